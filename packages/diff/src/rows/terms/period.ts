import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: `period "Launch Phase", from 2026-01-01 until 2027-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets during the Launch Phase.`, after: `period "Launch Phase", from 2026-01-01 until 2028-01-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets during the Launch Phase.` };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer period',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'economic',
    why: 'Whatever is said for that period now lasts longer.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter period',
    inverse: 'changed/longer',
    bucket: 'time', level: 'economic',
    why: 'Whatever is said for that period now lasts less long.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(changedLonger),
  },
  'changed/other': {
    title: 'Another period',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'Whatever is said for that period now runs on other days.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: { before: `period "Launch Phase", from 2026-01-01 until Acceptance.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets during the Launch Phase.`, after: `period "Launch Phase", from 2026-01-01 until Insolvency.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets during the Launch Phase.` },
  },
};
