import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'A change of words that makes two clauses of one',
  why: 'An instruction changes the words of a clause. One that opens another clause in the middle of it leaves neither, so the clause stays as it was.',
  remedy: 'Change words inside the sentences of the clause; write a new clause with `insert after clause …`.',
  valid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
in clause 1 replace "once" with "twice".
`],
  invalid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
in clause 1 replace "once each year." with “once each year. clause 9 "Records" Supplier may audit Revenue.”.
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
