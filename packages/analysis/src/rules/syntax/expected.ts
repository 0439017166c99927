import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A sentence that cannot be read',
  why: 'A sentence of an agreement has a form: who, whether they must, must not or may, what, and then where, when, for whom and if. What does not have it cannot be examined. The rest of the deal still is.',
  remedy: 'Write what the message asks for at the marked place. The page on the language shows every form of sentence with an example.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until.
//                               ^^^^^
`],
  fixes: wordsFix,
};
