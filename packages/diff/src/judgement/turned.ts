import type { Norm } from '@dealwright/model';
import { turnOf } from './aspects/reservations.ts';
import { normsOfSentence } from './derive.ts';
import type { PlacedSentence } from './placed.ts';
import type { Space } from './space.ts';

/** A sentence of each version; one alone came or went. */
export interface SidePair { readonly old?: PlacedSentence; readonly now?: PlacedSentence }

/**
 * Pairs a sentence that is gone with one that is new where what the first kept for a party the second keeps for it as well, more
 * strongly or less: `only to Buyer` and `Buyer has a right of first refusal` share hardly a word.
 */
export function withTurnedReservations(pairs: readonly SidePair[], space: Space): readonly SidePair[] {
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

function turnsInto(old: PlacedSentence, now: PlacedSentence, { identity }: Space): boolean {
  const [before, after] = [reservedIn(old).map((norm) => identity.base.value(norm)), reservedIn(now).map((norm) => identity.revision.value(norm))];
  return before.some((norm) => after.some((other) => turnOf(norm, other) !== undefined && norm.bearer.party === other.bearer.party && sharesParty(norm, other)));
}

function reservedIn(sentence: PlacedSentence): readonly Norm[] {
  return normsOfSentence(sentence).norms.filter(({ reservation }) => reservation !== undefined);
}

function sharesParty(norm: Norm, other: Norm): boolean {
  return norm.counterparties.some((party) => other.counterparties.includes(party));
}
