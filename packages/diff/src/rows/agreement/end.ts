import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLater: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2032.
clause 1 "Sales"
  Supplier must sell Widgets.` };
const addedEnds: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'changed/later': {
    title: 'The end of the term: later',
    inverse: 'changed/earlier',
    bucket: 'time', level: 'economic',
    why: 'The days on which the agreement binds are others.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: changedLater,
  },
  'changed/earlier': {
    title: 'The end of the term: earlier',
    inverse: 'changed/later',
    bucket: 'time', level: 'economic',
    why: 'The days on which the agreement binds are others.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(changedLater),
  },
  'changed/other': {
    title: 'The end of the term: counted otherwise',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'A date, an event or a length of time stands where another stood.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 until Acceptance.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
  'added/ends': {
    title: 'The agreement now ends',
    inverse: 'removed/endless',
    bucket: 'time', level: 'economic',
    why: 'It had no end of its own.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedEnds,
  },
  'removed/endless': {
    title: 'The agreement no longer ends',
    inverse: 'added/ends',
    bucket: 'time', level: 'economic',
    why: 'It has no end of its own any more.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedEnds),
  },
};
