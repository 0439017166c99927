import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLater: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 from 2026-02-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 from 2026-03-01.
clause 1 "Sales"
  Supplier must sell Widgets.` };
const addedSet: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 from 2026-02-01.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'changed/later': {
    title: 'The beginning of the term: later',
    inverse: 'changed/earlier',
    bucket: 'time', level: 'economic',
    why: 'The days on which the agreement binds are others.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: changedLater,
  },
  'changed/earlier': {
    title: 'The beginning of the term: earlier',
    inverse: 'changed/later',
    bucket: 'time', level: 'economic',
    why: 'The days on which the agreement binds are others.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(changedLater),
  },
  'changed/other': {
    title: 'The beginning of the term: counted otherwise',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'A date, an event or a length of time stands where another stood.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 from 2026-02-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 from Acceptance.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
  'added/set': {
    title: 'The beginning of the term: set',
    inverse: 'removed/unset',
    bucket: 'time', level: 'economic',
    why: 'What was open is now fixed.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'The beginning of the term: no longer set',
    inverse: 'added/set',
    bucket: 'time', level: 'economic',
    why: 'What was fixed is now open.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedSet),
  },
};
