import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'Two prices, quantities, frequencies or dates for one act',
  why: 'A bare amount or frequency is exact: two prices for one payment are alternatives, not a sum, and a monthly duty does not discharge a yearly one. Nobody can keep both. Of two deadlines, two minimums or two caps the stricter governs; the other is then without effect, and may have been meant to replace it.',
  remedy: 'Keep one of the two, say on what occasion each applies, or let one clause give way to the other.',
  valid: [`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "First instalment"
  Buyer must pay Supplier USD 2 million by 2026-03-01.
clause 2 "Second instalment"
  Buyer must pay Supplier USD 3 million by 2026-06-01.
clause 3 "Bonus"
  Buyer must pay Supplier USD 1 million within 30 days after Acceptance.
`],
  invalid: [`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
clause 2 "Price"
  Buyer must pay Supplier USD 3 million within 30 days after Acceptance.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  Supplier must deliver Widgets to Buyer by 2026-03-01.
clause 2 "Delivery"
  Supplier must deliver Widgets to Buyer by 2026-04-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
