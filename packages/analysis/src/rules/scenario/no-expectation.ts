import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'information',
  title: 'A scenario that expects nothing',
  why: 'What is expected is checked as the deal is typed: a scenario that says it keeps watch over the clauses that it hangs on. One that expects nothing is answered once and watches nothing.',
  remedy: 'Where the answer is what was meant, expect it: the fix writes it down.',
  valid: [`
use "example.deal".
scenario "asked and expected"
  on 2026-03-01 OpenAI offers Frontier on AWS.
  expect not governed.
`],
  invalid: [`
use "example.deal".
scenario "asked only"
//       ^^^^^^^^^^^^
  on 2026-03-01 OpenAI offers Frontier on AWS.
`],
};
