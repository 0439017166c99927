import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A duty to do what another clause forbids',
  why: 'Whatever the party does, it breaches one of the two. A collision is reported only where no choice that the party has keeps both: no other day, no other way of doing it, no event that it could bring about.',
  remedy: 'Take the case out of the prohibition with `except`, let one clause yield with `subject to`, or part the two in time. If the prohibition may be lifted by consent, obtain it and record it as a fact.',
  valid: [`
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Sales"
  Supplier must provide Widgets from 2026-07-01.
clause 2 "Quiet period"
  Supplier must not provide Widgets until 2026-07-01.
`, `
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Widgets"
  Supplier must provide Widgets.
clause 2 "Gadgets"
  Supplier must not provide Gadgets.
`],
  invalid: [`
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Sales"
  Supplier must provide Widgets in Japan.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "Territory"
  Supplier must not provide Widgets outside France.
`],
};
