import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A character that means nothing here',
  why: 'It may be a slip of the keyboard, or left over from a copy out of another program.',
  remedy: 'Take it out, or write in words what it was to say.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets @.
//                               ^
`],
  fixes: wordsFix,
};
