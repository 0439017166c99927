import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/renamed': {
    title: 'An agreement that goes by another name',
    inverse: 'changed/renamed',
    bucket: 'structure', level: 'structure',
    why: 'The same agreement under another title or short name.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Supply Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
};
