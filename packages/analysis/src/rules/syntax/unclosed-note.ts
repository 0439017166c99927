import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A drafting note that is not closed',
  why: 'Whatever follows is taken for part of the note.',
  remedy: 'Put a `]` where the note ends.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
  [Note: as agreed in May
//^^^^^^^^^^^^^^^^^^^^^^^
`],
  fixes: wordsFix,
};
