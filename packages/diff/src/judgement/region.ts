import { FALSEHOOD, KIND_OF_DIMENSION, both, cellsOf, instanceOf, negate } from '@dealwright/algebra';
import type { CellPoint, Formula, Instance, SetsByAxis } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Day } from '@dealwright/model';
import type { Axis, Shape } from './shape.ts';
import type { Space } from './space.ts';

/** One case: an act in its place, and a day with the course of events in which it comes. */
export interface Case {
  readonly point: CellPoint<Axis>;
  readonly instance: Instance;
}

/** How a second shape lies to a first. */
export type Relation = 'same' | 'narrower' | 'wider' | 'other' | 'undecided';

/** With a case of what is newly in it, and one of what no longer is. */
export interface Compared {
  readonly relation: Relation;
  readonly gained?: Case;
  readonly lost?: Case;
}

const AXES: readonly (readonly [axis: Axis, kind: string])[] = [['act', 'action'], ...DIMENSIONS.map((dimension) => [dimension, KIND_OF_DIMENSION[dimension]] as const)];

/** How the second lies to the first: by whether each holds a case that the other does not. */
export function relate(first: Shape, second: Shape, space: Space): Compared {
  const [gained, lost] = [caseOf([second], [first], space), caseOf([first], [second], space)];
  if (gained === 'undecided' || lost === 'undecided') {
    return { relation: 'undecided', ...(gained && gained !== 'undecided' && { gained }), ...(lost && lost !== 'undecided' && { lost }) };
  }
  return { relation: gained ? (lost ? 'other' : 'wider') : lost ? 'narrower' : 'same', ...(gained && { gained }), ...(lost && { lost }) };
}

/**
 * A case that is in all of some shapes and in none of others, in the plain reading: the first in the order in which the shapes
 * mention things, in the quietest course of events.
 *
 * @returns `undefined` where there is none; `'undecided'` where the budget ran out before one was found
 */
export function caseOf(inside: readonly Shape[], outside: readonly Shape[], space: Space): Case | undefined | 'undecided' {
  const all = [...inside, ...outside];
  const boxes: SetsByAxis<Axis>[] = [];
  const bits = new Map<Shape, number>();
  for (const shape of all) collect(shape, boxes, bits);
  const cells = cellsOf(boxes, AXES, (mask) => inside.every((shape) => (mask & bits.get(shape)!) !== 0), space.interner, space.taxonomy);
  if (cells === 'undecided') return cells;
  let doubt = false;
  const asked = new Map<string, Instance | undefined | 'undecided'>();
  for (const [mask, point] of cells) {
    const formula = both(...inside.map((shape) => formulaAt(shape, mask, bits)), ...outside.map((shape) => negate(formulaAt(shape, mask, bits))));
    const key = JSON.stringify(formula);
    if (!asked.has(key)) asked.set(key, nearestInstance(formula, space.asOf));
    const instance = asked.get(key);
    if (instance === 'undecided') doubt = true;
    else if (instance) return { point, instance };
  }
  return doubt ? 'undecided' : undefined;
}

/** A course in which a formula holds: from the as-of date on, where it can. */
function nearestInstance(formula: Formula, asOf: Day): Instance | undefined | 'undecided' {
  const found = instanceOf(formula, asOf);
  if (!found || found === 'undecided' || found.day >= asOf) return found;
  const later = instanceOf(both(formula, { type: 'from', point: { steps: [], days: asOf } }), asOf);
  return later && later !== 'undecided' ? later : found;
}

/** Gives each shape the bits of its boxes, its exceptions’ included. */
function collect(shape: Shape, boxes: SetsByAxis<Axis>[], bits: Map<Shape, number>): void {
  if (bits.has(shape)) return;
  let mask = 0;
  for (const box of shape.boxes) {
    mask |= 1 << boxes.length;
    boxes.push(box);
  }
  bits.set(shape, mask);
  for (const exception of shape.exceptions) collect(exception, boxes, bits);
}

/** When a shape holds for the points that are in some boxes and in no others. */
function formulaAt(shape: Shape, mask: number, bits: ReadonlyMap<Shape, number>): Formula {
  if ((mask & bits.get(shape)!) === 0) return FALSEHOOD;
  return both(shape.when, ...shape.exceptions.map((exception) => negate(formulaAt(exception, mask, bits))));
}
