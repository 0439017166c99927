import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'Two terms where there can be one',
  why: 'An agreement has one governing law, one forum, one seat, one address for notice; a thing has one owner, or owners who own it jointly. Where two clauses name two, each side will rely on the one that suits it, and the first dispute is about which of them counts.',
  remedy: 'Keep one of the two. Where both are meant, say which applies to what, or that the owners own the thing jointly.',
  valid: [`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware.
clause 2 "Disputes"
  Disputes are resolved by arbitration under "ICC Rules" in Paris.
`, `
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Owners"
  Buyer and Supplier jointly own Software.
  Supplier owns Model IP.
`],
  invalid: [`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware.
clause 2 "Law"
  This agreement is governed by the law of New York.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
//- /one.deal
use "example.deal".
agreement "Development" ("Development") between Buyer and Supplier dated 2026-01-01.
clause 1 "Result"
  Buyer owns Software.
//- /two.deal
use "example.deal".
agreement "Reselling" ("Reselling") between Supplier and Agent dated 2026-03-01.
clause 1 "Result"
  Supplier owns Software.
//^^^^^^^^^^^^^^^^^^^^^^^
`],
};
