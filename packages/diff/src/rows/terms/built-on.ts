import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedInvolves: ChangeExample = { before: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.`, after: `product "Pens", built on Widgets.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.` };

export const rows: ChangeRows = {
  'added/involves': {
    title: 'A product built on another',
    inverse: 'removed/stands-alone',
    bucket: 'rights', level: 'rights',
    why: 'To offer the whole may now be to offer the part.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedInvolves,
  },
  'removed/stands-alone': {
    title: 'A product no longer built on another',
    inverse: 'added/involves',
    bucket: 'rights', level: 'rights',
    why: 'To offer the whole is no longer to offer the part.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedInvolves),
  },
};
