import type { HouseRule } from '../../rule.ts';

/** Found where amendments are worked into their agreement: see `consolidation/`. */
export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'error',
  title: 'A clause in an amendment that no instruction places',
  why: 'An amendment consists of instructions. Where a clause stands alone in it, nobody can tell whether it replaces another or comes beside it, so it is left out of account.',
  remedy: 'Write `insert after clause …` or `replace clause … with` above it. An amendment that carries the whole agreement says `restating` in its header.',
  valid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "Restatement" ("A1") to MSA restating dated 2026-02-01.
clause 1 "Audit"
  Buyer may audit Revenue twice each year.
`],
  invalid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
clause 3 "Records"
//     ^
  Supplier may audit Revenue once each year.
`],
};
