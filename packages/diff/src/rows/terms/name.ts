import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/renamed': {
    title: 'A term that goes by another name',
    inverse: 'changed/renamed',
    bucket: 'structure', level: 'structure',
    why: 'The same thing under another name: one change, wherever it is used.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: `product "Pens", a kind of Widgets, meaning "things to write with".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.
clause 2 "Quality"
  Supplier must support Pens.`, after: `product "Quills", a kind of Widgets, meaning "things to write with".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Quills.
clause 2 "Quality"
  Supplier must support Quills.` },
  },
};
