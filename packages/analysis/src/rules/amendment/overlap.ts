import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'Two instructions of one amendment that change the same words',
  why: 'All instructions of one amendment speak of the text as it stood before it, so one of the two cannot be followed.',
  remedy: 'Say both changes in one instruction, or make the second one in an amendment of its own.',
  valid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
in clause 1 replace "once" with "twice".
in clause 1 replace "each year" with "each quarter".
`],
  invalid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
delete clause 1.
in clause 1 replace "once" with "twice".
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
