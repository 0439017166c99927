import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million within 30 days after Acceptance.', after: 'Buyer must pay Supplier USD 2 million within 60 days after Acceptance.' };
const addedSet: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million within 30 days after Acceptance.' };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer deadline',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'economic',
    why: 'The one who performs may wait longer.',
    forWhom: 'It favours the one who must act, and burdens the other.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter deadline',
    inverse: 'changed/longer',
    bucket: 'time', level: 'economic',
    why: 'The one who performs must act sooner.',
    forWhom: 'It burdens the one who must act, and favours the other.',
    example: reversed(changedLonger),
  },
  'added/set': {
    title: 'A deadline where there was none',
    inverse: 'removed/unset',
    bucket: 'time', level: 'economic',
    why: 'What was due at no fixed time is now due by a day.',
    forWhom: 'It burdens the one who must act, and favours the other.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No deadline any more',
    inverse: 'added/set',
    bucket: 'time', level: 'economic',
    why: 'What was due by a day is now due at no fixed time: within reason, whatever that is.',
    forWhom: 'It favours the one who must act, and burdens the other.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'A deadline measured otherwise',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'The time runs from something else, or business days stand where days stood.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Buyer must pay Supplier USD 2 million within 30 days after Acceptance.', after: 'Buyer must pay Supplier USD 2 million within 30 days after Insolvency.' },
  },
};
