import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'Words to be changed that stand in the clause more than once',
  why: 'Nobody can tell which of them is meant.',
  remedy: 'Quote more of the sentence around the words, so that they are found once.',
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
  Supplier may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
in clause 1 replace "once" with "twice".
//                  ^^^^^^
`],
};
