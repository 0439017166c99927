import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A scenario with another answer than expected',
  why: 'A scenario asks what the agreements say of one act on one day. Where the answer is another than the one that somebody wrote down, either the agreements do not say what was meant, or somebody counts on a freedom that is not there. The message names the clauses that decide, why nothing in them helps, and what would make the answer another.',
  remedy: 'Read the clauses that it names. Where they say what was meant, let the scenario expect the answer that it gets; where they do not, change the clause. A scenario stands on its own day: facts dated after it do not count, and what nobody recorded has not happened.',
  valid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure until AGI Verification except to Government Customers.
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect breach of clause 1 of Hosting.
scenario "to the government"
  on 2026-03-01 OpenAI offers Stateless APIs to Government Customers on AWS.
  expect not governed.
scenario "after verification"
  given AGI Verification occurred on 2026-02-01.
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect not governed.
scenario "a product of which nobody has said what it is"
  on 2026-03-01 OpenAI offers Frontier on AWS.
  expect unclear under clause 1 of Hosting.
`],
  invalid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure until AGI Verification except to Government Customers.
scenario "on another cloud"
  on 2026-03-01 OpenAI offers Stateless APIs on AWS.
  expect permitted.
//       ^^^^^^^^^
`],
};
