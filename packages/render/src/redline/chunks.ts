import { placeOf } from '@dealwright/model';
import type { Pairing, Unit } from '@dealwright/model';
import type { Block, Document } from '../document/document.ts';

/** Paragraphs that stand together and belong to one unit; or one paragraph that belongs to none, such as a heading of ours. */
export interface Chunk {
  readonly pairing?: number;
  readonly blocks: readonly Block[];
}

/** Cuts a document into the units of one side of a comparison. */
export function chunksOf({ blocks }: Document, pairings: readonly Pairing[], side: 'base' | 'revision'): readonly Chunk[] {
  const find = finder(pairings, side);
  const chunks: { pairing?: number; unit?: Unit; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const found = find(block);
    const last = chunks.at(-1);
    if (found && last?.unit === found.unit) last.blocks.push(block);
    else chunks.push({ ...(found && { pairing: found.pairing, unit: found.unit }), blocks: [block] });
  }
  return chunks;
}

interface Held { readonly start: number; readonly end: number; readonly pairing: number; readonly unit: Unit; readonly outer?: Held }

/** Finds the innermost unit in which a paragraph was written. */
function finder(pairings: readonly Pairing[], side: 'base' | 'revision'): (block: Block) => Held | undefined {
  const files = new Map<string, Held[]>();
  for (const [pairing, { [side]: units }] of pairings.entries()) {
    for (const unit of units) {
      const { uri, start, end } = placeOf(unit.span);
      const held = files.get(uri) ?? [];
      held.push({ start, end, pairing, unit });
      files.set(uri, held);
    }
  }
  const nested = new Map([...files].map(([uri, held]) => [uri, nest(held.toSorted((a, b) => a.start - b.start || b.end - a.end))]));
  return ({ source }) => {
    if (!source) return undefined;
    const { uri, start } = placeOf(source);
    let held = lastBefore(nested.get(uri) ?? [], start);
    while (held && held.end <= start) held = held.outer;
    return held;
  };
}

function nest(held: readonly Held[]): readonly Held[] {
  const open: Held[] = [];
  return held.map((one) => {
    while ((open.at(-1)?.end ?? Infinity) <= one.start) open.pop();
    const outer = open.at(-1);
    const placed = outer ? { ...one, outer } : one;
    open.push(placed);
    return placed;
  });
}

function lastBefore(held: readonly Held[], offset: number): Held | undefined {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((held[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return held[low - 1];
}
