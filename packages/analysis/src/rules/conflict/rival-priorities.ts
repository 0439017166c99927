import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'Two promises to come first',
  why: 'What must come first on one cloud cannot come first on another. The same holds for a launch that is due elsewhere on a day that leaves none for the favoured cloud. Without a head start of so many days it is open to argument whether a launch on the same day is first, and Dealwright asks. Where no clause makes a launch a duty the finding is a warning: both promises can be kept by never launching.',
  remedy: 'Say which of the two comes first, put the later launch on a later day, or carve one cloud out of the other promise.',
  valid: [`
use "example.deal".
agreement "Azure" ("AzureDeal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "First on Azure"
  OpenAI must launch Frontier first on Azure, 30 days before any other cloud.
clause 2 "Then on AWS"
  OpenAI must launch Frontier on AWS on 2026-09-01.
`],
  invalid: [`
use "example.deal".
agreement "Azure" ("AzureDeal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "First on Azure"
  OpenAI must launch Frontier first on Azure, 30 days before any other cloud.
agreement "AWS" ("AWSDeal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "First on AWS"
  OpenAI must launch Frontier first on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
agreement "Azure" ("AzureDeal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "First on Azure"
  OpenAI must launch Frontier first on Azure, 90 days before any other cloud.
agreement "AWS" ("AWSDeal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "On AWS"
  OpenAI must launch Frontier on AWS on 2026-04-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
