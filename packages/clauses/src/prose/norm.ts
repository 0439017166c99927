import type { Amount, Box, ClassSet, ClassTerm, Dimension, Extent, Norm, Vocabulary } from '@dealwright/model';
import { nameOf } from '../context.ts';
import { sayValue } from './amounts.ts';
import { joinWords, sayParts, sayTerritory } from './words.ts';

/** The order in which one says where an act lies, the word that opens each place, and what is meant by all others there. */
const PLACES: readonly (readonly [dimension: Exclude<Dimension, 'object'>, word: string, others: string])[] = [
  ['recipient', 'to', 'anyone'], ['customer', 'to', 'anyone'], ['partner', 'with', 'anyone'], ['venue', 'on', 'any cloud'],
  ['territory', 'in', 'anywhere'], ['means', 'using', 'anything'], ['purpose', 'for', 'anything'],
];

const MODALS: Readonly<Record<Norm['modality'], string>> = {
  obligation: 'must', prohibition: 'must not', permission: 'may', power: 'may', release: 'need not',
};

/**
 * A norm as a message says it, without its time, condition and carve-outs: `OpenAI may offer API Products only on Azure`,
 * `Amazon must purchase at least 2 gigawatts of Capacity`. No full stop.
 */
export function normProse(norm: Norm, vocabulary: Vocabulary): string {
  return sayParts([bearerProse(norm, vocabulary), modalOf(norm), deedProse(norm, vocabulary)]);
}

/** Who is bound or free: `Buyer and its affiliates`. */
export function bearerProse({ bearer }: Norm, vocabulary: Vocabulary): string {
  return nameOf(vocabulary, bearer.party) + (bearer.affiliates ? ' and its affiliates' : '');
}

/** What a norm speaks of, as words that follow its modal: `offer API Products only on Azure`. */
export function deedProse(norm: Norm, vocabulary: Vocabulary): string {
  const [box = {}] = norm.scope.boxes;
  const spared = sparedIn(norm);
  const goodFaith = norm.effort === 'good faith';
  const verbs = joinWords(norm.acts.actions.map((action) => nameOf(vocabulary, action)), norm.acts.quantifier === 'some' || modalOf(norm) === 'must not' ? 'or' : 'and');
  // `pay Microsoft 20% of Revenue`: who receives may stand before what is given.
  const receiver = box.recipient?.word === '' ? sayPlace('recipient', norm, spared, vocabulary) : undefined;
  return sayParts([
    norm.indirect ? 'directly or indirectly' : undefined, norm.effort === undefined || goodFaith ? undefined : `use ${norm.effort} efforts to`, verbs,
    receiver, sayObject(norm, box, spared, vocabulary), goodFaith ? 'in good faith' : undefined,
    ...PLACES.map(([dimension]) => (dimension === 'recipient' && receiver !== undefined ? undefined : sayPlace(dimension, norm, spared, vocabulary))),
  ]);
}

/** Where, with whom or for what, as the norm’s own words open it: `only on Azure`, `to Government Customers`; absent where it does not say. */
export function placeProse(dimension: Exclude<Dimension, 'object'>, norm: Norm, vocabulary: Vocabulary): string | undefined {
  return sayPlace(dimension, norm, sparedIn(norm), vocabulary);
}

function modalOf(norm: Norm): string {
  return norm.reservation === 'ship first' ? 'must' : sparedIn(norm) ? 'may' : MODALS[norm.modality];
}

function sparedIn(norm: Norm): Spared | undefined {
  return norm.reservation === undefined || norm.reservation === 'first right' ? undefined : sparedPlace(norm);
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
  if (norm.favoured) return `terms no less favourable than ${sayOthers(norm.favoured.over, vocabulary)}`;
  const left = spared?.get('object');
  const object = left ? `only ${saySet(left, vocabulary)}` : box.object && saySet(box.object.set, vocabulary, box.object.quantifier);
  const opening = box.object?.word;
  return norm.quantity ? sayQuantity(norm.quantity, object, opening) : sayParts([object === undefined ? undefined : opening, object]);
}

