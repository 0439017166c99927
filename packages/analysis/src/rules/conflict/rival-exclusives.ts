import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A right granted twice, and once exclusively',
  why: 'An exclusive licence, appointment or sole right keeps everybody else out for as long as it exists, whenever the other right was granted. Whoever grants the same thing again, for the same field, territory and time, has promised one of the two more than it can give. Whether the grantor itself is kept out is another question, and is not asked here.',
  remedy: 'Limit one grant by field, territory or time, carve it out of the other, or let the exclusive one become non-exclusive. Where nobody has said whether two assets are one, say so in the vocabulary.',
  valid: [`
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer an exclusive licence to Software in Japan.
agreement "Second licence" ("Second") between Supplier and Agent dated 2026-02-01.
clause 1 "Licence"
  Supplier grants Agent a licence to Software in France.
`, `
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01 through 2026-06-30.
clause 1 "Licence"
  Supplier grants Buyer an exclusive licence to Software.
agreement "Second licence" ("Second") between Supplier and Agent dated 2026-07-01.
clause 1 "Licence"
  Supplier grants Agent a licence to Software.
`],
  invalid: [`
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer an exclusive licence to Software.
agreement "Second licence" ("Second") between Supplier and Agent dated 2026-02-01.
clause 1 "Licence"
  Supplier grants Agent a non-exclusive licence to Software.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
