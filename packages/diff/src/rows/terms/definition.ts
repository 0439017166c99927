import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedNew: ChangeExample = { before: `
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A new definition',
    inverse: 'removed/gone',
    bucket: 'structure', level: 'structure',
    why: 'A new name may be used from now on. What is said with it shows where it is said.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedNew,
  },
  'removed/gone': {
    title: 'A definition that is gone',
    inverse: 'added/new',
    bucket: 'structure', level: 'structure',
    why: 'Where the name is still used, nothing says what it means.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedNew),
  },
  'changed/other': {
    title: 'A definition on other terms',
    inverse: 'changed/other',
    bucket: 'structure', level: 'structure',
    why: 'The sort of thing that is declared, or of act, is another.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: { before: `party group "Dealers".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `party "Dealers".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
};
