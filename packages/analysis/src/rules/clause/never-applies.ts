import { isSatisfiable } from '@dealwright/algebra';
import { sayDay } from '@dealwright/model';
import type { Dimension, Norm, Span } from '@dealwright/model';
import { boundsOf, dayOfBound, tightest } from '../../norm-rules/bounds.ts';
import { emptyDimension } from '../../norm-rules/boxes.ts';
import type { NormContext } from '../../norm-rules/context.ts';
import { formulaOfScope } from '../../norm-rules/formulas.ts';
import { clauseOf } from '../../norm-rules/say.ts';
import type { NormRule, Report } from '../../rule.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: NormRule = {
  reads: 'norms',
  severity: 'warning',
  title: 'A clause that can never apply',
  why: 'No day, no thing or no course of events satisfies all that the sentence asks for. Whoever relies on it will find that it says nothing.',
  remedy: 'Correct the date, the condition or the name that leaves nothing.',
  valid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01 through 2028.
clause 1 "Audit"
  Buyer may audit Revenue from 2027-01-01 until Acceptance.
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01 through 2028.
clause 1 "Audit"
  Buyer may audit Revenue from 2029-01-01.
//                             ^^^^^^^^^^
`, `
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Exclusivity"
  Supplier must not sell API Products excluding OpenAI Products.
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
use "example.deal".
fact Acceptance occurred on 2026-03-01.
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue from 2027-01-01 until Acceptance.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  *sentence(norms, context) {
    const [first] = norms;
    if (!first || first.source.version !== undefined) return;
    const empty = emptyPlace(norms, context);
    if (empty) yield { span: empty.span ?? first.source.span, message: `${capital(sayClause(clauseOf(first), first.source.agreement))} can never apply: ${WHAT[empty.dimension]} left that these words could mean. Correct what they name.` };
    else if (norms.every((norm) => isSatisfiable(formulaOfScope(norm.scope, context.setting), context.setting.asOf) === false)) yield* whyNever(first, context);
  },
};

const WHAT: Readonly<Record<Dimension, string>> = {
  object: 'nothing is', venue: 'no cloud is', customer: 'no customer is', recipient: 'no recipient is', territory: 'no territory is', partner: 'no partner is', purpose: 'no purpose is', means: 'no means are',
};

/** The words of a place in which every norm of a sentence holds nothing. */
function emptyPlace(norms: readonly Norm[], { setting }: NormContext): { readonly dimension: Dimension; readonly span: Span | undefined } | undefined {
  let place: { readonly dimension: Dimension; readonly span: Span | undefined } | undefined;
  for (const { scope } of norms) {
    for (const box of scope.boxes) {
      const dimension = emptyDimension(box, setting);
      if (!dimension) return undefined;
      place ??= { dimension, span: box[dimension]?.span };
    }
  }
  return place;
}

function* whyNever(norm: Norm, context: NormContext): Iterable<Report> {
  const { source } = norm;
  const header = context.header(source.agreement);
  const [from, to] = [boundsOf(norm, 'from', header), boundsOf(norm, 'to', header)];
  const [begins, ends] = [tightest(norm.scope.period.from, 'from'), tightest(norm.scope.period.to, 'to')];
  const [termBegins, termEnds] = [tightest(from.term, 'from'), tightest(to.term, 'to')];
  // Of dates that the agreement, or the sentence, gives the wrong way round another rule tells.
  if (termBegins !== undefined && termEnds !== undefined && termBegins > termEnds) return;
  const [ownBegins, ownEnds] = [tightest(from.own, 'from'), tightest(to.own, 'to')];
  if (ownBegins !== undefined && ownEnds !== undefined && ownBegins > ownEnds) return;
  const clause = capital(sayClause(clauseOf(norm), source.agreement));
  const late = termEnds === undefined ? undefined : from.own.find((bound) => (dayOfBound(bound, 'from') ?? -Infinity) > termEnds);
  const early = termBegins === undefined ? undefined : to.own.find((bound) => (dayOfBound(bound, 'to') ?? Infinity) < termBegins);
  if (late && termEnds !== undefined) {
    yield { span: late.point.span, message: `${clause} can never apply: it begins on ${sayDay(dayOfBound(late, 'from') ?? termEnds)}, and ${source.agreement} ends on ${sayDay(termEnds)}. Correct one of the two days.` };
  } else if (early && termBegins !== undefined) {
    yield { span: early.point.span, message: `${clause} can never apply: it ends on ${sayDay(dayOfBound(early, 'to') ?? termBegins)}, and ${source.agreement} begins on ${sayDay(termBegins)}. Correct one of the two days.` };
  } else {
    const dates = begins !== undefined && ends !== undefined && begins > ends ? ` it cannot begin before ${sayDay(begins)}, and ends on ${sayDay(ends)} at the latest.` : ' what it requires and the days on which it runs exclude one another.';
    yield { span: source.span, message: `${clause} can never apply:${dates} Correct its days or its conditions.` };
  }
}
