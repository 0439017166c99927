import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedUnder: ChangeExample = { before: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.`, after: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 under MSA.` };

export const rows: ChangeRows = {
  'added/under': {
    title: 'The agreement now stands under another',
    inverse: 'removed/alone',
    bucket: 'control', level: 'rights',
    why: 'The other agreement prevails over it, and lends it its definitions.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedUnder,
  },
  'removed/alone': {
    title: 'The agreement no longer stands under another',
    inverse: 'added/under',
    bucket: 'control', level: 'rights',
    why: 'It stands by itself.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedUnder),
  },
  'changed/other': {
    title: 'The agreement stands under another one',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Another agreement prevails over it, and lends it its definitions.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 under MSA.`, after: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 under FA.` },
  },
};
