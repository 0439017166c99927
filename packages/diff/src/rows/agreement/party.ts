import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedJoined: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer, Agent and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'added/joined': {
    title: 'A further party',
    inverse: 'removed/left',
    bucket: 'rights', level: 'rights',
    why: 'A further party is bound, and may rely on the agreement.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedJoined,
  },
  'removed/left': {
    title: 'A party that left',
    inverse: 'added/joined',
    bucket: 'rights', level: 'rights',
    why: 'One party less is bound.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedJoined),
  },
  'changed/replaced': {
    title: 'Another party in the place of one',
    inverse: 'changed/replaced',
    bucket: 'rights', level: 'rights',
    why: 'Another party is bound, and may rely on the agreement: look at its credit and its affiliates.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  text """ Recitals """.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Agent and Supplier dated 2026-01-01.
clause 1 "Sales"
  text """ Recitals """.` },
  },
};
