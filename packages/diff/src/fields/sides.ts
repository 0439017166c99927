import type { Clause, NounPhrase, Sentence, ThingId } from '@dealwright/model';
import { bearersOf, kindOf, nameOf } from '@dealwright/clauses';
import type { AgreementContext, Side } from '@dealwright/clauses';
import type { ForWhom } from '../rows/change.ts';

/** The parties of a sentence, by name: who is bound or has the right, and those across from them. */
export interface Sides { readonly bearer: readonly string[]; readonly counterparty: readonly string[] }

/** Who stands on which side of a sentence. Of a grant the bearer is the one who receives: the right is theirs. */
export function sidesOf(sentence: Sentence, clause: Clause, context: AgreementContext): Sides {
  const inside = { ...context, clause };
  const phrase = holderOf(sentence);
  const bearers = phrase ? bearersOf(phrase, inside).map(({ party }) => party) : [];
  const norms = isGrant(sentence) ? [] : kindOf(sentence, context)?.norms(sentence, inside, '') ?? [];
  const owed = norms.filter((norm) => bearers.includes(norm.bearer.party)).flatMap((norm) => norm.counterparties);
  const parties = context.agreement?.parties.map(({ party }) => party) ?? [];
  const across = owed.length > 0 ? owed : bearers.length === 0 ? [] : parties.filter((party) => !bearers.includes(party));
  const names = (ids: readonly ThingId[]): readonly string[] => [...new Set(ids)].filter((id) => id.startsWith('party:')).map((id) => nameOf(context.vocabulary, id)).toSorted();
  return { bearer: names(bearers), counterparty: names(across) };
}

/** Whom a change favours and burdens, from the side that it burdens. Where one party stands on both sides, or nobody knows who stands where, it is uncertain. */
export function forWhom(burdens: Side, { bearer, counterparty }: Sides, parties: readonly string[]): ForWhom {
  const everyone = [...new Set([...bearer, ...counterparty])];
  if (burdens === 'neither') return {};
  if (burdens === 'both' || bearer.length === 0) return { uncertain: everyone.length > 0 ? everyone : parties };
  const [losing, gaining] = burdens === 'bearer' || burdens === 'holder' ? [bearer, counterparty] : [counterparty, bearer];
  const both = losing.filter((party) => gaining.includes(party));
  const only = (names: readonly string[]): readonly string[] => names.filter((name) => !both.includes(name));
  return { favours: only(gaining), burdens: only(losing), uncertain: both };
}

function holderOf({ predicate }: Sentence): NounPhrase | undefined {
  if (predicate.form === 'grant') return predicate.to;
  if (predicate.form === 'appointment') return predicate.appointee;
  return 'who' in predicate ? predicate.who : undefined;
}

function isGrant({ predicate }: Sentence): boolean {
  return predicate.form === 'grant' || predicate.form === 'appointment';
}
