import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A date that the calendar does not have',
  why: 'A promise that falls due on 31 April falls due on no day; each side will choose the neighbour that suits it.',
  remedy: 'Correct the day.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until 2026-04-30.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until 2026-04-31.
//                                     ^^^^^^^^^^
`],
};
