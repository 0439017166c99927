import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A sentence that does not begin with a capital',
  why: 'A capital tells where a sentence begins; without it the words belong to the one before.',
  remedy: 'Begin the sentence with a capital.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  either party may disparage Widgets.
//^^^^^^
`],
  fixes: wordsFix,
};
