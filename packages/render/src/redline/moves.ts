import type { Block } from '../document/document.ts';
import { textOf } from '../document/words.ts';
import { keyOf } from './alike.ts';

/** Fewer words than this come and go by chance. */
const ENOUGH_WORDS = 5;

/** A paragraph deleted in one place and inserted in another, word for word, moved: out of a clause that was split, or into one that was merged. */
export function movedParagraphs(blocks: readonly Block[]): readonly Block[] {
  const [gone, come] = [onlyOnes(blocks, 'deleted'), onlyOnes(blocks, 'inserted')];
  const moves = new Map<Block, Block>();
  for (const [key, from] of gone) {
    const to = come.get(key);
    if (!from || !to) continue;
    const move = `paragraph-${moves.size / 2 + 1}`;
    moves.set(from, { ...from, change: 'moved-from', move }).set(to, { ...to, change: 'moved-to', move });
  }
  return blocks.map((block) => moves.get(block) ?? block);
}

/** By their words; nothing for words that come more than once. */
function onlyOnes(blocks: readonly Block[], change: 'deleted' | 'inserted'): ReadonlyMap<string, Block | undefined> {
  const ones = new Map<string, Block | undefined>();
  for (const block of blocks) {
    if (block.change !== change || textOf(block.runs).split(' ').length < ENOUGH_WORDS) continue;
    const key = keyOf(block);
    ones.set(key, ones.has(key) ? undefined : block);
  }
  return ones;
}
