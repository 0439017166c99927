import type { Norm } from '@dealwright/model';
import { clauseOf } from '../../norm-rules/say.ts';
import type { NormRule } from '../../rule.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: NormRule = {
  reads: 'norms',
  severity: 'warning',
  title: 'A restriction that outlives its agreement and never ends',
  why: 'A ban on competing, soliciting, dealing elsewhere or disclosing that goes on after the agreement has ended, with no end of its own, binds for ever. Many courts will not enforce it, and nobody can ever say that it is done with.',
  remedy: 'Say for how long: `for 2 years after termination`. Where it is meant to last for ever, as for trade secrets, accept the finding with that reason.',
  valid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Confidentiality"
  Each party must not disclose Confidential Information for 5 years after termination.
clause 2 "Competition"
  Supplier must not compete with Buyer.
clause 3 "Survival"
  Clause 2 survives termination for 2 years.
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Confidentiality"
  Each party must not disclose Confidential Information.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
clause 2 "Survival"
  Clause 1 survives termination.
`, `
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Competition"
  Supplier must not compete with Buyer after termination.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  *sentence([norm], context) {
    if (!norm || !RESTRICTIONS.has(norm.source.kind) || norm.modality !== 'prohibition' || !isEndless(norm) || context.header(norm.source.agreement) === undefined) return;
    yield {
      span: norm.source.span,
      message: `${capital(sayClause(clauseOf(norm), norm.source.agreement))} goes on after the agreement has ended, and nothing ever ends it. Say for how long, such as \`for 2 years after termination\`; or accept this with the reason why it is to last for ever.`,
    };
  },
};

/** Kinds of clauses of which a lawyer expects that they end. */
const RESTRICTIONS: ReadonlySet<string> = new Set(['confidentiality', 'exclusivity', 'requirements', 'non-compete', 'no-solicit']);

/** Every norm of an agreement ends with it, unless it survives, or hangs on the end: then only its own words can end it. */
function isEndless({ scope: { period, condition } }: Norm): boolean {
  return period.to.length === 0 && condition.type === 'true';
}
