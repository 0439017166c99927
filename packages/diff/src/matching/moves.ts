import { groupBy } from '@dealwright/model';
import { heaviestRising } from './order.ts';
import type { Pairs } from './pairs.ts';
import type { Part } from './part.ts';

/** A heading that clauses are moved across did not move itself, unless they are more than these. */
const WEIGHT_OF_SECTION = 1.5;

/**
 * Which units of the revision stand elsewhere than they did: in another agreement, or off the order of those that they stand among. As few as
 * possible are said to have moved. That a definition stands in another file is no move.
 */
export function movedAmong(pairs: Pairs): ReadonlySet<number> {
  const moved = new Set<number>();
  const staying: { readonly one: Part; readonly other: Part }[] = [];
  for (const other of pairs.revision) {
    const one = pairs.base[pairs.ofRevision[other.index]!];
    if (!one) continue;
    if (one.home === other.home) staying.push({ one, other });
    else moved.add(other.index);
  }
  const siblings = groupBy(staying, ({ one, other }) => (one.home === '' ? `${uriOf(one)}\n${uriOf(other)}` : one.home));
  for (const group of siblings.values()) {
    const kept = new Set(heaviestRising(group.map(({ one }) => one.index), group.map(({ one }) => (one.unit.type === 'section' ? WEIGHT_OF_SECTION : 1))));
    group.forEach(({ other }, index) => { if (!kept.has(index)) moved.add(other.index); });
  }
  return moved;
}

/** Moved units that went together: next to one another before and after. Units of the revision, in order. */
export function blocksOf(moved: ReadonlySet<number>, { ofRevision }: Pairs): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const index of [...moved].toSorted((a, b) => a - b)) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block && last === index - 1 && ofRevision[last] === ofRevision[index]! - 1) block.push(index);
    else blocks.push([index]);
  }
  return blocks;
}

function uriOf({ unit }: Part): string {
  return unit.span.anchor.uri;
}
