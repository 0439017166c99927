import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Buyer may audit Revenue.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Buyer may audit Revenue. Any assignment in breach of clause 1 is void.` };

export const rows: ChangeRows = {
  'added/set': {
    title: 'What is done in breach is now void',
    inverse: 'removed/unset',
    bucket: 'remedy', level: 'rights',
    why: 'What is done in breach of the clause has no effect, even for outsiders, as far as the law allows.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'What is done in breach is no longer void',
    inverse: 'added/set',
    bucket: 'remedy', level: 'rights',
    why: 'What is done in breach of the clause stands, and must be paid for.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Something else is void',
    inverse: 'changed/other',
    bucket: 'remedy', level: 'rights',
    why: 'Other acts, or acts in breach of another clause, have no effect.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Any assignment in breach of clause 1 is void.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Any assignment in breach of clause 2 is void.` },
  },
};
