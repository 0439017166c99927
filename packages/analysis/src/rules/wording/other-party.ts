import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: '“The other party” among three or more',
  why: 'With three parties there are two others. Each can say that the clause means the third.',
  remedy: 'Name the party that is meant, or write *each party*.',
  valid: [`
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Disparagement"
  Neither party may disparage the other party.
`],
  invalid: [`
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer, Supplier and Agent dated 2026-01-01.
clause 1 "Disparagement"
  Neither party may disparage the other party.
//                                      ^^^^^
`],
};
