import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedGiven: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Supplier warrants Widgets for 24 months from Acceptance: "free from defects".' };
const changedLonger: ChangeExample = { before: 'Supplier warrants Widgets for 12 months from Acceptance: "free from defects".', after: 'Supplier warrants Widgets for 24 months from Acceptance: "free from defects".' };

export const rows: ChangeRows = {
  'added/given': {
    title: 'A warranty',
    inverse: 'removed/gone',
    bucket: 'risk', level: 'economic',
    why: 'The one who warrants now answers for how the thing is.',
    forWhom: 'It burdens the one who warrants, and favours the other.',
    example: addedGiven,
  },
  'removed/gone': {
    title: 'No warranty any more',
    inverse: 'added/given',
    bucket: 'risk', level: 'economic',
    why: 'Nobody answers for how the thing is, but for what the law says.',
    forWhom: 'It favours the one who warranted, and burdens the other.',
    example: reversed(addedGiven),
  },
  'changed/longer': {
    title: 'A longer warranty',
    inverse: 'changed/shorter',
    bucket: 'risk', level: 'economic',
    why: 'Defects count for longer.',
    forWhom: 'It burdens the one who warrants, and favours the other.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter warranty',
    inverse: 'changed/longer',
    bucket: 'risk', level: 'economic',
    why: 'Defects count for less long.',
    forWhom: 'It favours the one who warrants, and burdens the other.',
    example: reversed(changedLonger),
  },
  'changed/other': {
    title: 'Another warranty',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'Other things, other words, another beginning or exception.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Supplier warrants Widgets for 12 months from Acceptance: "free from defects".', after: 'Supplier warrants Widgets for 12 months from Acceptance: "free from defects in materials".' },
  },
};
