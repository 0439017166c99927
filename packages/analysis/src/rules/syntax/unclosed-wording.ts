import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'Wording that is not closed',
  why: 'The rest of the clause is taken for its executed wording, and so for words without structure.',
  remedy: 'Put `"""` on a line of its own where the wording ends.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  text """
    Supplier shall not sell Widgets.
  """
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  text """
//     ^^^
    Supplier shall not sell Widgets.
`],
  fixes: wordsFix,
};
