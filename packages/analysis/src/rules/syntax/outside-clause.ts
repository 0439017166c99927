import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A sentence outside any clause',
  why: 'Nobody can refer to it, and no agreement contains it.',
  remedy: 'Put it into a clause with a number and a heading.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
Supplier must not sell Widgets.
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  fixes: wordsFix,
};
