import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSplit: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million: USD 1 million in year 1, USD 1 million in year 2.' };

export const rows: ChangeRows = {
  'added/split': {
    title: 'A sum due in parts',
    inverse: 'removed/whole',
    bucket: 'money', level: 'economic',
    why: 'The sum now falls due in parts, each at its own time or on its own condition.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: addedSplit,
  },
  'removed/whole': {
    title: 'A sum due at once',
    inverse: 'added/split',
    bucket: 'money', level: 'economic',
    why: 'The sum no longer falls due in parts.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(addedSplit),
  },
  'changed/other': {
    title: 'Other instalments',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Other parts fall due, at other times or on other conditions.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier USD 2 million: USD 1 million in year 1, USD 1 million in year 2.', after: 'Buyer must pay Supplier USD 2 million: USD 1 million in year 1, USD 1 million in year 3.' },
  },
};
