import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Buyer may audit Revenue.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Buyer may audit Revenue. Clause 1 prevails over clause 2.` };

export const rows: ChangeRows = {
  'added/set': {
    title: 'An order of precedence',
    inverse: 'removed/unset',
    bucket: 'control', level: 'rights',
    why: 'Where two texts disagree, it is now said which holds.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No order of precedence any more',
    inverse: 'added/set',
    bucket: 'control', level: 'rights',
    why: 'Where two texts disagree, nothing says which holds.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/flipped': {
    title: 'The order of precedence is turned about',
    inverse: 'changed/flipped',
    bucket: 'control', level: 'rights',
    why: 'The text that gave way now prevails.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Clause 1 prevails over clause 2.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Clause 2 prevails over clause 1.` },
  },
  'changed/other': {
    title: 'Another order of precedence',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Other texts are ranked, or on other conditions.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Clause 1 prevails over clause 2.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Order" Clause 1 prevails over clause 3.` },
  },
};
