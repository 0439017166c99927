import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedOperated: ChangeExample = { before: `cloud "Azure West".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets on Azure West.`, after: `cloud "Azure West", operated by Microsoft.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets on Azure West.` };

export const rows: ChangeRows = {
  'added/operated': {
    title: 'Somebody operates it',
    inverse: 'removed/not-operated',
    bucket: 'control', level: 'rights',
    why: 'What one operates oneself is no third party’s.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedOperated,
  },
  'removed/not-operated': {
    title: 'Somebody no longer operates it',
    inverse: 'added/operated',
    bucket: 'control', level: 'rights',
    why: 'What one does not operate is a third party’s.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedOperated),
  },
};
