import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A promise that acts where another reserves',
  why: 'A party that has promised to act only on one cloud, only with one partner, or has granted an exclusive right, breaches that promise by keeping the other one. Both agreements were signed, and each counterparty may sue. Where it depends on something nobody wrote down, such as whether one product is one of the reserved kind, that question is asked once, on the declaration that could answer it.',
  remedy: 'Carve the case out of the clause that reserves, let one clause yield to the other, or say in the vocabulary how the two kinds stand to one another: `a kind of`, or `distinct from`. Where the counterparties agreed to it outside the agreements, accept the finding with the reason.',
  valid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure until AGI Verification.
clause 2 "Launch"
  OpenAI must offer Stateless APIs on Azure.
`, `
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure until 2026-06-01.
clause 2 "Launch"
  OpenAI must offer Stateless APIs on AWS from 2026-06-01.
`],
  invalid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure until AGI Verification.
clause 2 "Any cloud"
  OpenAI may offer API Products on any cloud.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
