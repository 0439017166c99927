import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedGiven: ChangeExample = { before: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.`, after: `product "Pens", meaning "things to write with".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.` };

export const rows: ChangeRows = {
  'added/given': {
    title: 'A meaning is given',
    inverse: 'removed/gone',
    bucket: 'control', level: 'rights',
    why: 'The words now bind; before, the name spoke for itself.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedGiven,
  },
  'removed/gone': {
    title: 'No meaning is given any more',
    inverse: 'added/given',
    bucket: 'control', level: 'rights',
    why: 'The name speaks for itself.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedGiven),
  },
  'changed/other': {
    title: 'A meaning in other words',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'The same name means something else wherever it is used.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: { before: `product "Pens", meaning "things to write with".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.`, after: `product "Pens", meaning "things to write or draw with".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.` },
  },
};
