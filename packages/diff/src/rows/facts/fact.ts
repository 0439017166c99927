import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedRecorded: ChangeExample = { before: `
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `fact Acceptance occurred on 2026-02-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.` };
const changedHappened: ChangeExample = { before: `fact Acceptance has not occurred as of 2026-02-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `fact Acceptance occurred on 2026-02-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.` };
const changedLater: ChangeExample = { before: `fact Acceptance occurred on 2026-02-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `fact Acceptance occurred on 2026-03-01.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.` };

export const rows: ChangeRows = {
  'added/recorded': {
    title: 'A fact is recorded',
    inverse: 'removed/unrecorded',
    bucket: 'time', level: 'rights',
    why: 'What hangs on it is no longer open.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: addedRecorded,
  },
  'removed/unrecorded': {
    title: 'A fact is no longer recorded',
    inverse: 'added/recorded',
    bucket: 'time', level: 'rights',
    why: 'What hangs on it is open again.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: reversed(addedRecorded),
  },
  'changed/happened': {
    title: 'It is recorded that it happened',
    inverse: 'changed/not-happened',
    bucket: 'time', level: 'rights',
    why: 'What hangs on it has begun or ended.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: changedHappened,
  },
  'changed/not-happened': {
    title: 'It is recorded that it has not happened',
    inverse: 'changed/happened',
    bucket: 'time', level: 'rights',
    why: 'What hangs on it has not begun or ended.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: reversed(changedHappened),
  },
  'changed/later': {
    title: 'It is recorded as of a later day',
    inverse: 'changed/earlier',
    bucket: 'time', level: 'rights',
    why: 'What hangs on it begins or ends later.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: changedLater,
  },
  'changed/earlier': {
    title: 'It is recorded as of an earlier day',
    inverse: 'changed/later',
    bucket: 'time', level: 'rights',
    why: 'What hangs on it begins or ends earlier.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: reversed(changedLater),
  },
  'changed/other': {
    title: 'Another fact',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'What is recorded is something else.',
    forWhom: 'It is uncertain for whoever has something hanging on it.',
    example: { before: `fact Frontier is an API Product.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `fact Frontier is not an API Product.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.` },
  },
};
