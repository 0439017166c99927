import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedJoined: ChangeExample = { before: `party "Dealer Ltd" ("Dealer").
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets to Dealer.`, after: `party "Dealer Ltd" ("Dealer"), an affiliate of Supplier.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets to Dealer.` };

export const rows: ChangeRows = {
  'added/joined': {
    title: 'An affiliate',
    inverse: 'removed/left',
    bucket: 'control', level: 'rights',
    why: 'Who is bound or free together with its affiliates now reaches this party as well.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedJoined,
  },
  'removed/left': {
    title: 'An affiliate no more',
    inverse: 'added/joined',
    bucket: 'control', level: 'rights',
    why: 'Who is bound or free together with its affiliates no longer reaches this party.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedJoined),
  },
};
