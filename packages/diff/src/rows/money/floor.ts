import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Buyer must pay Supplier at least USD 2 million.', after: 'Buyer must pay Supplier at least USD 3 million.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher floor',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'At least this much must be given, and it is more.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower floor',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'At least this much must be given, and it is less.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'A floor counted otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Another currency, unit or term stands where the floor stood; the two cannot be told apart by size alone.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier at least USD 2 million.', after: 'Buyer must pay Supplier at least EUR 2 million.' },
  },
};
