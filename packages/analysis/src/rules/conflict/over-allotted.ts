import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'More given away than there is',
  why: 'The holdings of a company, the shares of one revenue, of one capacity, of one buyer’s requirements add up to more than the whole on some day. Each promise may be sound by itself; together they cannot be kept.',
  remedy: 'Lower a share, let one end before the next begins, or say that one is taken out of another.',
  valid: [`
use "example.deal".
agreement "Sharing" ("Sharing") between Buyer, Supplier and Agent dated 2026-01-01.
clause 1 "Supplier"
  Buyer must pay Supplier 60% of Revenue each quarter until 2026-06-01.
clause 2 "Agent"
  Buyer must pay Agent 50% of Revenue each quarter from 2026-06-01.
`],
  invalid: [`
//- /one.deal
use "example.deal".
agreement "Sharing" ("Sharing") between Buyer and Supplier dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter until 2027-01-01.
//- /two.deal
use "example.deal".
agreement "Agency" ("Agency") between Buyer and Agent dated 2026-06-01.
clause 1 "Share"
  Buyer must pay Agent 50% of Revenue each quarter.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
