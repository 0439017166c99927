import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'At least so much, and at most less',
  why: 'One clause demands at least an amount, another allows at most a smaller one of the same: no figure satisfies both. Minimum commitments of one agreement and exclusivity caps of another meet like this.',
  remedy: 'Raise the most, lower the least, limit one of the two in time or place, or let one clause give way to the other.',
  valid: [`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets.
clause 2 "Maximum"
  Buyer must not purchase more than 500 units of Widgets.
`],
  invalid: [`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "Maximum"
  Buyer must not purchase more than 50 units of Widgets.
`],
};
