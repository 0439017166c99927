import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedApart: ChangeExample = { before: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.`, after: `product "Pens", distinct from Widgets.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.` };

export const rows: ChangeRows = {
  'added/apart': {
    title: 'Two terms that share nothing',
    inverse: 'removed/perhaps-shared',
    bucket: 'rights', level: 'rights',
    why: 'Nothing is both any more: a duty about the one cannot meet a ban on the other.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedApart,
  },
  'removed/perhaps-shared': {
    title: 'Two terms that may share something',
    inverse: 'added/apart',
    bucket: 'rights', level: 'rights',
    why: 'Something may be both: a duty about the one may meet a ban on the other.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedApart),
  },
};
