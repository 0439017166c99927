import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedNamed: ChangeExample = { before: `event "Delivery".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets until Delivery.`, after: `event "Delivery", judged by Buyer.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets until Delivery.` };

export const rows: ChangeRows = {
  'added/named': {
    title: 'Somebody judges it',
    inverse: 'removed/open',
    bucket: 'control', level: 'rights',
    why: 'Who decides whether it has happened decides what hangs on it.',
    forWhom: 'It favours the party that judges, where one does.',
    example: addedNamed,
  },
  'removed/open': {
    title: 'Nobody judges it any more',
    inverse: 'added/named',
    bucket: 'control', level: 'rights',
    why: 'Nobody is named who decides: a court will.',
    forWhom: 'It burdens the party that judged, where one did.',
    example: reversed(addedNamed),
  },
  'changed/other': {
    title: 'Somebody else judges it',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Who decides whether it has happened decides what hangs on it.',
    forWhom: 'It favours the party that judges now, and burdens the one that judged.',
    example: { before: `event "Delivery", judged by Buyer.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets until Delivery.`, after: `event "Delivery", judged by Supplier.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets until Delivery.` },
  },
};
