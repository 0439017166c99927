import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const removedNonBinding: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 non-binding.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'removed/non-binding': {
    title: 'The agreement no longer binds',
    inverse: 'added/binding',
    bucket: 'rights', level: 'rights',
    why: 'Nobody can be held to it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: removedNonBinding,
  },
  'added/binding': {
    title: 'The agreement now binds',
    inverse: 'removed/non-binding',
    bucket: 'rights', level: 'rights',
    why: 'The parties can be held to it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(removedNonBinding),
  },
};
