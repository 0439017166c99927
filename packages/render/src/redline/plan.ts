import type { Comparison } from '@dealwright/model';
import { keyOf } from './alike.ts';
import type { Chunk } from './chunks.ts';
import { gapsBetween, longestRising, pairInOrder } from './order.ts';
import type { Pair } from './order.ts';

/** What stays where it is, and what moves. */
export interface Plan {
  /** In the order of both versions. */
  readonly stay: readonly Pair[];
  readonly move: readonly Pair[];
}

/**
 * Chunks that the comparison pairs are one another. Those that it calls moved move, and any other that is off the order too; a paragraph
 * of no unit stays where one with the same words stands in the same place.
 */
export function planOf(old: readonly Chunk[], now: readonly Chunk[], { pairings }: Comparison): Plan {
  const pairs = pairChunks(old, now);
  const unmoved = pairs.filter(({ revision }) => pairings[now[revision]?.pairing ?? -1]?.moved !== true);
  const stay = longestRising(unmoved.map(({ base }) => base)).flatMap((index) => unmoved[index] ?? []);
  const staying = new Set(stay);
  return { stay: withStrays(stay, old, now), move: pairs.filter((pair) => !staying.has(pair)) };
}

/** Where several units of a side are one pairing, first goes with first. */
function pairChunks(old: readonly Chunk[], now: readonly Chunk[]): readonly Pair[] {
  const places = new Map<number, number[]>();
  for (const [index, { pairing }] of old.entries()) {
    if (pairing === undefined) continue;
    const held = places.get(pairing) ?? [];
    held.push(index);
    places.set(pairing, held);
  }
  return now.flatMap(({ pairing }, revision) => {
    const base = pairing === undefined ? undefined : places.get(pairing)?.shift();
    return base === undefined ? [] : [{ base, revision }];
  });
}

function withStrays(stay: readonly Pair[], old: readonly Chunk[], now: readonly Chunk[]): readonly Pair[] {
  return gapsBetween(stay, old.length, now.length).flatMap(({ base, revision, pair }) => {
    const [before, after] = [base.filter((index) => isStray(old[index])), revision.filter((index) => isStray(now[index]))];
    const pairs = pairInOrder(before.map((index) => wordsIn(old[index])), after.map((index) => wordsIn(now[index])));
    return [...pairs.flatMap((pair) => stray(before[pair.base], after[pair.revision])), ...(pair ? [pair] : [])];
  });
}

function isStray(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.pairing === undefined;
}

function wordsIn(chunk: Chunk | undefined): string {
  return chunk?.blocks.map(keyOf).join('\n') ?? '';
}

function stray(base: number | undefined, revision: number | undefined): readonly Pair[] {
  return base === undefined || revision === undefined ? [] : [{ base, revision }];
}
