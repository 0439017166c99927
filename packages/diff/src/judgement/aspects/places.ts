import { deedProse, placeProse, saySet } from '@dealwright/clauses';
import { DIMENSIONS } from '@dealwright/model';
import type { Dimension, Extent, Norm } from '@dealwright/model';
import { isAlike } from '../alike.ts';
import { compareParts, inverse } from '../compare-parts.ts';
import { extentOf, isSameIn, isSparing, meet, quantifierOf, relateSets } from '../extents.ts';
import type { Aspect, Observation } from '../observation.ts';
import { withDimension } from '../parts.ts';
import type { Compared, Relation } from '../region.ts';
import type { ChangeCode } from '../../rows.generated.ts';
import { sayNow, sayThing } from '../say.ts';
import { forWhom } from '../sides.ts';
import type { Space } from '../space.ts';

/** What the act is done to, and where, for whom, with whom: each dimension by itself. */
export const places: Aspect = (base, revision, space) => DIMENSIONS.flatMap((dimension): readonly Observation[] => {
  if (isSameIn(base, revision, dimension) || (dimension === 'object' && areMeasured(base, revision))) return [];
  const change = { dimension, base, revision, space, before: extentOf(base, dimension), after: extentOf(revision, dimension) };
  const compared = compareParts(base, revision, (norm, other) => withDimension(norm, other, dimension), space);
  if (isSparing(base, dimension) && isSparing(revision, dimension)) {
    return compared.relation === 'same' ? [] : [observe(change, `rights/exclusivity/changed/${LOOSENED[compared.relation]}`, compared.relation, compared)];
  }
  if (base.modality === 'obligation') return demanded(change, compared);
  return compared.relation === 'same' ? [] : [observe(change, codeOf(change, compared.relation), compared.relation, compared)];
});

/** Whether the act is done to amounts: then of what they are amounts is compared with them. */
function areMeasured(...norms: readonly Norm[]): boolean {
  return norms.every((norm) => norm.quantity !== undefined && norm.quantity.of?.span === extentOf(norm, 'object')?.span);
}

/** In one dimension: what was said, and what is. */
interface PlaceChange {
  readonly dimension: Dimension;
  readonly base: Norm;
  readonly revision: Norm;
  readonly before?: Extent;
  readonly after?: Extent;
  readonly space: Space;
}

const LOOSENED: Readonly<Record<Exclude<Relation, 'same'>, 'tighter' | 'looser' | 'other'>> = { wider: 'tighter', narrower: 'looser', other: 'other', undecided: 'other' };

/** A duty is owed to each, or to some that the bearer chooses: a wider choice demands less. */
function demanded(change: PlaceChange, compared: Compared): readonly Observation[] {
  const { before, after, dimension, space } = change;
  const [old, now] = [quantifierOf(before, dimension), quantifierOf(after, dimension)];
  if (old === now && old === 'each') return compared.relation === 'same' ? [] : [observe(change, codeOf(change, compared.relation), compared.relation, compared)];
  const sets = relateSets(before, after, dimension, space);
  if (old === now) return sets === 'same' ? [] : [observe(change, codeOf(change, sets), inverse(sets))];
  const relation = !meet(before, after, dimension, space) ? 'other' : now === 'each' ? 'wider' : 'narrower';
  if (!before || !after || sets !== 'same') return [observe(change, codeOf(change, sets), relation)];
  return [observe(change, now === 'each' ? 'scope/choice/changed/some-to-each' : 'scope/choice/changed/each-to-some', relation)];
}

/** @param direction whether the norm reaches further by it, or less far */
function observe(change: PlaceChange, code: ChangeCode, direction: Relation, compared?: Compared): Observation {
  const { dimension, base, revision, before, after, space } = change;
  return {
    about: dimension, code, base, revision, forWhom: forWhom(revision, direction, space),
    message: (_old, norms) => sayChange(norms, change),
    ...(compared && { compared }), ...(before?.span && { before: before.span }), ...(after?.span && { after: after.span }),
  };
}

function codeOf({ dimension, before, after }: PlaceChange, relation: Relation): ChangeCode {
  if (relation === 'other' || relation === 'undecided' || relation === 'same') return `scope/${dimension}/changed/other`;
  if (!before && relation === 'narrower') return `scope/${dimension}/added/narrower`;
  if (!after && relation === 'wider') return `scope/${dimension}/removed/wider`;
  return `scope/${dimension}/changed/${relation}`;
}

/** `OpenAI may now offer OpenAI Products on any cloud; before, Non-API Products.` */
function sayChange(norms: readonly Norm[], { dimension, base, revision, before, after, space }: PlaceChange): string {
  const choice = sayChoice(base, revision, before, after);
  if (choice !== '') return `${sayNow(norms, space)} ${deedProse(revision, space.vocabulary)}${choice}`;
  const chosen = base.modality === 'obligation' && quantifierOf(before, dimension) === 'some';
  const opening = dimension === 'object' ? (before ?? after)?.word : undefined;
  const said = (norm: Norm, extent: Extent | undefined): string => (!extent ? (opening === undefined ? (chosen ? OF_CHOICE : ANYTHING)[dimension] : `${opening} anyone`)
    : dimension === 'object' ? sayObject(norm, extent, space) : placeProse(dimension, norm, space.vocabulary) ?? ANYTHING[dimension]);
  const [old, now] = [said(base, before), said(revision, after)];
  if (revision.grantedTo || space.turned || (revision.reservation && revision.reservation !== 'only' && revision.reservation !== 'ship first')) {
    return `${sayThing(norms, space)} now ${dimension === 'object' ? 'covers' : 'holds'} ${now}; before, ${old}.`;
  }
  return `${sayNow(norms, space)} ${deedProse(revision, space.vocabulary)}${after ? '' : ` ${now}`}; before, ${old}.`;
}

/** Where nothing changed but whether each is owed or one: that, for the words may be the same. */
function sayChoice({ modality }: Norm, revision: Norm, before: Extent | undefined, after: Extent | undefined): string {
  if (modality !== 'obligation' || revision.modality !== 'obligation' || !before || !after || before.quantifier === after.quantifier || !isAlike(before.set, after.set)) return '';
  return after.quantifier === 'each' ? ': now each of these is owed; before, one of its choice was enough.' : ': now one of its choice is enough; before, each of these was owed.';
}

function sayObject(norm: Norm, { set, quantifier, word }: Extent, { vocabulary }: Space): string {
  const [term] = set;
  const things = isSparing(norm, 'object') && term ? `only ${saySet(term.minus, vocabulary)}` : saySet(set, vocabulary, quantifier);
  return word === undefined || word === '' ? things : `${word} ${things}`;
}

const ANYTHING: Readonly<Record<Dimension, string>> = {
  object: 'anything', venue: 'on any cloud', customer: 'to anyone', recipient: 'to anyone', territory: 'anywhere', partner: 'with anyone', purpose: 'for any purpose', means: 'by any means',
};

/** In a duty that left it to the bearer. */
const OF_CHOICE: Readonly<Record<Dimension, string>> = {
  ...ANYTHING, object: 'whatever it chose', venue: 'on a cloud of its choice', partner: 'with whomever it chose', means: 'by whatever means it chose',
};