/** Others than the one who is favoured: `any other cloud`, `any third party`, `Amazon`. */
function sayOthers(set: ClassSet, vocabulary: Vocabulary): string {
  return joinWords(set.map((term) => {
    if (typeof term.base !== 'object' || !('kind' in term.base)) return sayTerm(term, vocabulary);
    return term.base.kind === 'party' ? 'any third party' : `any other ${term.base.kind}`;
  }), 'or');
}

/** `at least 2 gigawatts of Capacity`; `Software above 10,000 seats`; `Operations for at least USD 10 million`; `USD 15 billion in OpenAI`. */
function sayQuantity(quantity: Amount, object: string | undefined, opening: string | undefined): string {
  const figure = sayValue(quantity);
  const sense = quantity.sense === 'exactly' ? '' : quantity.sense;
  if (figure === '') return sayParts([opening, object]);
  if (object === undefined) return sayParts([sense, figure]);
  if (quantity.of) return sayParts([sense, figure, `of ${object}`]);
  if (opening !== undefined) return sayParts([sense, figure, opening, object]);
  if (quantity.measure.type === 'percent') return sayParts([object, 'by', sense, figure]);
  if (quantity.sense === 'more than' || quantity.sense === 'less than') {
    return sayParts([object, quantity.sense === 'more than' ? 'above' : 'below', figure]);
  }
  return sayParts([object, 'for', sense, figure]);
}

function sayPlace(dimension: Exclude<Dimension, 'object'>, norm: Norm, spared: Spared | undefined, vocabulary: Vocabulary): string | undefined {
  const [, usual = '', others = ''] = PLACES.find(([name]) => name === dimension) ?? [];
  const extent = norm.scope.boxes[0]?.[dimension];
  const opening = extent?.word ?? usual;
  const left = spared?.get(dimension);
  if (left) return sayParts([norm.reservation === 'ship first' ? 'first' : 'only', opening, saySet(left, vocabulary)]);
  if (!extent) return undefined;
  const [term, ...more] = extent.set;
  if (term?.base === 'any' && more.length === 0 && term.minus.length > 0) {
    const besides = saySet(term.minus, vocabulary);
    return dimension === 'territory' ? `outside ${besides}` : sayParts([opening, others, 'other than', besides]);
  }
  return sayParts([opening, saySet(extent.set, vocabulary, extent.quantifier)]);
}

/** A union of classes in words: `Azure and AWS`, `any cloud other than AWS`, `AWS and any other cloud`, `Non-API Products`. */
export function saySet(set: ClassSet, vocabulary: Vocabulary, quantifier: 'each' | 'some' = 'each'): string {
  const said = new Set(set.flatMap((term) => plain(term) ?? []));
  const isOther = ({ minus }: ClassTerm): boolean => minus.length > 0 && minus.every((term) => said.has(plain(term) ?? ''));
  return joinWords(set.map((term) => (
    typeof term.base === 'object' && 'kind' in term.base && term.of === undefined && isOther(term) ? `any other ${term.base.kind}` : sayTerm(term, vocabulary)
  )), quantifier === 'some' ? 'or' : 'and');
}

/** The thing that a term stands for, where it is that thing whole. */
function plain({ base, minus, of }: ClassTerm): string | undefined {
  return typeof base === 'object' && 'thing' in base && minus.length === 0 && of === undefined ? base.thing : undefined;
}

function sayTerm(term: ClassTerm, vocabulary: Vocabulary): string {
  const minus = term.minus.length === 0 ? '' : saySet(term.minus, vocabulary);
  const of = term.of === undefined ? '' : ` of ${joinWords(term.of.split(',').map((id) => nameOf(vocabulary, id)))}`;
  if (term.base === 'any') return minus === '' ? 'anything' : `anything other than ${minus}`;
  if ('unresolved' in term.base) return term.base.unresolved;
  if ('kind' in term.base) return `any ${term.base.kind}${of}${minus === '' ? '' : ` other than ${minus}`}`;
  const name = nameOf(vocabulary, term.base.thing);
  return `${term.base.thing.startsWith('territory:') ? sayTerritory(name) : name}${of}${minus === '' ? '' : ` other than ${minus}`}`;
}
