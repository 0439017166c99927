import type { Norm, Pairing } from '@dealwright/model';
import { turnOf } from './aspects/reservations.ts';
import { normsOfSentence } from './derive.ts';
import type { PlacedSentence } from './placed.ts';
import type { SharedSpace } from './space.ts';
import type { Translation } from '../things/translation.ts';

/** A sentence of each version; one alone came or went. */
export interface SidePair { readonly old?: PlacedSentence; readonly now?: PlacedSentence }

/**
 * Pairs a sentence that is gone with one that is new where what the first kept for a party the second keeps for it as well, more
 * strongly or less: `only to Buyer` and `Buyer has a right of first refusal` share hardly a word.
 */
export function withTurnedReservations(pairs: readonly SidePair[], space: SharedSpace): readonly SidePair[] {
  const gone = pairs.flatMap((pair) => (pair.now || !pair.old ? [] : keeping(pair, [pair.old], space.identity.base)));
  if (gone.length === 0) return pairs;
  const taken = new Set<SidePair>();
  const found = pairs.map((pair): SidePair => {
    if (pair.old || !pair.now) return pair;
    const [come] = keeping(pair, [pair.now], space.identity.revision);
    const partner = come && gone.find((one) => !taken.has(one.keeper) && turnsInto(one, come));
    if (!partner) return pair;
    taken.add(partner.keeper);
    return { ...partner.keeper, now: pair.now };
  });
  return found.filter((pair) => !taken.has(pair));
}

/**
 * Clauses that are gone and clauses that are new, though what the first kept for a party the second keeps for it in another way: by the
 * pairing of each the pairing of the other. Only within one agreement.
 */
export function crossedClauses(gone: readonly LoneClause[], come: readonly LoneClause[], { identity }: SharedSpace): ReadonlyMap<Pairing, LoneClause> {
  const found = new Map<Pairing, LoneClause>();
  const before = gone.flatMap((clause) => keeping(clause, clause.sentences, identity.base));
  if (before.length === 0) return found;
  for (const now of come.flatMap((clause) => keeping(clause, clause.sentences, identity.revision))) {
    const old = before.find(({ keeper, norms }) => !found.has(keeper.pairing) && keeper.instrument === now.keeper.instrument && turnsInto({ norms }, now));
    if (!old) continue;
    found.set(old.keeper.pairing, now.keeper);
    found.set(now.keeper.pairing, old.keeper);
  }
  return found;
}

/** A clause of one version alone, and its agreement as the base calls it. */
export interface LoneClause { readonly pairing: Pairing; readonly instrument: string; readonly sentences: readonly PlacedSentence[] }

/** What keeps something for a party, with the norms that do. */
interface Keeping<T> { readonly keeper: T; readonly norms: readonly Norm[] }

/** The sentences of one keeper, where any of them keeps something for a party; the norms in the identity space of both versions. */
function keeping<T>(keeper: T, sentences: readonly PlacedSentence[], translate: Translation): readonly Keeping<T>[] {
  const norms = sentences.flatMap((sentence) => normsOfSentence(sentence).norms).filter(({ reservation }) => reservation !== undefined);
  return norms.length === 0 ? [] : [{ keeper, norms: norms.map((norm) => translate.value(norm)) }];
}

function turnsInto({ norms }: Pick<Keeping<unknown>, 'norms'>, now: Pick<Keeping<unknown>, 'norms'>): boolean {
  return norms.some((norm) => now.norms.some((other) => turnOf(norm, other) !== undefined && norm.bearer.party === other.bearer.party && sharesParty(norm, other)));
}

function sharesParty(norm: Norm, other: Norm): boolean {
  return norm.counterparties.some((party) => other.counterparties.includes(party));
}
