import { ALWAYS, TRUE } from '@dealwright/model';
import type { Amount, Atom, Bearer, Box, ClassSet, Dimension, Duty, Extent, Modality, Norm, NounPhrase, Sentence, Slot, TimeBound } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';
import { sayValue } from '../prose/amounts.ts';
import { actsOf, hasAction } from './acts.ts';
import type { NormActs } from './acts.ts';
import { bearersOf, counterpartiesOf, receiversIn } from './bearers.ts';
import { classOfThing, classSet, complement, complementWithinKind } from './classes.ts';
import type { Viewpoint } from './classes.ts';
import { allOf, not } from './condition.ts';
import { boundsOf, ownPeriod } from './period.ts';
import { boxOf, dimensionOf, objectExtent, openingOf, placeSet, placesOf } from './places.ts';
import type { PlaceSlotOf } from './places.ts';
import { prioritiesOf } from './priority.ts';
import { isDenied, quantifierOf } from './quantifier.ts';
import { exclusivityLimits, scopeOf } from './scope.ts';
import type { Limits } from './scope.ts';
import { sourceOf } from './source.ts';

/** What a kind may settle that the words alone do not. */
export interface DutyOptions {
  /** `Either party may terminate` is a power rather than a liberty. */
  readonly permission?: 'permission' | 'power';
}

type DutySentence = Sentence & { readonly predicate: Duty };

/** Whether a sentence has the form `who must V`. */
export function isDuty(sentence: Sentence): sentence is DutySentence {
  return sentence.predicate.form === 'duty';
}

/**
 * The norms of `who must V what …`, one group for each party bound: what is owed, forbidden, free, or released; and the
 * ban that stands in each `only`. See the page on meaning: "`only` is a prohibition. It obliges to nothing."
 *
 * @returns nothing for a sentence of another form, and where no verb or no party is declared
 */
export function dutyNorms(sentence: Sentence, context: ClauseContext, kind: string, options: DutyOptions = {}): readonly Norm[] {
  if (!isDuty(sentence)) return [];
  const norms: Omit<Norm, 'id'>[] = [];
  for (const bearer of bearersOf(sentence.predicate.who, context)) {
    for (const draft of draftsOf(sentence, bearer, context, options)) {
      for (const acts of actsOf(sentence.predicate.acts, draft.modality, context)) norms.push(normOf(sentence, kind, bearer, acts, draft, context));
    }
  }
  return norms.map((norm, at) => ({ id: `${sentence.id}#${at + 1}`, ...norm }));
}

/** A norm before its bearer, acts and source are filled in. */
interface Draft {
  readonly modality: Modality;
  readonly boxes: readonly Box[];
  readonly slots: readonly Slot[];
  readonly within?: Limits;
  readonly reserved?: boolean;
  readonly withoutExceptions?: boolean;
  readonly quantity?: Amount;
}

function draftsOf(sentence: DutySentence, bearer: Bearer, context: ClauseContext, options: DutyOptions): readonly Draft[] {
  const { slots } = sentence;
  const modality = modalityOf(sentence, options);
  const viewpoint: Viewpoint = { context, bearer: bearer.party };
  const quantity = quantityOf(sentence);
  const plain = (): Draft => ({ modality, boxes: [wholeBox(sentence, modality, viewpoint)], slots, quantity });
  if (modality === 'prohibition' || modality === 'release') return [plain()];

  const bans = bansOf(sentence, viewpoint);
  if (modality === 'obligation') {
    if (bans.length > 0) return bans;
    return tranchesOf(sentence, plain());
  }
  if (bans.length === 0) return [plain()];
  return deniesSomething(sentence) ? bans : [{ ...plain(), withoutExceptions: true }, ...bans];
}

/** `Neither party may` and `on no cloud` forbid; `need not` frees; the rest is as the modal says. */
function modalityOf({ predicate }: DutySentence, options: DutyOptions): Modality {
  if (predicate.modal === 'must not' || predicate.who.nouns.some((noun) => noun.quantifier === 'neither' || noun.quantifier === 'no')) return 'prohibition';
  if (predicate.modal === 'need not') return 'release';
  return predicate.modal === 'may' ? options.permission ?? 'permission' : 'obligation';
}

