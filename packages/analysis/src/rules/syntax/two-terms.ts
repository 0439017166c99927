import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'Two names side by side',
  why: 'In “pay Royalties Supplier” nothing says how the two names go together, and what a reader supplies is a guess.',
  remedy: 'Put the word between them that says it: *to*, *of*, *for*, *with*; or a comma, *and* or *or* in a list.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must provide "Consulting Services" "Widgets".
//                                            ^^^^^^^^^
`, `
use "example.deal".
clause 1 "Sales"
  Buyer must pay Supplier Revenue.
//               ^^^^^^^^^^^^^^^^
`],
  fixes: wordsFix,
};
