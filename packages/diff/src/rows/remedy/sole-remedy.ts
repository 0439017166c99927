import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Buyer may audit Revenue.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Buyer may audit Revenue. Clause 2 is the sole remedy of Buyer for breach of clause 1.` };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A remedy is now the only one',
    inverse: 'removed/unset',
    bucket: 'remedy', level: 'rights',
    why: 'The other remedies for that breach are given up.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'A remedy is no longer the only one',
    inverse: 'added/set',
    bucket: 'remedy', level: 'rights',
    why: 'The other remedies for that breach are open again.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another sole remedy',
    inverse: 'changed/other',
    bucket: 'remedy', level: 'rights',
    why: 'Another clause, breach or party, or another exception.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Clause 2 is the sole remedy of Buyer for breach of clause 1.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Clause 2 is the sole remedy of Supplier for breach of clause 1.` },
  },
};