/** The prohibitions that stand in `only` and in `on no X`: one ban whose boxes are the union of the complements, and one more for each bound of a time. */
function bansOf(sentence: DutySentence, viewpoint: Viewpoint): readonly Draft[] {
  const { slots, predicate: { object } } = sentence;
  const places = placesOf(slots);
  const denied = places.filter((slot) => isDenied(slot.nouns));
  const only = places.filter((slot) => slot.only);
  const others = places.filter((slot) => !slot.only && !isDenied(slot.nouns));
  const around = restBox(sentence, others, viewpoint);

  const boxes: Box[] = only.map((slot) => withComplement(around, slot, sentence, viewpoint));
  if (object?.only && around.object) {
    boxes.push({ ...around, object: { ...around.object, set: complementWithinKind(around.object.set, viewpoint.context), span: object.span } });
  }
  const bans: Draft[] = [];
  if (boxes.length > 0) bans.push({ modality: 'prohibition', boxes, slots: withoutOnlyWhen(slots), reserved: true });
  if (deniesSomething(sentence)) {
    const box: Box = { ...around, ...boxOf(denied, 'prohibition', viewpoint, sentence.predicate.acts) };
    bans.push({ modality: 'prohibition', boxes: [box], slots: withoutOnlyWhen(slots), reserved: denied.some((slot) => slot.nouns.nouns.some((noun) => noun.otherThan)) });
  }
  for (const bound of onlyBounds(slots, viewpoint)) {
    bans.push({ modality: 'prohibition', boxes: [restBox(sentence, places, viewpoint)], slots: withoutOnlyWhen(slots), within: bound });
  }
  return bans;
}

/** `distribute on no third-party cloud`, `disclose no Trade Secrets`. */
function deniesSomething({ predicate, slots }: DutySentence): boolean {
  const { object } = predicate;
  return (object?.nouns !== undefined && isDenied(object.nouns)) || placesOf(slots).some((slot) => isDenied(slot.nouns));
}

/** What an `only` before a time or a condition forbids: the days before its start and after its end, and wherever the condition fails. */
function onlyBounds(slots: readonly Slot[], viewpoint: Viewpoint): readonly Limits[] {
  return slots.filter(isOnlyWhen).flatMap((slot): readonly Limits[] => {
    if (slot.type === 'condition') return [{ from: [], to: [], condition: not(slot.condition) }];
    const { from, to } = boundsOf(slot, slots, viewpoint.context);
    const turned = (bound: TimeBound): readonly TimeBound[] => [{ point: bound.point, inclusive: !bound.inclusive }];
    return [...from.map((bound) => ({ from: [], to: turned(bound), condition: TRUE })), ...to.map((bound) => ({ from: turned(bound), to: [], condition: TRUE }))];
  });
}

/** `only within 30 days`, `only after Closing`, `only if Default`. */
function isOnlyWhen(slot: Slot): boolean {
  return (slot.type === 'time' || slot.type === 'within' || slot.type === 'condition') && slot.only !== undefined;
}

function withoutOnlyWhen(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot) => !isOnlyWhen(slot));
}

function withComplement(around: Box, slot: PlaceSlotOf, sentence: DutySentence, viewpoint: Viewpoint): Box {
  const dimension = dimensionOf(slot, viewpoint, sentence.predicate.acts);
  const allowed: ClassSet = placeSet(slot, viewpoint);
  const set = dimension === 'object' ? complementWithinKind(allowed, viewpoint.context) : complement(allowed);
  return { ...around, [dimension]: { set, quantifier: 'each', span: slot.span, ...openingOf(slot, dimension) } };
}

/** The object and the places of a sentence, every slot *each*, as a prohibition has them. */
function restBox(sentence: DutySentence, places: readonly PlaceSlotOf[], viewpoint: Viewpoint): Box {
  return assemble(sentence, places, 'prohibition', viewpoint);
}

function wholeBox(sentence: DutySentence, modality: Modality, viewpoint: Viewpoint): Box {
  return assemble(sentence, placesOf(sentence.slots), modality, viewpoint);
}

function assemble({ predicate }: DutySentence, places: readonly PlaceSlotOf[], modality: Modality, viewpoint: Viewpoint): Box {
  const { acts } = predicate;
  const box: { [D in Dimension]?: Extent } = { ...boxOf(places, modality, viewpoint, acts) };
  const covers = hasAction(acts, 'indemnify', viewpoint.context);
  const object = objectExtent(predicate.object, modality, viewpoint);
  if (object && covers && box.object) {
    box.recipient = { ...object, word: '' };
  } else if (object) {
    // `bring Claims against Supplier`: whom the act is aimed at, beside what is done.
    const aim = places.some((place) => place.slot === 'target') ? box.object : undefined;
    if (aim) box.recipient = aim;
    box.object = object;
  } else if (predicate.object?.favoured) {
    // What is owed are terms, not the things that they are for.
    box.object = { set: [classOfThing(`common:terms ${predicate.object.favoured.sense} favourable`)], quantifier: 'some', span: predicate.object.favoured.span };
  }
  const receiver = predicate.object?.indirect;
  if (receiver) box.recipient = { ...extentOf(receiver, modality, viewpoint), word: '' };
  return box;
}

function extentOf(phrase: NounPhrase, modality: Modality, viewpoint: Viewpoint): Extent {
  return { set: classSet(phrase, viewpoint), quantifier: quantifierOf(phrase, modality), span: phrase.span };
}

