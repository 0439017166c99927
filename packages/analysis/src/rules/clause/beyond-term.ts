import { sayDay } from '@dealwright/model';
import type { Norm } from '@dealwright/model';
import { boundsOf, dayOfBound, tightest } from '../../norm-rules/bounds.ts';
import type { NormContext } from '../../norm-rules/context.ts';
import { clauseOf } from '../../norm-rules/say.ts';
import type { NormRule, Report } from '../../rule.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: NormRule = {
  reads: 'norms',
  severity: 'warning',
  title: 'A clause that runs past the end of its agreement',
  why: 'When the agreement ends, its clauses end with it unless they say that they survive. The last months or years that somebody bargained for are then not owed.',
  remedy: 'Let the clause survive (`Clause 2 survives expiry.`), or give it the end of the agreement.',
  valid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01 through 2028.
clause 1 "Exclusivity"
  Supplier must not sell Widgets on Azure through 2030.
clause 2 "Survival"
  Clause 1 survives termination.
`, `
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01 through 2028.
clause 1 "Exclusivity"
  Supplier must not sell Widgets on Azure through 2030.
clause 2 "Renewal"
  This agreement renews for successive terms of 1 year unless either party gives 60 days notice.
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01 through 2028.
clause 1 "Exclusivity"
  Supplier must not sell Widgets on Azure through 2030.
//                                                ^^^^
`],
  *sentence([norm], context) {
    if (norm) yield* beyond(norm, context);
  },
};

function* beyond(norm: Norm, context: NormContext): Iterable<Report> {
  const { source, scope } = norm;
  if (scope.period.to.length < 2 || source.agreement === '') return;
  const header = context.header(source.agreement);
  const { own, term } = boundsOf(norm, 'to', header);
  const ends = tightest(term, 'to');
  const day = tightest(own, 'to');
  const last = own.find((bound) => dayOfBound(bound, 'to') === day);
  // A term that may be longer than its dates say, because it renews or hangs on an event too, is none that a clause runs past.
  if (!last || day === undefined || ends === undefined || day <= ends || term.filter(({ point }) => point.type !== 'date').length > 1 || context.has(source.agreement, 'renewal')) return;
  // A clause that begins only after the end never applies at all.
  if ((tightest(scope.period.from, 'from') ?? -Infinity) > ends) return;
  yield {
    span: last.point.span,
    message: `${capital(sayClause(clauseOf(norm), source.agreement))} runs through ${sayDay(day)}, but ${source.agreement} ends on ${sayDay(ends)}, and the clause with it. Say that the clause survives, or give it the same end.`,
    ...(header && { related: [{ span: header.nameSpan, message: `${source.agreement} ends on ${sayDay(ends)}.` }] }),
  };
}
