import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A quotation that is not closed',
  why: 'Everything after it is taken for part of the name or wording.',
  remedy: 'Put a quotation mark where it ends.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales
//       ^^^^^^
  Supplier must not sell Widgets.
`],
  fixes: wordsFix,
};
