import type { Norm, Pairing } from '@dealwright/model';
import { turnOf } from './aspects/reservations.ts';
import { normsOfSentence } from './derive.ts';
import type { PlacedSentence } from './placed.ts';
import type { SharedSpace } from './space.ts';

/** A sentence of each version; one alone came or went. */
export interface SidePair { readonly old?: PlacedSentence; readonly now?: PlacedSentence }

/**
 * Pairs a sentence that is gone with one that is new where what the first kept for a party the second keeps for it as well, more
 * strongly or less: `only to Buyer` and `Buyer has a right of first refusal` share hardly a word.
 */
export function withTurnedReservations(pairs: readonly SidePair[], space: SharedSpace): readonly SidePair[] {
  const gone = pairs.filter(({ now }) => !now);
  const taken = new Set<SidePair>();
  const found = pairs.map((pair): SidePair => {
    if (pair.old || !pair.now) return pair;
    const { now } = pair;
    const partner = gone.find((one) => !taken.has(one) && one.old && turnsInto(one.old, now, space));
    if (!partner) return pair;
    taken.add(partner);
    return { ...partner, now };
  });
  return found.filter((pair) => !taken.has(pair));
}

/**
 * Clauses that are gone and clauses that are new, though what the first kept for a party the second keeps for it in another way: by the
 * pairing of each the pairing of the other. Only within one agreement.
 */
export function crossedClauses(gone: readonly LoneClause[], come: readonly LoneClause[], space: SharedSpace): ReadonlyMap<Pairing, LoneClause> {
  const found = new Map<Pairing, LoneClause>();
  for (const now of come) {
    const old = gone.find((one) => !found.has(one.pairing) && one.instrument === now.instrument && one.sentences.some((before) => now.sentences.some((after) => turnsInto(before, after, space))));
    if (!old) continue;
    found.set(old.pairing, now);
    found.set(now.pairing, old);
  }
  return found;
}

/** A clause of one version alone, and its agreement as the base calls it. */
export interface LoneClause { readonly pairing: Pairing; readonly instrument: string; readonly sentences: readonly PlacedSentence[] }

function turnsInto(old: PlacedSentence, now: PlacedSentence, { identity }: SharedSpace): boolean {
  const [before, after] = [reservedIn(old).map((norm) => identity.base.value(norm)), reservedIn(now).map((norm) => identity.revision.value(norm))];
  return before.some((norm) => after.some((other) => turnOf(norm, other) !== undefined && norm.bearer.party === other.bearer.party && sharesParty(norm, other)));
}

function reservedIn(sentence: PlacedSentence): readonly Norm[] {
  return normsOfSentence(sentence).norms.filter(({ reservation }) => reservation !== undefined);
}

function sharesParty(norm: Norm, other: Norm): boolean {
  return norm.counterparties.some((party) => other.counterparties.includes(party));
}
