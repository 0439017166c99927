import type { ComparedVersion, Comparison, WordComparer } from '@dealwright/model';
import type { Block, Document } from '../document/document.ts';
import { versionDocument } from '../document/of-version.ts';
import { arrived, left, stayed, whole } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import type { Chunk } from './chunks.ts';
import { interleave, ranker } from './interleave.ts';
import type { Placed } from './interleave.ts';
import { movedParagraphs } from './moves.ts';
import { gapsBetween } from './order.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';

/**
 * Two versions as one document. Every paragraph of the revision stands in it in the revision's order, and every paragraph of the base in
 * the base's: accepting all changes gives the one, rejecting them the other, whatever the comparison says. What it says decides what is
 * shown as one paragraph that was edited, and what as moved.
 */
export function redline(comparison: Comparison, base: ComparedVersion, revision: ComparedVersion, compareWords: WordComparer): Document {
  const [before, after] = [versionDocument(base), versionDocument(revision)];
  const [old, now] = [chunksOf(before, comparison.pairings, 'base'), chunksOf(after, comparison.pairings, 'revision')];
  const plan = planOf(old, now, comparison);
  const blocksOf = unshared(old, now, plan, compareWords);
  const rankOf = ranker(comparison, old, now);
  const blocks = gapsBetween(plan.stay, old.length, now.length).flatMap(({ base: gone, revision: come, pair }) => {
    const between = interleave(gone, come, rankOf).flatMap(blocksOf);
    const [from, to] = [pair && old[pair.base], pair && now[pair.revision]];
    return from && to ? [...between, ...stayed(from, to, compareWords)] : between;
  });
  return { title: after.title, blocks: movedParagraphs(blocks) };
}

/** What one version has at a place: new, gone, or moved. */
function unshared(old: readonly Chunk[], now: readonly Chunk[], { move }: Plan, compareWords: WordComparer): (placed: Placed) => readonly Block[] {
  const moves = { base: new Map(move.map((pair) => [pair.base, pair])), revision: new Map(move.map((pair) => [pair.revision, pair])) };
  return ({ index, side }) => {
    const chunk = (side === 'base' ? old : now)[index];
    const moved = moves[side].get(index);
    const [from, to] = [moved && old[moved.base], moved && now[moved.revision]];
    if (!chunk) return [];
    if (!moved || !from || !to) return whole(chunk, side === 'base' ? 'deleted' : 'inserted');
    const name = `move-${moved.revision}`;
    return side === 'base' ? left(from, to, name) : arrived(from, to, name, compareWords);
  };
}
