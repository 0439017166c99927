import type { ClassSet, ThingId } from '@dealwright/model';
import type { ClassInterner, Classes } from './classes.ts';
import { membersOf } from './members.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A box by its axes: what it is limited to on each; an axis left out is not limited. */
export type SetsByAxis<Axis extends string> = { readonly [A in Axis]?: ClassSet };

/** One member on each axis that some box limits. */
export type CellPoint<Axis extends string> = Partial<Record<Axis, ThingId>>;

/** More combinations of boxes than this are not worked out. */
const MOST_CELLS = 4096;
/** And of no more boxes than a mask has bits. */
export const MOST_BOXES = 30;

/**
 * Sorts everything by which of some boxes it is in, in the plain reading: by mask, one point that is in those boxes and in no others.
 *
 * Instead of splitting boxes into boxes, the members of each axis are sorted by which boxes they are in; a cell is a
 * set of boxes that some point is in and that it is in no others of. There are as many as differ, not as members.
 *
 * @param axes each with the kind of what it holds, where no box says otherwise
 * @param isWanted whether a cell of these boxes, or of fewer, can be of interest
 */
export function cellsOf<Axis extends string>(
  boxes: readonly SetsByAxis<Axis>[], axes: readonly (readonly [axis: Axis, kind: string])[], isWanted: (mask: number) => boolean, interner: ClassInterner, taxonomy: Taxonomy,
): ReadonlyMap<number, CellPoint<Axis>> | 'undecided' {
  if (boxes.length > MOST_BOXES) return 'undecided';
  let cells = new Map<number, CellPoint<Axis>>([[(1 << boxes.length) - 1, {}]]);
  for (const [axis, kind] of axes) {
    const unions = boxes.map((box): Classes | undefined => {
      const set = box[axis];
      return set && interner.intern(set);
    });
    if (unions.every((union) => union === undefined)) continue;
    const members = membersOf(unions, kind, taxonomy);
    if (members === 'undecided') return 'undecided';
    const next = new Map<number, CellPoint<Axis>>();
    for (const [mask, point] of cells) {
      for (const member of members) {
        const both = mask & member.plain;
        if (isWanted(both) && !next.has(both)) next.set(both, { ...point, [axis]: member.id });
      }
    }
    if (next.size > MOST_CELLS) return 'undecided';
    cells = next;
  }
  return cells;
}
