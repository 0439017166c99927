import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A clause that allows what another forbids',
  why: 'One of the two clauses is not what the parties meant, and a court will have to guess which. A party’s own freedom under one agreement against its promise under another is no contradiction: there the promise narrows the freedom, and that is reported as information.',
  remedy: 'Say which clause governs: `subject to` in the one that gives way, or `except` in the prohibition for what is to stay allowed.',
  valid: [`
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01.
clause 1 "Use"
  Buyer may modify Software.
clause 2 "Limits"
  Buyer must not copy Software.
`],
  invalid: [`
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01.
clause 1 "Use"
  Buyer may use Software in Japan.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "Limits"
  Buyer must not modify Software.
`],
};
