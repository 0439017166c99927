import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'warning',
  title: 'A reference that an amendment leaves without its clause',
  why: 'A priority, a carve-out or a survival that rests on a deleted clause falls away without a word.',
  remedy: 'Change the sentence that refers to the clause in the same amendment; or keep the clause.',
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
  Buyer must pay Supplier USD 2 million subject to clause 1.
//                                                 ^^^^^^^^
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
delete clause 1.
`],
};
