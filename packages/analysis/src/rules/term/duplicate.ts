import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A term that is defined twice',
  why: 'Two definitions of one term are two meanings. Every clause that uses it can be read with either.',
  remedy: 'Keep one of the definitions, or give the second thing another name.',
  valid: [`
use "example.deal".
asset "Ledgers".
asset "Journals", distinct from Ledgers.
clause 1 "Audit"
  Buyer may audit Ledgers and Journals once each year.
`],
  invalid: [`
use "example.deal".
asset "Ledgers".
asset "Ledgers".
//     ^^^^^^^
clause 1 "Audit"
  Buyer may audit Ledgers once each year.
`],
};
