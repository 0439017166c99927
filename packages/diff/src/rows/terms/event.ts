import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/redefined': {
    title: 'An event is redefined',
    inverse: 'changed/redefined',
    bucket: 'time', level: 'rights',
    why: 'What begins, ends or hangs on the event does so on other days.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: { before: `event "Delivery", meaning "the goods arrive".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets until Delivery.`, after: `event "Delivery", meaning "the goods leave".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets until Delivery.` },
  },
};
