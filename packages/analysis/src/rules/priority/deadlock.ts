import { homeOf } from '../../ranks.ts';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'Two clauses that each prevail over everything',
  why: 'Both say “notwithstanding anything in this agreement”. Where they disagree, each overrides the other, and neither governs.',
  remedy: 'Name what each of them is to prevail over.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million notwithstanding anything in this agreement.
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million notwithstanding anything in this agreement.
clause 2 "Audit"
  Buyer may audit Revenue once each year notwithstanding anything in this agreement.
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  *clause(clause, context) {
    const overrides = context.overrides(homeOf(clause.agreement, clause.span.anchor.uri));
    const [first] = overrides;
    const own = overrides.find((override) => override.clause === clause);
    if (!first || !own || first.clause === clause) return;
    yield {
      span: own.span,
      message: `Clause ${clause.number} prevails over everything, and so does clause ${first.clause.number}. Where they disagree, neither governs. Name what this clause is to prevail over.`,
      related: [{ span: first.span, message: `Clause ${first.clause.number} prevails over everything, too.` }],
    };
  },
};
