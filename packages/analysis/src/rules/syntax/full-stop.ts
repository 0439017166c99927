import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A sentence without its full stop',
  why: 'Without its end, a sentence runs into the next, and both change their meaning.',
  remedy: 'Put a full stop where the sentence ends.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets
//                       ^^^^^^^
`],
  fixes: wordsFix,
};
