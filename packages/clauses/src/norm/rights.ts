import { TRUE } from '@dealwright/model';
import type { Box, Dimension, Extent, Norm, NounPhrase, ObjectPhrase, Sentence, Slot, ThingId } from '@dealwright/model';
import { nameOf, partiesOf, thingOf } from '../context.ts';
import type { ClauseContext } from '../context.ts';
import { sayNouns } from '../prose/nouns.ts';
import { actsOf } from './acts.ts';
import { bearersOf, counterpartiesOf } from './bearers.ts';
import { classOfThing, classSet, complement } from './classes.ts';
import { allOf } from './condition.ts';
import { normsFrom } from './draft.ts';
import type { DraftNorm } from './draft.ts';
import { lastingOfRight } from './ended-rights.ts';
import { boxOf, objectExtent, placesOf } from './places.ts';
import { exclusivityLimits } from './scope.ts';

/**
 * `Ligand has the sole right to control Recalls`: Ligand may, and nobody else in the agreement may. `has no right to V`
 * forbids.
 */
export function soleRightNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate } = sentence;
  if (predicate.form !== 'sole right') return [];
  const parts = { who: predicate.who.span, act: predicate.acts.span };
  const drafts: DraftNorm[] = [];
  for (const holder of bearersOf(predicate.who, context)) {
    const others = counterpartiesOf(holder.party, [], context);
    const own = boxWith(sentence.slots, predicate.object, holder.party, context);
    for (const acts of actsOf(predicate.acts, predicate.none ? 'prohibition' : 'permission', context)) {
      drafts.push({ modality: predicate.none ? 'prohibition' : 'permission', bearer: holder, counterparties: others, acts, box: own, parts });
      if (predicate.none || !predicate.exclusive) continue;
      const limits = exclusivityLimits(sentence, true, context);
      if (!limits) continue;
      for (const party of others) {
        const box = boxWith(sentence.slots, predicate.object, party, context);
        drafts.push({ modality: 'prohibition', bearer: { party, affiliates: false }, counterparties: [holder.party], acts, box, limits, reservation: 'sole right', parts });
      }
    }
  }
  return normsFrom(drafts, sentence, kind, context);
}

/**
 * `Microsoft has a right of first refusal to host Compute Capacity`: the one who grants it may not deal in the same act,
 * or its converse, with anyone else before the holder has passed. The bound party is the one after `from`, else the other
 * party; with several others and none named, nobody is bound. `has no right of first refusal` binds nobody, and ends the like right.
 */
export function firstRightNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate } = sentence;
  if (predicate.form !== 'first right' || predicate.none) return [];
  const lasting = lastingOfRight(sentence, context);
  if (!lasting) return [];
  const drafts: DraftNorm[] = [];
  for (const holder of bearersOf(predicate.who, context)) {
    const sources = placesOf(sentence.slots).filter((slot) => slot.slot === 'source');
    const named = sources.flatMap((slot) => bearersOf(slot.nouns, context));
    const others = partiesOf(context).filter((party) => party !== holder.party).map((party) => ({ party, affiliates: false }));
    const bound = named.length > 0 ? named : others.length === 1 ? others : [];
    const slots = sentence.slots.filter((slot) => slot.type !== 'place' || slot.slot !== 'source');
    for (const bearer of bound) {
      const box: { [D in Dimension]?: Extent } = { ...boxWith(slots, predicate.object, bearer.party, context) };
      for (const acts of actsOf(predicate.acts, 'prohibition', context)) {
        const actions = [...new Set(acts.actions.flatMap((action) => [action, ...(thingOf(context, action)?.converse ?? [])]))];
        const opening = actions.includes('action:purchase') ? { word: 'from' } : {};
        box.partner = { set: complement([classOfThing(holder.party)]), quantifier: 'each', span: predicate.who.span, ...opening };
        const passed = {
          type: 'not', of: {
            type: 'atom',
            atom: { key: `passed(${holder.party};${sentence.id})`, text: `${nameOf(context.vocabulary, holder.party)} has declined its right of first ${predicate.right}`, actor: holder.party, stands: false, span: sentence.span },
          },
        } as const;
        drafts.push({
          modality: 'prohibition', bearer, counterparties: [holder.party], acts: { ...acts, actions }, box, slots, reservation: 'first right', firstRight: predicate.right,
          limits: { ...lasting, condition: allOf([passed, lasting.condition]) }, parts: { who: predicate.who.span, act: predicate.acts.span },
        });
      }
    }
  }
  return normsFrom(drafts, sentence, kind, context);
}

