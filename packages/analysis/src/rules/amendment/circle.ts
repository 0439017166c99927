import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'Amendments that amend one another in a circle',
  why: 'An amendment changes an agreement. Where amendments only amend one another there is no agreement to change.',
  remedy: 'Name the agreement that is to be amended after `to`.',
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
amendment "First Amendment" ("A1") to A2 dated 2026-02-01.
//                                    ^^
delete clause 1.
amendment "Second Amendment" ("A2") to A1 dated 2026-03-01.
//                                     ^^
delete clause 2.
`],
};