/** The amount that binds the act: what is bought or paid, its price, or the limit above which it is forbidden. */
function quantityOf({ predicate, slots }: DutySentence): Amount | undefined {
  if (predicate.object?.amount) return predicate.object.amount;
  for (const slot of slots) {
    if (slot.type === 'price' && slot.amount) return slot.amount;
    if (slot.type !== 'limit') continue;
    if (slot.word === 'above') return { ...slot.amount, sense: 'more than' };
    return slot.word === 'below' ? { ...slot.amount, sense: 'less than' } : slot.amount;
  }
  return undefined;
}

/** `USD 50 billion: USD 15 billion on signing, USD 35 billion if IPO`: one duty for each part, each at its own time and on its own condition. */
function tranchesOf(sentence: DutySentence, whole: Draft): readonly Draft[] {
  const tranches = sentence.slots.flatMap((slot) => (slot.type === 'tranches' ? slot.tranches : []));
  if (tranches.length === 0) return [whole];
  return tranches.map((tranche) => ({ ...whole, quantity: tranche.amount, slots: [...sentence.slots.filter((slot) => slot.type !== 'tranches'), ...tranche.slots] }));
}

function normOf(sentence: DutySentence, kind: string, bearer: Bearer, acts: NormActs, draft: Draft, context: ClauseContext): Omit<Norm, 'id'> {
  const { predicate } = sentence;
  const viewpoint: Viewpoint = { context, bearer: bearer.party };
  const limits = draft.reserved ? exclusivityLimits(sentence, true, context) : undefined;
  const cuts = [limits, draft.within, ...(draft.modality === 'prohibition' && draft.quantity ? [beyond(draft.quantity, sentence, bearer)] : [])].filter((cut) => cut !== undefined);
  const within = cuts.length === 0 ? undefined : { from: cuts.flatMap((cut) => cut.from), to: cuts.flatMap((cut) => cut.to), condition: allOf(cuts.map((cut) => cut.condition)) };
  const receivers = [...(predicate.object?.indirect ? [predicate.object.indirect] : []), ...receiversIn(sentence.slots)];
  return {
    modality: draft.modality,
    bearer: predicate.causes ? { party: bearer.party, affiliates: true } : bearer,
    counterparties: counterpartiesOf(bearer.party, draft.modality === 'obligation' ? receivers : [], context),
    acts,
    scope: scopeOf(sentence, {
      boxes: draft.boxes, slots: draft.slots, forbids: draft.modality === 'prohibition', viewpoint, acts: predicate.acts,
      within, withoutExceptions: draft.withoutExceptions,
    }, context),
    ...(draft.reserved ? { reservation: 'only' as const } : {}),
    ...(predicate.effort ? { effort: predicate.effort } : {}),
    indirect: predicate.directlyOrIndirectly === true,
    ...(draft.quantity ? { quantity: draft.quantity } : {}),
    ...timingOf(draft, context),
    ...favouredBy(sentence, draft.modality, viewpoint),
    ...prioritiesOf(sentence, context),
    source: sourceOf(sentence, kind, context, partsOf(sentence)),
  };
}

/** Who must be given the best terms, and better than whose. */
function favouredBy({ predicate, slots }: DutySentence, modality: Modality, viewpoint: Viewpoint): Pick<Norm, 'favoured'> {
  const { favoured, indirect } = predicate.object ?? {};
  if (favoured?.sense !== 'no less' || modality !== 'obligation') return {};
  const receivers = [...(indirect ? [indirect] : []), ...receiversIn(slots)];
  return { favoured: { party: receivers.flatMap((phrase) => classSet(phrase, viewpoint)), over: classSet(favoured.than, viewpoint) } };
}

/** How often, and within which bounds of its own, an act is owed; how often it is free or forbidden. */
function timingOf({ modality, slots }: Draft, context: ClauseContext): Pick<Norm, 'frequency' | 'timing'> {
  const frequency = slots.find((slot) => slot.type === 'frequency')?.frequency;
  const timing = modality === 'obligation' ? ownPeriod(slots, context) : ALWAYS;
  return { ...(frequency ? { frequency } : {}), ...(timing.from.length + timing.to.length > 0 ? { timing } : {}) };
}

/** `must not use Software above 10,000 seats` forbids only the use above: whether to go so far is the bearer's own choice. */
function beyond(quantity: Amount, sentence: DutySentence, bearer: Bearer): Limits {
  const figure = sayValue(quantity);
  const text = quantity.sense === 'less than' ? `the act stays below ${figure}` : quantity.sense === 'exactly' ? `the act comes to ${figure}` : `the act goes above ${figure}`;
  const atom: Atom = { key: `amount(${sentence.id})`, text, actor: bearer.party, stands: false, span: quantity.span };
  return { from: [], to: [], condition: { type: 'atom', atom } };
}

function partsOf({ predicate, slots }: DutySentence): Norm['source']['parts'] {
  const only = predicate.object?.only ?? slots.flatMap((slot) => ('only' in slot && slot.only ? [slot.only] : []))[0];
  return {
    who: predicate.who.span, modal: predicate.modalSpan, act: predicate.acts.span,
    ...(predicate.object ? { object: predicate.object.span } : {}), ...(only ? { only } : {}),
  };
}
