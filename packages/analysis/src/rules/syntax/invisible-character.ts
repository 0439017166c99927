import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'warning',
  title: 'A character that nobody sees',
  why: 'Zero-width and direction-changing characters can make a text look like another one: two names that seem the same but are not, or words that appear in another order than they have. They come with text copied from the web, and sometimes on purpose.',
  remedy: 'Take it out.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell\u200b Widgets.
//                      ^
`],
  fixes: wordsFix,
};
