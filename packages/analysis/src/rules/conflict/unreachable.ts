import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'Dates that no order of events satisfies',
  why: 'A deadline lies before the milestone that must come first, or two windows for one act share no day. Each clause reads well alone; together no calendar fits them.',
  remedy: 'Move one of the dates, count it from the right event, or let one clause give way to the other.',
  valid: [`
use "example.deal".
event "Closing".
event "Option Exercise".
agreement "Option" ("Option") between Buyer and Supplier dated 2026-01-01.
clause 1 "Closing"
  Closing takes place within 10 days after Option Exercise.
clause 2 "Exercise"
  Option Exercise takes place by 2026-06-01.
`],
  invalid: [`
use "example.deal".
event "Closing".
event "Option Exercise".
agreement "Option" ("Option") between Buyer and Supplier dated 2026-01-01.
clause 1 "Closing"
  Closing takes place within 10 days after Option Exercise.
clause 2 "Exercise"
  Option Exercise takes place by 2026-03-01.
clause 3 "No haste"
  Closing takes place after 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
agreement "Launch" ("Launch") between OpenAI and Microsoft dated 2026-01-01.
clause 1 "Deadline"
  OpenAI must launch Frontier on Azure by 2026-03-01.
clause 2 "Readiness"
  OpenAI must launch Frontier on Azure not before 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
