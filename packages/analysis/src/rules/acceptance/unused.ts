import type { HouseRule } from '../../rule.ts';

export const rule: HouseRule = {
  reads: 'analysis',
  severity: 'warning',
  title: 'An acceptance that accepts nothing',
  why: 'An acceptance stays in the file after what it accepted is gone. Left there, it would hide the next finding of its kind, which nobody has looked at.',
  remedy: 'Delete the line. If it was meant for another clause or another code, move or correct it.',
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
  // accepted open/note: finance answers by Friday
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Buyer must pay Supplier USD 2 million.
`],
};
