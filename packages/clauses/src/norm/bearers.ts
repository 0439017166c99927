import type { Bearer, Noun, NounPhrase, Slot, ThingId } from '@dealwright/model';
import { affiliatesOf, nameOf, partiesOf, thingOf } from '../context.ts';
import type { ClauseContext } from '../context.ts';
import { partiesOfRole } from './classes.ts';

/**
 * The parties that a subject binds, one by one. `each party`, `neither party` and `the parties` are every party of the
 * agreement. A noun that is no party binds nobody; nor does `the other party`, with nothing to be other than.
 */
export function bearersOf(who: NounPhrase, context: ClauseContext): readonly Bearer[] {
  const bearers = who.nouns.flatMap((noun): readonly Bearer[] => {
    if (noun.head.type === 'thing') {
      const party = noun.head.thing;
      const isParty = thingOf(context, party)?.kind === 'party' || party.startsWith('party:');
      return isParty && noun.of === undefined ? [{ party, affiliates: noun.affiliates }] : [];
    }
    if (isAffiliatesOf(noun)) return affiliatesAsBearers(noun, context);
    if (noun.head.type !== 'role' || noun.head.role === 'other party') return [];
    return partiesOf(context).map((party) => ({ party, affiliates: noun.affiliates }));
  });
  return bearers.filter((bearer, at) => bearers.findIndex((other) => other.party === bearer.party) === at);
}

function isAffiliatesOf({ head, of }: Noun): boolean {
  return head.type === 'common' && /^affiliates?$/i.test(head.word) && of?.head.type === 'thing';
}

/** `Affiliates of Buyer may …`: those that are declared, and the others as one. They are not Buyer: what is free to them is not free to it. */
function affiliatesAsBearers(noun: Noun, context: ClauseContext): readonly Bearer[] {
  if (noun.of?.head.type !== 'thing') return [];
  const party = noun.of.head.thing;
  const others = `affiliates:affiliates of ${nameOf(context.vocabulary, party)}`;
  return [others, ...affiliatesOf(context, party)].map((one) => ({ party: one, affiliates: false }));
}

/**
 * To whom a norm is owed: the party that the sentence names as receiver where it is one of the agreement's, else every
 * other party of the agreement.
 */
export function counterpartiesOf(bearer: ThingId, receivers: readonly NounPhrase[], context: ClauseContext): readonly ThingId[] {
  const others = partiesOf(context).filter((party) => party !== bearer);
  const named = receivers.flatMap((phrase) => phrase.nouns).flatMap(({ head }): readonly ThingId[] => {
    if (head.type === 'thing') return [head.thing];
    return head.type === 'role' ? partiesOfRole(head.role, { context, bearer }) : [];
  });
  const receiving = others.filter((party) => named.includes(party));
  return receiving.length > 0 ? receiving : others;
}

/** `to P`: the phrases that name who receives. */
export function receiversIn(slots: readonly Slot[]): readonly NounPhrase[] {
  return slots.flatMap((slot) => (slot.type === 'place' && slot.slot === 'recipient' ? [slot.nouns] : []));
}
