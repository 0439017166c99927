import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A comment that is not closed',
  why: 'Whatever follows is hidden from every reader of the structure.',
  remedy: 'Put `*/` where the comment ends.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
  /* as agreed in May
//^^
`],
  fixes: wordsFix,
};
