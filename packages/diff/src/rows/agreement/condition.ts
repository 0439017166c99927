import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedWaits: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 effective upon Acceptance.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'added/waits': {
    title: 'The agreement waits for something',
    inverse: 'removed/unconditional',
    bucket: 'time', level: 'rights',
    why: 'Until it happens nobody is bound.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedWaits,
  },
  'removed/unconditional': {
    title: 'The agreement waits for nothing',
    inverse: 'added/waits',
    bucket: 'time', level: 'rights',
    why: 'It binds from its date.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedWaits),
  },
  'changed/other': {
    title: 'The agreement waits for something else',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'Other events or conditions must come before anybody is bound.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 effective upon Acceptance.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 effective upon Insolvency.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
};
