import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A clause that says nothing',
  why: 'A heading promises nothing. Either a sentence was lost, or the clause is not meant to be there.',
  remedy: 'Write its sentence, its wording in a `text` block, or delete the clause.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
//<^^^^^^^^^^^^^
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  fixes: wordsFix,
};