/**
 * `Monsanto appoints Agent as its exclusive agent for Products in Territory`: the appointment is an act of the one who
 * appoints; an exclusive or sole one forbids to appoint another for the same things in the same territory.
 */
export function appointmentNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate } = sentence;
  if (predicate.form !== 'appointment') return [];
  const words = predicate.adjectives.map((adjective) => adjective.word);
  const limits = exclusivityLimits(sentence, words.includes('exclusive') || words.includes('sole'), context);
  const acts = { actions: ['action:appoint'], quantifier: 'each', aspect: 'event' } as const;
  const drafts: DraftNorm[] = [];
  for (const bearer of bearersOf(predicate.who, context)) {
    const viewpoint = { context, bearer: bearer.party };
    const appointee = classSet(predicate.appointee, viewpoint);
    const grantedTo = bearersOf(predicate.appointee, context).map((holder) => holder.party);
    const box: { [D in Dimension]?: Extent } = { ...boxOf(placesOf(sentence.slots), 'permission', viewpoint) };
    if (predicate.object) box.object = { set: classSet(predicate.object, viewpoint), quantifier: 'each', span: predicate.object.span, word: 'for' };
    const recipient = (set: typeof appointee): Extent => ({ set, quantifier: 'each', span: predicate.appointee.span, word: '' });
    const parts = { who: predicate.who.span, object: predicate.appointee.span };
    drafts.push({ modality: 'permission', bearer, counterparties: grantedTo, acts, box: { ...box, recipient: recipient(appointee) }, grantedTo, parts });
    if (limits) drafts.push({ modality: 'prohibition', bearer, counterparties: grantedTo, acts, box: { ...box, recipient: recipient(complement(appointee)) }, limits, reservation: 'exclusive grant', parts });
  }
  return normsFrom(drafts, sentence, kind, context);
}

/** `Neither party is liable for Delay`: it need not make good what comes of it. That frees it, and forbids nobody anything. */
export function notLiableNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate } = sentence;
  if (predicate.form !== 'not liable') return [];
  const acts = { actions: ['action:indemnify'], quantifier: 'each', aspect: 'event' } as const;
  const drafts = bearersOf(predicate.who, context).map((bearer): DraftNorm => ({
    modality: 'release', bearer, counterparties: counterpartiesOf(bearer.party, [], context), acts,
    box: { object: { set: classSet(predicate.cause, { context, bearer: bearer.party }), quantifier: 'each', span: predicate.cause.span, word: 'for' } },
    parts: { who: predicate.who.span, object: predicate.cause.span },
  }));
  return normsFrom(drafts, sentence, kind, context);
}

/** `This agreement renews unless either party gives 60 days notice`: whoever may give it has the power to end the agreement with its term. */
export function renewalNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate, slots } = sentence;
  if (predicate.form !== 'renewal') return [];
  const stopping = slots.find((slot) => slot.type === 'condition' && slot.word === 'unless' && slot.condition.type === 'atom' && /\bnotice\b/.test(slot.condition.atom.key));
  const atom = stopping?.type === 'condition' && stopping.condition.type === 'atom' ? stopping.condition.atom : undefined;
  if (!atom) return [];
  const parties = partiesOf(context).filter((party) => atom.actor === undefined || atom.actor === party);
  const acts = { actions: ['action:give'], quantifier: 'each', aspect: 'event' } as const;
  const drafts = parties.map((party): DraftNorm => ({
    modality: 'power', bearer: { party, affiliates: false }, counterparties: counterpartiesOf(party, [], context), acts,
    box: { object: { set: [classOfThing('common:notice against renewal')], quantifier: 'each', span: atom.span } },
    slots: slots.filter((slot) => slot !== stopping),
  }));
  return normsFrom(drafts, sentence, kind, context);
}

