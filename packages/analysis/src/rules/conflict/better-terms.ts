import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'warning',
  title: 'Better terms than those of the one who was promised the best',
  why: 'Who promises terms no less favourable than those of others must match every better price that it gives to another. The promise sits in one agreement and the better price in another, signed later by somebody who did not know. Where what the favoured party pays is not stated, or whether the two can be compared, it is an open question, and the finding says so.',
  remedy: 'Match the price, carve the other deal out of the promise, or state both prices and what is comparable. Where it was matched or waived, accept the finding with the reason.',
  valid: [`
//- /one.deal
use "example.deal".
agreement "Azure" ("Azure Deal") between OpenAI and Microsoft dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
clause 2 "Price"
  Microsoft must pay OpenAI USD 3 for API Products.
//- /two.deal
use "example.deal".
agreement "AWS" ("AWS Deal") between OpenAI and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 5 for API Products.
`],
  invalid: [`
//- /one.deal
use "example.deal".
agreement "Azure" ("Azure Deal") between OpenAI and Microsoft dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
clause 2 "Price"
  Microsoft must pay OpenAI USD 5 for API Products.
//- /two.deal
use "example.deal".
agreement "AWS" ("AWS Deal") between OpenAI and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 3 for API Products.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
