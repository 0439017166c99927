import type { Amount, Box, ClassSet, ClassTerm, Dimension, Extent, Norm, Vocabulary } from '@dealwright/model';
import { nameOf } from '../context.ts';
import { sayValue } from './amounts.ts';
import { joinWords, sayParts } from './words.ts';

/** The order in which one says where an act lies, and the word that opens each place. */
const PLACES: readonly (readonly [Dimension, string])[] = [
  ['recipient', 'to'], ['customer', 'to'], ['partner', 'with'], ['venue', 'on'], ['territory', 'in'], ['means', 'using'], ['purpose', 'for'],
];

const MODALS: Readonly<Record<Norm['modality'], string>> = {
  obligation: 'must', prohibition: 'must not', permission: 'may', power: 'may', release: 'need not',
};

/**
 * A norm as a message says it, without its time, condition and carve-outs: `OpenAI may offer API Products only on Azure`,
 * `Amazon must purchase at least 2 gigawatts of Capacity`. No full stop.
 */
export function normProse(norm: Norm, vocabulary: Vocabulary): string {
  const [box = {}] = norm.scope.boxes;
  const spared = norm.reservation === undefined || norm.reservation === 'first right' ? undefined : sparedPlace(norm);
  const bearer = nameOf(vocabulary, norm.bearer.party) + (norm.bearer.affiliates ? ' and its affiliates' : '');
  const modal = norm.reservation === 'ship first' ? 'must' : spared ? 'may' : MODALS[norm.modality];
  const effort = norm.effort === undefined ? '' : norm.effort === 'good faith' ? 'in good faith' : `use ${norm.effort} efforts to`;
  const verbs = joinWords(norm.acts.actions.map((action) => nameOf(vocabulary, action)), norm.acts.quantifier === 'some' || modal === 'must not' ? 'or' : 'and');
  return sayParts([bearer, modal, effort, verbs, sayObject(norm, box, spared, vocabulary), ...sayPlaces(norm, spared, vocabulary)]);
}

/** For a ban that reserves: the dimensions whose complement is forbidden, with what is left. */
type Spared = ReadonlyMap<Dimension, ClassSet>;

function sparedPlace(norm: Norm): Spared | undefined {
  const found = new Map<Dimension, ClassSet>();
  for (const box of norm.scope.boxes) {
    for (const dimension of ['object', ...PLACES.map(([name]) => name)] as const) {
      const left = leftBy(box[dimension], dimension);
      if (left) found.set(dimension, left);
    }
  }
  return found.size === 0 ? undefined : found;
}

/** Of everything but X, X. */
function leftBy(extent: Extent | undefined, dimension: Dimension): ClassSet | undefined {
  const [term, ...more] = extent?.set ?? [];
  if (!term || more.length > 0 || term.minus.length === 0 || typeof term.base === 'object' && ('thing' in term.base || 'unresolved' in term.base)) return undefined;
  return term.base === 'any' || dimension === 'object' || dimension === 'venue' ? term.minus : undefined;
}

function sayObject(norm: Norm, box: Box, spared: Spared | undefined, vocabulary: Vocabulary): string | undefined {
  const left = spared?.get('object');
  if (left) return `only ${saySet(left, vocabulary)}`;
  const object = box.object && saySet(box.object.set, vocabulary);
  return norm.quantity ? sayQuantity(norm.quantity, object) : object;
}

function sayQuantity(quantity: Amount, object: string | undefined): string {
  const figure = sayValue(quantity);
  if (quantity.sense === 'more than' || quantity.sense === 'less than') return sayParts([object, quantity.sense === 'more than' ? 'above' : 'below', figure]);
  const sense = quantity.sense === 'exactly' ? '' : quantity.sense;
  return figure === '' ? object ?? '' : sayParts([sense, figure, object === undefined ? undefined : `of ${object}`]);
}

function sayPlaces(norm: Norm, spared: Spared | undefined, vocabulary: Vocabulary): readonly (string | undefined)[] {
  const purchases = norm.acts.actions.some((action) => action === 'action:purchase');
  const [box = {}] = norm.scope.boxes;
  return PLACES.map(([dimension, word]) => {
    const opening = dimension === 'partner' && purchases ? 'from' : word;
    const left = spared?.get(dimension);
    if (left) return `${norm.reservation === 'ship first' ? 'first' : 'only'} ${opening} ${saySet(left, vocabulary)}`;
    const extent = box[dimension];
    return extent ? `${opening} ${saySet(extent.set, vocabulary, extent.quantifier)}` : undefined;
  });
}

/** A union of classes in words: `Azure and AWS`, `any cloud other than AWS`, `Non-API Products`. */
export function saySet(set: ClassSet, vocabulary: Vocabulary, quantifier: 'each' | 'some' = 'each'): string {
  return joinWords(set.map((term) => sayTerm(term, vocabulary)), quantifier === 'some' ? 'or' : 'and');
}

function sayTerm(term: ClassTerm, vocabulary: Vocabulary): string {
  const minus = term.minus.length === 0 ? '' : saySet(term.minus, vocabulary);
  const of = term.of === undefined ? '' : ` of ${joinWords(term.of.split(',').map((id) => nameOf(vocabulary, id)))}`;
  if (term.base === 'any') return minus === '' ? 'anything' : `anything other than ${minus}`;
  if ('unresolved' in term.base) return term.base.unresolved;
  if ('kind' in term.base) return `any ${term.base.kind}${of}${minus === '' ? '' : ` other than ${minus}`}`;
  return `${nameOf(vocabulary, term.base.thing)}${of}${minus === '' ? '' : ` other than ${minus}`}`;
}
