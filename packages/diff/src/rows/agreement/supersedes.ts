import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedEnds: ChangeExample = { before: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.`, after: `use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2025-01-01.
agreement "Frame Agreement" ("FA") between Buyer and Supplier dated 2025-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 supersedes MSA.` };

export const rows: ChangeRows = {
  'added/ends': {
    title: 'Another agreement is superseded',
    inverse: 'removed/revives',
    bucket: 'rights', level: 'rights',
    why: 'The other agreement is over.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedEnds,
  },
  'removed/revives': {
    title: 'Another agreement is no longer superseded',
    inverse: 'added/ends',
    bucket: 'rights', level: 'rights',
    why: 'The other agreement stands again, unless something else ended it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedEnds),
  },
};
