import type { Block } from '../document/document.ts';
import { textOf } from '../document/words.ts';
import { gapsBetween, pairInOrder } from './order.ts';
import type { Pair } from './order.ts';

/** How much two paragraphs must share to be shown as one that was edited; else one is deleted whole and the other inserted. */
const THRESHOLD = 0.35;
/** More comparisons than this between two neighbours that stayed: paragraphs are paired by their place alone. */
const CAP = 2500;

/** Which paragraphs of a unit are one another, in the order of both versions: equal ones first, then those that are much alike. */
export function alignBlocks(base: readonly Block[], revision: readonly Block[]): readonly Pair[] {
  const equal = pairInOrder(base.map(keyOf), revision.map(keyOf));
  return gapsBetween(equal, base.length, revision.length).flatMap(({ pair, ...gap }) => [...alikeIn(gap, base, revision), ...(pair ? [pair] : [])]);
}

export function keyOf(block: Block): string {
  return `${familyOf(block)} ${textOf(block.runs)}`;
}

/** Sentences and items are one family: a label may come or go. */
function familyOf({ kind }: Block): string {
  return kind === 'item' || kind === 'unread' ? 'sentence' : kind;
}

function alikeIn(gap: { readonly base: readonly number[]; readonly revision: readonly number[] }, base: readonly Block[], revision: readonly Block[]): readonly Pair[] {
  if (gap.base.length === 0 || gap.revision.length === 0) return [];
  const likeness = (old: number, now: number): number => {
    const [before, after] = [base[old], revision[now]];
    return before && after && familyOf(before) === familyOf(after) ? shared(before, after) : 0;
  };
  if (gap.base.length * gap.revision.length > CAP) {
    return gap.base.flatMap((old, index) => {
      const now = gap.revision[index];
      return now !== undefined && likeness(old, now) >= THRESHOLD ? [{ base: old, revision: now }] : [];
    });
  }
  return bestInOrder(gap.base, gap.revision, likeness);
}

/** The pairs in one order that are most alike in all, by dynamic programming. */
function bestInOrder(base: readonly number[], revision: readonly number[], likeness: (old: number, now: number) => number): readonly Pair[] {
  const best: number[][] = Array.from({ length: base.length + 1 }, () => Array.from({ length: revision.length + 1 }, () => 0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const gain = base.map((old) => revision.map((now) => {
    const alike = likeness(old, now);
    return alike >= THRESHOLD ? alike : -1;
  }));
  for (let row = base.length - 1; row >= 0; row--) {
    for (let column = revision.length - 1; column >= 0; column--) {
      const paired = gain[row]?.[column] ?? -1;
      const line = best[row];
      if (line) line[column] = Math.max(at(row + 1, column), at(row, column + 1), paired < 0 ? 0 : paired + at(row + 1, column + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let [row, column] = [0, 0]; row < base.length && column < revision.length;) {
    const paired = gain[row]?.[column] ?? -1;
    const [old, now] = [base[row], revision[column]];
    if (paired >= 0 && at(row, column) === paired + at(row + 1, column + 1) && old !== undefined && now !== undefined) {
      pairs.push({ base: old, revision: now });
      [row, column] = [row + 1, column + 1];
    } else if (at(row, column) === at(row + 1, column)) row++;
    else column++;
  }
  return pairs;
}

const ALWAYS_ONE = new Set<Block['kind']>(['clause', 'section', 'schedule', 'title', 'parties', 'scenario']);

/** The share of words that two paragraphs have in common (Dice, 1945). A unit has one heading: that is always itself. */
function shared(before: Block, after: Block): number {
  if (ALWAYS_ONE.has(before.kind)) return 1;
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const counts = new Map<string, number>();
  for (const word of old) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of now) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / Math.max(1, old.length + now.length);
}

const known = new WeakMap<Block, readonly string[]>();

function wordsIn(block: Block): readonly string[] {
  const words = known.get(block) ?? (textOf(block.runs).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  known.set(block, words);
  return words;
}
