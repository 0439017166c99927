import { wordsFix } from '../../fixes.ts';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A currency that does not exist',
  why: 'Money is written with the code of its currency (ISO 4217), so that amounts can be compared and nobody needs to ask whose dollars are meant. This code is not one of them.',
  remedy: 'Write the right code: USD, EUR, GBP, JPY, CHF …',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier EUR 2 million.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier UDS 2 million.
//                        ^^^
`],
  fixes: wordsFix,
};
