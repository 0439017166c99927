import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'warning',
  title: 'A semicolon at the end of a sentence',
  why: 'In a long list of items, semicolons leave open whether the items go together or are alternatives. Each sentence of a deal stands on its own.',
  remedy: 'End the sentence with a full stop.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets;
//                              ^
`],
  fixes: wordsFix,
};
