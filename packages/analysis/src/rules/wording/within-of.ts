import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'hint',
  title: '“Within … of”, which does not say on which side',
  why: '“Within 30 days of Acceptance” can be argued to include the thirty days before it. Dealwright takes it to mean after.',
  remedy: 'Write *after*, or *before*.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days of Acceptance.
//                                                     ^^
`],
  fixes: wordsFix,
};
