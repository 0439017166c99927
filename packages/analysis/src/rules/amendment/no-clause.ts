import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'An instruction about a clause that is not there',
  why: 'The change is without effect: the parties have signed an amendment that amends nothing, and nobody can say what they meant.',
  remedy: 'Correct the number. A clause that an earlier amendment deleted can be brought back by inserting it.',
  valid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
delete clause 1.
`],
  invalid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
delete clause 3.
//            ^
`],
};
