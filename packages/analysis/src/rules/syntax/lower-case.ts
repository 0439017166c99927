import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A name without its capital',
  why: 'A capital shows the reader that a word is used as it is defined. Without it the word has its everyday meaning, which may be wider or narrower.',
  remedy: 'Write the name as it is defined, with its capitals.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell widgets.
//                       ^^^^^^^
`],
  fixes: wordsFix,
};
