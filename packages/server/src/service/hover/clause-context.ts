import { agreementContext } from '@dealwright/clauses';
import type { AgreementContext } from '@dealwright/clauses';
import type { Agreement, Clause, Day, Vocabulary } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { agreementNamed } from '../deals.ts';

/**
 * The context of a clause, kept for as long as the agreement and the vocabulary are the same.
 *
 * @param since the day from which its words govern, where an amendment wrote them
 */
export function contextOf(deals: Deals, clause: Clause, since = writtenOn(deals, clause)): AgreementContext {
  const agreement = agreementOf(deals, clause);
  const key: object = agreement ?? clause;
  let kept = contexts.get(key);
  if (kept?.vocabulary !== deals.vocabulary) contexts.set(key, kept = { vocabulary: deals.vocabulary, since: new Map() });
  let context = kept.since.get(since);
  if (!context) kept.since.set(since, context = agreementContext(deals.vocabulary, since === undefined || !agreement ? agreement : { ...agreement, effective: since, from: [] }));
  return context;
}

interface Kept {
  readonly vocabulary: Vocabulary;
  readonly since: Map<Day | undefined, AgreementContext>;
}

const contexts = new WeakMap<object, Kept>();

/** The agreement that holds a clause; for a clause that an amendment brings, the one that is amended. */
function agreementOf(deals: Deals, clause: Clause): Agreement | undefined {
  const file = deals.files.get(clause.span.anchor.uri);
  return file?.agreements.find((agreement) => agreement.clauses.includes(clause)) ?? agreementNamed(deals, clause.agreement);
}

/** The day on which the amendment that brings a clause takes effect. */
function writtenOn(deals: Deals, clause: Clause): Day | undefined {
  const amendment = deals.files.get(clause.span.anchor.uri)?.amendments.find(({ clauses, instructions }) => clauses.includes(clause) || instructions.some((one) => 'clause' in one && one.clause === clause));
  return amendment && (amendment.effective ?? amendment.dated);
}
