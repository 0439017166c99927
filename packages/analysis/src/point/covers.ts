import type { Day, Norm, Scope, ThingId, Vocabulary } from '@dealwright/model';
import { withAncestors } from './kinds.ts';
import { boxHolds } from './place.ts';
import type { Place } from './place.ts';
import { inPeriod, isTrue } from './time.ts';
import type { World } from './world.ts';

/** One act: who does what, where, on which day. */
export interface Act {
  readonly bearer: ThingId;
  readonly action: ThingId;
  readonly place: Place;
  readonly day: Day;
}

/**
 * Whether a norm speaks of an act, in a world: it binds the bearer, names the action, and its scope holds the place and day.
 *
 * A duty names exactly the actions that it lists; a permission and a prohibition also everything under them. What a
 * prohibition says of hosting, and of a product that the object is built on, it says of the act where the world has it so.
 */
export function normCovers(norm: Norm, act: Act, world: World, vocabulary: Vocabulary): boolean {
  if (!binds(norm, act.bearer, vocabulary, act.day)) return false;
  const aspects = norm.modality === 'prohibition' ? aspectsOf(act, world, vocabulary) : [act];
  return aspects.some(({ action, place }) =>
    namesAction(norm, action, vocabulary) && scopeHolds(norm.scope, place, act.day, world, vocabulary));
}

/** Whether the scope holds the place on the day, its exceptions taken out. */
export function scopeHolds(scope: Scope, place: Place, day: Day, world: World, vocabulary: Vocabulary): boolean {
  return scope.boxes.some((box) => boxHolds(box, place, world.reading, vocabulary))
    && inPeriod(day, scope.period, world.course)
    && isTrue(scope.condition, day, world.course)
    && !scope.exceptions.some((exception) => scopeHolds(exception, place, day, world, vocabulary));
}

/** Whether the norm names the action: a duty by itself, any other norm by itself or by something above it. */
export function namesAction(norm: Norm, action: ThingId, vocabulary: Vocabulary): boolean {
  if (norm.modality === 'obligation') return norm.acts.actions.includes(action);
  const above = withAncestors(vocabulary, action);
  return norm.acts.actions.some((each) => above.has(each));
}

/** Whether the norm binds the party: as its bearer, or as an affiliate where it says so. Left out, the day is any. */
export function binds(norm: Norm, party: ThingId, vocabulary: Vocabulary, day = Infinity): boolean {
  if (norm.bearer.party === party) return true;
  if (!norm.bearer.affiliates) return false;
  const thing = vocabulary.things.get(party);
  return (thing?.affiliateOf.includes(norm.bearer.party) ?? false) && (thing?.affiliateSince ?? -Infinity) <= day;
}

/** An action and a place: what one act is, and what it involves. */
export interface Aspect { readonly action: ThingId; readonly place: Place }

/**
 * The act itself, and what the world has it involve: hosting what is offered on a cloud; for what is hosted there, offering
 * it in whatever way; the parts of a whole.
 */
export function aspectsOf(act: Aspect, world: Omit<World, 'course'>, vocabulary: Vocabulary): readonly Aspect[] {
  const { action, place } = act;
  const actions = world.hosted && place.venue !== undefined ? [action, ...linkedActions(action, vocabulary)] : [action];
  const objects = place.object !== undefined && world.wholes.has(place.object) ? [place.object, ...partsOf(vocabulary, place.object)] : [place.object];
  return actions.flatMap((each) => objects.map((object) => ({ action: each, place: { ...place, object } })));
}

function linkedActions(action: ThingId, vocabulary: Vocabulary): readonly ThingId[] {
  const above = withAncestors(vocabulary, action);
  if (above.has('action:offer')) return ['action:host'];
  return above.has('action:host') ? waysToOffer(vocabulary) : [];
}

const offering = new WeakMap<Vocabulary, readonly ThingId[]>();

/** Offering, and every act under it. */
export function waysToOffer(vocabulary: Vocabulary): readonly ThingId[] {
  let found = offering.get(vocabulary);
  if (!found) offering.set(vocabulary, (found = [...vocabulary.things.keys()].filter((id) => withAncestors(vocabulary, id).has('action:offer'))));
  return found;
}

/** Everything that a product is built on, however deep. */
function partsOf(vocabulary: Vocabulary, id: ThingId): readonly ThingId[] {
  const found = new Set<ThingId>();
  const visit = (at: ThingId): void => {
    for (const part of vocabulary.things.get(at)?.builtOn ?? []) {
      if (!found.has(part)) { found.add(part); visit(part); }
    }
  };
  visit(id);
  return [...found];
}
