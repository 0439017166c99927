import type { CollisionRule } from '../../rule.ts';

export const rule: CollisionRule = {
  reads: 'collisions',
  severity: 'error',
  title: 'A duty of which several clauses together close every way',
  why: 'Each of the clauses leaves some way to keep the duty: another cloud, another partner, another day. Together they leave none. No two of the clauses collide, so reading them in pairs does not show it. The smallest set of clauses that closes every way is named.',
  remedy: 'Take one of the ways out of one of the prohibitions with `except`, let the duty yield with `subject to`, or widen the duty, so that a way is left.',
  valid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
clause 2 "Not on AWS"
  Microsoft must not offer Frontier on AWS.
clause 3 "Not on Azure"
  Microsoft must not offer Frontier on Azure.
`],
  invalid: [`
use "example.deal".
agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Frontier"
  OpenAI must offer Frontier on Azure or AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "Not on AWS"
  OpenAI must not offer Frontier on AWS.
clause 3 "Not on Azure"
  OpenAI must not offer Frontier on Azure.
`],
};
