import type { HouseRule } from '../../rule.ts';

export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'warning',
  title: 'An acceptance without a reason',
  why: 'Whoever reads the deal next cannot tell a considered decision from a shortcut. The reason is the record of the decision.',
  remedy: 'Write after the code, behind a colon, who accepted the finding and why: a waiver, a side letter, a business decision.',
  valid: [`
use "example.deal".
clause 1 "Cap"
  // accepted open/note: finance answers by Friday
  [Note: confirm the cap with finance]
  Buyer must pay Supplier USD 2 million.
`],
  invalid: [`
use "example.deal".
clause 1 "Cap"
  // accepted open/note
//^^^^^^^^^^^^^^^^^^^^^
  [Note: confirm the cap with finance]
  Buyer must pay Supplier USD 2 million.
`],
};
