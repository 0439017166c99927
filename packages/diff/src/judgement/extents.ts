import { TRUTH } from '@dealwright/algebra';
import type { ClassSet, Dimension, Extent, Norm } from '@dealwright/model';
import { isAlike } from './alike.ts';
import { caseOf, relate } from './region.ts';
import type { Relation } from './region.ts';
import type { Shape } from './shape.ts';
import type { Space } from './space.ts';

/** What a norm says of one dimension: of several boxes the first that says something. */
export function extentOf(norm: Norm, dimension: Dimension): Extent | undefined {
  return norm.scope.boxes.find((box) => box[dimension])?.[dimension];
}

/** Whether nothing of a dimension is said otherwise. */
export function isSameIn(base: Norm, revision: Norm, dimension: Dimension): boolean {
  const in_ = (norm: Norm): unknown => norm.scope.boxes.map((box) => box[dimension] && [box[dimension].set, box[dimension].quantifier]);
  return isAlike(in_(base), in_(revision));
}

/** Whether a set is that of an `only`: everything but what is spared. */
export function isSparing(norm: Norm, dimension: Dimension): boolean {
  if (norm.reservation !== 'only' && norm.reservation !== 'ship first') return false;
  const [term, ...more] = extentOf(norm, dimension)?.set ?? [];
  return term !== undefined && more.length === 0 && term.minus.length > 0 && (term.base === 'any' || (dimension === 'object' && typeof term.base === 'object' && 'kind' in term.base));
}

/** How one set of things lies to another. */
export function relateSets(base: Extent | undefined, revision: Extent | undefined, dimension: Dimension, space: Space): Relation {
  return relate(shapeOfSet(base, dimension), shapeOfSet(revision, dimension), space).relation;
}

/** Whether two sets share anything. */
export function meet(base: Extent | undefined, revision: Extent | undefined, dimension: Dimension, space: Space): boolean {
  return caseOf([shapeOfSet(base, dimension), shapeOfSet(revision, dimension)], [], space) !== undefined;
}

/** A dimension that a duty leaves out is owed to each customer and in each territory; of anything else the bearer chooses some. */
export function quantifierOf(extent: Extent | undefined, dimension: Dimension): 'each' | 'some' {
  return extent?.quantifier ?? (dimension === 'customer' || dimension === 'territory' ? 'each' : 'some');
}

const EVERYTHING: ClassSet = [{ base: 'any', minus: [] }];

function shapeOfSet(extent: Extent | undefined, dimension: Dimension): Shape {
  return { boxes: [{ [dimension]: extent?.set ?? EVERYTHING }], when: TRUTH, exceptions: [] };
}
