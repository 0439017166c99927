import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'Two clauses that together leave nothing',
  why: 'One clause keeps the thing to one place, the other to another. Each can be kept alone; together they leave no lawful way to do it at all. Where a clause makes the act a duty, it will be breached; where none does, the party has given up the whole business without saying so.',
  remedy: 'Let one clause give way, carve its place out of the other, or part them by product, customer, territory or time.',
  valid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "APIs"
  OpenAI must offer API Products only on AWS or Azure.
agreement "Second" ("Second") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Stateless APIs"
  OpenAI must offer Stateless APIs only on AWS.
`],
  invalid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "APIs"
  OpenAI must offer API Products only on Azure.
agreement "Second" ("Second") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Stateless APIs"
  OpenAI must offer Stateless APIs only on AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
};
