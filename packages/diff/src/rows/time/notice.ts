import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: 'Buyer may audit Revenue on 30 days notice.', after: 'Buyer may audit Revenue on 60 days notice.' };
const addedSet: ChangeExample = { before: 'Buyer may audit Revenue.', after: 'Buyer may audit Revenue on 30 days notice.' };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer notice period',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'economic',
    why: 'Notice must be given longer beforehand.',
    forWhom: 'It burdens the one who gives notice, and favours the one who receives it.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter notice period',
    inverse: 'changed/longer',
    bucket: 'time', level: 'economic',
    why: 'Notice may come later.',
    forWhom: 'It favours the one who gives notice, and burdens the one who receives it.',
    example: reversed(changedLonger),
  },
  'added/set': {
    title: 'A notice period where there was none',
    inverse: 'removed/unset',
    bucket: 'time', level: 'economic',
    why: 'Notice must now be given.',
    forWhom: 'It burdens the one who gives notice, and favours the one who receives it.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No notice period any more',
    inverse: 'added/set',
    bucket: 'time', level: 'economic',
    why: 'It may now come without notice.',
    forWhom: 'It favours the one who gives notice, and burdens the one who receives it.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'A notice period measured otherwise',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'How long the notice must be is measured otherwise: in business days, or by what is reasonable.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Buyer may audit Revenue on 30 days notice.', after: 'Buyer may audit Revenue on reasonable notice.' },
  },
};
