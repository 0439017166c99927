import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'warning',
  title: 'A right passed on for longer, or further, than it is held',
  why: 'Who holds a licence can pass on no more than it holds. A sublicence that runs on after its source has ended, or reaches a territory or a field that the source does not, is a promise of what one does not have.',
  remedy: 'Let it end with its source and keep it within it, or make it subject to the clause that grants the source. Where the source gives more than its words say, say so there.',
  valid: [`
//- /one.deal
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01.
clause 1 "Software"
  Supplier grants Buyer a licence to Software through 2028.
//- /two.deal
use "example.deal".
agreement "Sublicence" ("Sublicence") between Buyer and Agent dated 2026-02-01.
clause 1 "Software"
  Buyer grants Agent a licence to Software in Japan through 2027.
`],
  invalid: [`
//- /one.deal
use "example.deal".
agreement "Licence" ("Licence") between Supplier and Buyer dated 2026-01-01.
clause 1 "Software"
  Supplier grants Buyer a licence to Software through 2028.
//- /two.deal
use "example.deal".
agreement "Sublicence" ("Sublicence") between Buyer and Agent dated 2026-02-01.
clause 1 "Software"
  Buyer grants Agent a licence to Software through 2030.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
