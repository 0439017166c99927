import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A date written in a way that is read two ways',
  why: '“3/4/2026” is 3 April in London and 4 March in New York. A deal has readers in both.',
  remedy: 'Write `2026-04-03`, `3 April 2026` or `April 3, 2026`.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until 3 April 2026.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until 3/4/2026.
//                                     ^^^^^^^^
`],
};
