import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: '“And” and “or” in one condition',
  why: '“If A or B and C” is met by A alone for one reader, and only together with C for another.',
  remedy: 'Give one of the two a name: declare an event for it with `when`, and use that in the condition.',
  valid: [`
use "example.deal".
event "Distress", when Insolvency and AGI Verification.
clause 1 "Sales"
  Supplier must not sell Widgets if Acceptance or Distress.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets if Acceptance or Insolvency and AGI Verification.
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
