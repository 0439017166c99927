import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'An amending instruction outside any amendment',
  why: 'Nobody can tell which agreement it is to change, nor from when.',
  remedy: 'Open an amendment above it: `amendment "First Amendment" to MSA dated 2026-01-01`.',
  valid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
delete clause 1.
`],
  invalid: [`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
delete clause 1.
//<^^^^^^^^^^^^^
`],
};
