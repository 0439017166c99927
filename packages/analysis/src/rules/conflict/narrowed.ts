import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'information',
  title: 'A choice or a freedom that another promise narrows',
  why: 'Both clauses can be kept, but one leaves less open than it says: a cloud that one agreement allows is closed by another, or some of the ways to keep a duty are forbidden. Whoever relies on the wider words should know.',
  remedy: 'Nothing has to be done. To make it plain, name what remains in the clause that is narrowed, or carve the case out of the other.',
  valid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure.
`],
  invalid: [`
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2026-04-27.
clause 2.4 "Any cloud"
  OpenAI may offer Frontier on any cloud.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-02-27.
clause 3.2 "Frontier"
  OpenAI must distribute Frontier only on AWS.
`],
};
