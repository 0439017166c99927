import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedIn: ChangeExample = { before: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.`, after: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 incorporates "Standard Terms".` };

export const rows: ChangeRows = {
  'added/in': {
    title: 'Other terms are incorporated',
    inverse: 'removed/out',
    bucket: 'rights', level: 'rights',
    why: 'Terms that stand elsewhere now bind.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedIn,
  },
  'removed/out': {
    title: 'Other terms are no longer incorporated',
    inverse: 'added/in',
    bucket: 'rights', level: 'rights',
    why: 'Terms that stand elsewhere no longer bind.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedIn),
  },
  'changed/other': {
    title: 'Another version is incorporated',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'Which version of the terms binds is another.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 incorporates "Standard Terms" as of 2025-01-01.`, after: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 incorporates "Standard Terms" as of 2026-01-01.` },
  },
};
