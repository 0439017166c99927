import type { Block } from '../document/document.ts';
import type { Tracking } from './tracking.ts';
import { w } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Where something moved away begins and ends, or where it is now: Word shows the two as one move by their name. */
interface Range { readonly name: string; readonly way: 'moveFrom' | 'moveTo'; readonly first: number; readonly last: number }

/** The marks that stand before and after each block, by its index. */
export interface RangeMarks { readonly before: (index: number) => readonly XmlElement[]; readonly after: (index: number) => readonly XmlElement[] }

/** Blocks whose move has one end alone, told as what that is: gone, or new. */
export function withWholeMoves(blocks: readonly Block[]): readonly Block[] {
  const ends = (change: Block['change']): ReadonlySet<string | undefined> => new Set(blocks.filter((block) => block.change === change).map(({ move }) => move));
  const [left, arrived] = [ends('moved-from'), ends('moved-to')];
  return blocks.map((block) => {
    if (block.change !== 'moved-from' && block.change !== 'moved-to') return block;
    const isWhole = block.move !== undefined && left.has(block.move) && arrived.has(block.move);
    return isWhole ? block : { ...block, change: block.change === 'moved-from' ? 'deleted' : 'inserted' };
  });
}

/** Names the moves in the order of their blocks, and marks both ends of each. */
export function rangeMarks(blocks: readonly Block[], tracking: Tracking): RangeMarks {
  const [before, after] = [new Map<number, XmlElement[]>(), new Map<number, XmlElement[]>()];
  for (const { name, way, first, last } of rangesOf(blocks)) {
    const start = tracking.mark();
    add(before, first, w(`${way}RangeStart`, { ...start, name }));
    add(after, last, w(`${way}RangeEnd`, { id: start['id'] }));
  }
  return { before: (index) => before.get(index) ?? [], after: (index) => after.get(index) ?? [] };
}

function rangesOf(blocks: readonly Block[]): readonly Range[] {
  const names = new Map<string, string>();
  const ranges = new Map<string, Range>();
  for (const [index, { change, move }] of blocks.entries()) {
    if (move === undefined || (change !== 'moved-from' && change !== 'moved-to')) continue;
    const name = names.get(move) ?? `move${names.size + 1}`;
    names.set(move, name);
    const way = change === 'moved-from' ? 'moveFrom' : 'moveTo';
    ranges.set(`${way} ${name}`, { name, way, first: ranges.get(`${way} ${name}`)?.first ?? index, last: index });
  }
  return [...ranges.values()];
}

function add(marks: Map<number, XmlElement[]>, index: number, mark: XmlElement): void {
  marks.set(index, [...(marks.get(index) ?? []), mark]);
}
