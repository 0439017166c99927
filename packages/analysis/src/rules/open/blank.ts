import type { ModelRule } from '../../rule.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'information',
  title: 'A blank left to fill',
  why: 'A blank in a signed agreement is an argument about what was meant. What depends on it cannot be examined either: no collision is reported, and none is ruled out.',
  remedy: 'Fill it in.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD [•] within 30 days after Acceptance.
//                            ^^^
`],
  *clause(clause) {
    for (const span of clause.blanks) yield { span, message: `${capital(sayClause(clause, clause.agreement))} has a blank here. Until it is filled, nothing that depends on it can be examined.` };
  },
  *file(file) {
    for (const span of file.blanks) yield { span, message: 'A blank is left here. Until it is filled, nothing that depends on it can be examined.' };
  },
};
