import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A duty that another clause releases',
  why: 'One clause makes it a duty, the other says that it need not be done, to the same counterparty. Nothing is left of the duty, and a court will have to find out which of the two was meant. A release of a part leaves the rest, and is reported as information; a release on a condition is a question until the condition is known.',
  remedy: 'Take out one of the two, or say which governs: `subject to` in the duty, with what is released named in the release.',
  valid: [`
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Support"
  Supplier must support Software subject to clause 2.
clause 2 "No support"
  Supplier need not support Software.
`],
  invalid: [`
use "example.deal".
agreement "Supply" ("Supply") between Supplier and Buyer dated 2026-01-01.
clause 1 "Support"
  Supplier must support Software.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "No support"
  Supplier need not support Software.
`],
};
