import type { Acts, Box, ClassSet, Dimension, Extent, Modality, NounPhrase, ObjectPhrase, PlaceSlot, Slot } from '@dealwright/model';
import { complement, classSet } from './classes.ts';
import type { Viewpoint } from './classes.ts';
import { hasAction } from './acts.ts';
import { thingOf } from '../context.ts';
import { quantifierOf } from './quantifier.ts';

export type PlaceSlotOf = Extract<Slot, { type: 'place' }>;

/** Where each slot lies among the dimensions of a region. A source (`from Supplier`) is the party dealt with. */
const DIMENSION: Readonly<Record<PlaceSlot, Dimension>> = {
  venue: 'venue',
  customer: 'customer',
  recipient: 'recipient',
  partner: 'partner',
  territory: 'territory',
  purpose: 'purpose',
  means: 'means',
  source: 'partner',
  target: 'object',
  behalf: 'partner',
};

/** After these acts `for X` is what the payment or the cover is for, not a field of use. */
const PAYING = ['pay', 'charge', 'invoice', 'indemnify'];

const THINGS_DONE_TO: ReadonlySet<string> = new Set(['product', 'service', 'asset']);

export function placesOf(slots: readonly Slot[]): readonly PlaceSlotOf[] {
  return slots.filter((slot) => slot.type === 'place');
}

/**
 * The dimension of a slot in its sentence.
 *
 * @param acts the verbs of the sentence, where it has any
 * @param carveOut whether the slot stands in an exception: there `for Consumer Hardware` takes things out of the object,
 *   unless the sentence licenses, where it names a field of use
 */
export function dimensionOf(slot: PlaceSlotOf, viewpoint: Viewpoint, acts?: Acts, carveOut = false): Dimension {
  const dimension = DIMENSION[slot.slot];
  if (dimension === 'partner' && acts && hasAction(acts, 'compete', viewpoint.context)) return 'object';
  if (dimension !== 'purpose' || !acts) return dimension;
  if (PAYING.some((action) => hasAction(acts, action, viewpoint.context))) return 'object';
  return carveOut && namesThings(slot.nouns, viewpoint) && !hasAction(acts, 'license', viewpoint.context) ? 'object' : dimension;
}

function namesThings(phrase: NounPhrase, viewpoint: Viewpoint): boolean {
  return phrase.nouns.every(({ head }) => head.type === 'thing' && THINGS_DONE_TO.has(thingOf(viewpoint.context, head.thing)?.kind ?? ''));
}

/** The classes that a slot names, `outside Japan` turned about. */
export function placeSet(slot: PlaceSlotOf, viewpoint: Viewpoint): ClassSet {
  const set = classSet(slot.nouns, viewpoint);
  return slot.outside ? complement(set) : set;
}

/** One box from slots: two slots of one dimension are its union. */
export function boxOf(slots: readonly PlaceSlotOf[], modality: Modality, viewpoint: Viewpoint, acts?: Acts, carveOut = false): Box {
  const box: { [D in Dimension]?: Extent } = {};
  for (const slot of slots) {
    const dimension = dimensionOf(slot, viewpoint, acts, carveOut);
    const before = box[dimension];
    const set = placeSet(slot, withOthers(viewpoint, slot, slots));
    const quantifier = quantifierOf(slot.nouns, modality);
    box[dimension] = before ? { ...before, set: [...before.set, ...set] } : { set, quantifier, span: slot.span, ...openingOf(slot, dimension) };
  }
  return box;
}

/** The word of a slot, where messages would not choose it by themselves. */
export function openingOf(slot: PlaceSlotOf, dimension: Dimension): Pick<Extent, 'word'> {
  return slot.word === USUAL[dimension] || slot.outside ? {} : { word: slot.word };
}

const USUAL: Readonly<Partial<Record<Dimension, string>>> = { recipient: 'to', customer: 'to', partner: 'with', venue: 'on', territory: 'in', means: 'using', purpose: 'for' };

/** `on Azure or on any other cloud`: other than what the sentence names in the same place. */
function withOthers(viewpoint: Viewpoint, slot: PlaceSlotOf, slots: readonly PlaceSlotOf[]): Viewpoint {
  if (!slot.nouns.nouns.some((noun) => noun.head.type === 'kind' && noun.head.other)) return viewpoint;
  const others = slots.filter((other) => other.slot === slot.slot).flatMap((other) => other.nouns.nouns.filter((noun) => noun.head.type === 'thing'));
  return { ...viewpoint, others: others.flatMap((noun) => classSet({ span: noun.span, nouns: [noun], join: 'none' }, viewpoint)) };
}

/** What the act is done to: the nouns, or what an amount is an amount of, or clauses, or the agreement itself. */
export function objectExtent(object: ObjectPhrase | undefined, modality: Modality, viewpoint: Viewpoint): Extent | undefined {
  if (!object) return undefined;
  if (object.nouns) return { set: classSet(object.nouns, viewpoint), quantifier: quantifierOf(object.nouns, modality), span: object.nouns.span };
  if (object.amount?.of) {
    // An amount of a thing is some of it.
    return { set: classSet(object.amount.of, viewpoint), quantifier: modality === 'obligation' ? 'some' : 'each', span: object.amount.of.span };
  }
  const agreement = viewpoint.context.agreement?.name ?? '';
  if (object.thisAgreement) return { set: [{ base: { thing: `agreement:${agreement}` }, minus: [] }], quantifier: 'each', span: object.span };
  if (object.references && object.references.length > 0) {
    const set = object.references.map((reference) => ({ base: { thing: `clause:${reference.agreement ?? agreement}/${reference.number}` }, minus: [] }));
    return { set, quantifier: 'each', span: object.span };
  }
  return undefined;
}
