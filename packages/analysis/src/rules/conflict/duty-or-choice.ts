import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'warning',
  title: 'Owed in one clause, optional in another',
  why: 'A clause that says `must` and one that says `may`, about the same act, things and time, are not a contradiction in logic, for what is owed is also allowed. In a contract they read as two different bargains, and each party will rely on its own. Permissions that go further, that yield, or that have a condition of their own are left alone.',
  remedy: 'Delete the one that is not meant, or say in the permission what it adds.',
  valid: [`
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Support"
  Supplier must support Software in Japan.
clause 2 "Elsewhere"
  Supplier may support Software.
`],
  invalid: [`
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Support"
  Supplier must support Software in Japan.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "Support in Japan"
  Supplier may support Software in Japan.
`],
};
