import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A clause without a heading',
  why: 'References give a heading beside the number, so that a number that slipped is noticed. A clause without one cannot be checked that way.',
  remedy: 'Write a heading in quotes after the number.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1
//<^^^^^
  Supplier must not sell Widgets.
`],
  fixes: wordsFix,
};