/** `Supplier assigns Improvements to Buyer`: the transfer is owed as an act of assigning. */
export function assignmentNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate } = sentence;
  if (predicate.form !== 'assignment') return [];
  const drafts = bearersOf(predicate.who, context).map((bearer): DraftNorm => {
    const viewpoint = { context, bearer: bearer.party };
    const box: Box = {
      ...boxOf(placesOf(sentence.slots), 'obligation', viewpoint),
      object: { set: classSet(predicate.what, viewpoint), quantifier: 'each', span: predicate.what.span },
      recipient: { set: classSet(predicate.to, viewpoint), quantifier: 'each', span: predicate.to.span },
    };
    return {
      modality: 'obligation', bearer, counterparties: counterpartiesOf(bearer.party, [predicate.to], context),
      acts: { actions: ['action:assign'], quantifier: 'each', aspect: 'event' }, box, parts: { who: predicate.who.span, object: predicate.what.span },
    };
  });
  return normsFrom(drafts, sentence, kind, context);
}

/**
 * `launch X first on V, 90 days before any other cloud`: launching X anywhere else is forbidden until the window after its
 * launch on V has run; where it is never launched on V, for ever. It is no duty to launch.
 */
export function shipFirstNorms(sentence: Sentence, context: ClauseContext, kind: string): readonly Norm[] {
  const { predicate } = sentence;
  if (predicate.form !== 'duty') return [];
  const first = placesOf(sentence.slots).find((slot) => slot.first);
  if (!first) return [];
  const window = sentence.slots.find((slot) => slot.type === 'window');
  const drafts: DraftNorm[] = [];
  for (const bearer of bearersOf(predicate.who, context)) {
    const viewpoint = { context, bearer: bearer.party };
    const object = objectExtent(predicate.object, 'prohibition', viewpoint);
    const places = placesOf(sentence.slots).filter((slot) => slot !== first);
    const box: { [D in Dimension]?: Extent } = { ...boxOf(places, 'prohibition', viewpoint, predicate.acts) };
    if (object) box.object = object;
    box.venue = { set: complement(classSet(first.nouns, viewpoint)), quantifier: 'each', span: first.span };
    const launched = { type: 'event', event: launchEvent(predicate.acts.names[0]?.action ?? 'action:launch', predicate.object?.nouns, first.nouns), text: sayLaunch(predicate.object?.nouns, first, context), span: first.span } as const;
    const point = window?.duration.count !== undefined ? { type: 'offset', duration: window.duration, direction: 1, base: launched, span: window.span } as const : launched;
    for (const acts of actsOf(predicate.acts, 'prohibition', context)) {
      drafts.push({
        modality: 'prohibition', bearer, counterparties: counterpartiesOf(bearer.party, [], context), acts, box, reservation: 'ship first',
        limits: { from: [], to: [{ point, inclusive: false }], condition: TRUE },
        parts: { who: predicate.who.span, modal: predicate.modalSpan, act: predicate.acts.span, only: first.first },
      });
    }
  }
  return normsFrom(drafts, sentence, kind, context);
}

/** The key of `the launch of Frontier on Azure`, as the lowering spells it. */
function launchEvent(action: ThingId, object: NounPhrase | undefined, venue: NounPhrase): string {
  const ids = (phrase: NounPhrase | undefined): string => (phrase?.nouns ?? [])
    .map(({ head, text }) => (head.type === 'thing' ? `${head.negated ? 'non ' : ''}${head.thing}` : text)).toSorted().join(phrase?.join === 'or' ? '|' : '&');
  return `${action.replace(/^action:/, '')}(${ids(object)},${ids(venue)})`;
}

function sayLaunch(object: NounPhrase | undefined, first: Extract<Slot, { type: 'place' }>, context: ClauseContext): string {
  return `the launch of ${object ? sayNouns(object, context) : 'it'} ${first.word} ${sayNouns(first.nouns, context)}`;
}

function boxWith(slots: readonly Slot[], object: ObjectPhrase | undefined, bearer: ThingId, context: ClauseContext): Box {
  const viewpoint = { context, bearer };
  const extent = objectExtent(object, 'permission', viewpoint);
  return { ...boxOf(placesOf(slots), 'permission', viewpoint), ...(extent ? { object: extent } : {}) };
}
