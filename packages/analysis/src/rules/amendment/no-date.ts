import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'An amendment without a date',
  why: 'Nobody can tell from when the agreement reads otherwise, so the amendment is left out of account.',
  remedy: 'Say when it was made (`dated 2026-01-01`), when it takes effect (`effective 2026-01-01`), or upon which event (`effective upon Closing`).',
  valid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
in clause 1 replace "once" with "twice".
`],
  invalid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA.
//                            ^^
delete clause 1.
`],
};
