import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'warning',
  title: '“And” in a list of what is forbidden',
  why: '“Must not make and sell” can be read to forbid only doing both. Dealwright takes it to forbid each, which is what drafters usually mean; the other side’s lawyer need not.',
  remedy: 'Write *or*: it forbids each of them.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not make or sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not make and sell Widgets.
//                       ^^^
`],
  fixes: wordsFix,
};
