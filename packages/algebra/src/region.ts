import type { Box, Dimension, ThingId } from '@dealwright/model';
import { DIMENSIONS } from '@dealwright/model';
import { MOST_BOXES, cellsOf } from './cells.ts';
import type { SetsByAxis } from './cells.ts';
import type { ClassInterner } from './classes.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A region: everything in some box, less everything in some of the boxes taken out. */
export interface Region { readonly boxes: readonly Box[]; readonly minus: readonly Box[] }

/** One member in each dimension that some box limits. */
export type RegionPoint = Partial<Record<Dimension, ThingId>>;

/** The kind of what a dimension holds, where nothing in it says otherwise. */
export const KIND_OF_DIMENSION: Readonly<Record<Dimension, string>> = {
  object: 'product', venue: 'cloud', customer: 'customer', recipient: 'party', territory: 'territory', partner: 'party', purpose: 'purpose', means: 'asset',
};

const AXES = DIMENSIONS.map((dimension) => [dimension, KIND_OF_DIMENSION[dimension]] as const);

/**
 * Whether a region holds a point that another does not, in the plain reading, and one such point.
 *
 * @param outside the region that the point must avoid; left out, the question is whether the first is empty
 * @returns a point of the first that is not in the second; `undefined` where there is none
 */
export function pointOf(region: Region, outside: Region | undefined, interner: ClassInterner, taxonomy: Taxonomy): RegionPoint | undefined | 'undecided' {
  const boxes = [...region.boxes, ...region.minus, ...(outside?.boxes ?? []), ...(outside?.minus ?? [])];
  if (boxes.length > MOST_BOXES) return 'undecided';
  const bits = (from: number, count: number): number => ((1 << count) - 1) << from;
  const inside = bits(0, region.boxes.length);
  const removed = bits(region.boxes.length, region.minus.length);
  const other = bits(region.boxes.length + region.minus.length, outside?.boxes.length ?? 0);
  const otherRemoved = bits(region.boxes.length + region.minus.length + (outside?.boxes.length ?? 0), outside?.minus.length ?? 0);
  const wanted = (mask: number): boolean => (mask & inside) !== 0 && (mask & removed) === 0 && ((mask & other) === 0 || (mask & otherRemoved) !== 0);

  const sets = boxes.map((box): SetsByAxis<Dimension> => Object.fromEntries(DIMENSIONS.flatMap((dimension) => (box[dimension] ? [[dimension, box[dimension].set]] : []))));
  const cells = cellsOf(sets, AXES, (mask) => (mask & inside) !== 0, interner, taxonomy);
  if (cells === 'undecided') return cells;
  for (const [mask, point] of cells) if (wanted(mask)) return point;
  return undefined;
}

/** Whether everything of the first is in the second. */
export function isWithin(region: Region, other: Region, interner: ClassInterner, taxonomy: Taxonomy): boolean | 'undecided' {
  const point = pointOf(region, other, interner, taxonomy);
  return point === 'undecided' ? point : point === undefined;
}

/** Whether nothing is in it. */
export function isEmpty(region: Region, interner: ClassInterner, taxonomy: Taxonomy): boolean | 'undecided' {
  const point = pointOf(region, undefined, interner, taxonomy);
  return point === 'undecided' ? point : point === undefined;
}
