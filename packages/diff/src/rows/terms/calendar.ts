import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/other': {
    title: 'Other business days',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'Whatever is counted in business days may fall due on another day.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: { before: `calendar "London Banking Days", closed on 2026-12-25.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `calendar "London Banking Days", closed on 2026-12-25 and 2026-12-26.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
};
