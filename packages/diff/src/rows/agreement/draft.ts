import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedDraft: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 draft.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'added/draft': {
    title: 'The agreement became a draft',
    inverse: 'removed/final',
    bucket: 'rights', level: 'rights',
    why: 'A draft binds nobody, and meets no other agreement.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedDraft,
  },
  'removed/final': {
    title: 'The draft became an agreement',
    inverse: 'added/draft',
    bucket: 'rights', level: 'rights',
    why: 'It now binds, and meets the other agreements.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedDraft),
  },
};
