import { homeOf } from '../../ranks.ts';
import type { ModelRule } from '../../rule.ts';
import { list } from '../../words/say.ts';

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
    if (overrides.length < 2) return;
    const mine = overrides.findIndex((override) => override.clause === clause);
    if (mine < 1) return;
    const others = overrides.filter((override) => override.clause !== clause);
    const span = overrides[mine]?.span;
    if (!span || others.length === 0) return;
    yield {
      span,
      message: `Clause ${clause.number} prevails over everything, and so ${others.length === 1 ? 'does' : 'do'} ${list(others.map((other) => `clause ${other.clause.number}`))}. Where they disagree, neither governs. Name what this clause is to prevail over.`,
      related: others.map((other) => ({ span: other.span, message: `Clause ${other.clause.number} prevails over everything, too.` })),
    };
  },
};
