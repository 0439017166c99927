import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedWidened: ChangeExample = { before: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.`, after: `product "Pens", a kind of Widgets.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.` };

export const rows: ChangeRows = {
  'added/widened': {
    title: 'A term is widened by a further kind',
    inverse: 'removed/narrowed',
    bucket: 'rights', level: 'rights',
    why: 'What is said of the wider term now holds for the kind as well: every duty, ban, licence and carve-out that names it.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedWidened,
  },
  'removed/narrowed': {
    title: 'A term is narrowed by a kind that left',
    inverse: 'added/widened',
    bucket: 'rights', level: 'rights',
    why: 'What is said of the wider term no longer holds for the kind.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedWidened),
  },
};
