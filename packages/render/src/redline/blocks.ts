import type { WordComparer } from '@dealwright/model';
import type { Block, BlockForm } from '../document/document.ts';
import { alignBlocks } from './alike.ts';
import type { Chunk } from './chunks.ts';
import { gapsBetween } from './order.ts';
import { markedRuns } from './runs.ts';

/** A unit that stayed where it was: its paragraphs, those of one version marked whole, the others by their words. */
export function stayed(base: Chunk, revision: Chunk, compareWords: WordComparer): readonly Block[] {
  return aligned(base, revision).flatMap(({ before, after }) => {
    if (before && after) return [both(before, after, revision, compareWords)];
    if (after) return [placed(after, revision, { change: 'inserted' })];
    return before ? [placed(before, revision, { change: 'deleted' })] : [];
  });
}

/** A unit at the place that it left. What did not come along is deleted there. */
export function left(base: Chunk, revision: Chunk, move: string): readonly Block[] {
  return aligned(base, revision).flatMap(({ before, after }) => {
    if (!before) return [];
    return [placed(before, revision, after ? { change: 'moved-from', move } : { change: 'deleted' })];
  });
}

/** A unit at the place where it is now. What did not come with it is inserted there. */
export function arrived(base: Chunk, revision: Chunk, move: string, compareWords: WordComparer): readonly Block[] {
  return aligned(base, revision).flatMap(({ before, after }) => {
    if (!after) return [];
    return [before ? placed({ ...after, runs: markedRuns(before.runs, after.runs, compareWords) }, revision, { change: 'moved-to', move }) : placed(after, revision, { change: 'inserted' })];
  });
}

/** A unit that one version alone has. */
export function whole(chunk: Chunk, change: 'inserted' | 'deleted'): readonly Block[] {
  return chunk.blocks.map((block) => placed(block, chunk, { change }));
}

function aligned(base: Chunk, revision: Chunk): readonly { readonly before?: Block; readonly after?: Block }[] {
  const pairs = alignBlocks(base.blocks, revision.blocks);
  return gapsBetween(pairs, base.blocks.length, revision.blocks.length).flatMap(({ base: gone, revision: come, pair }) => [
    ...gone.flatMap((index) => one('before', base.blocks[index])),
    ...come.flatMap((index) => one('after', revision.blocks[index])),
    ...(pair ? [{ ...one('before', base.blocks[pair.base])[0], ...one('after', revision.blocks[pair.revision])[0] }] : []),
  ]);
}

function one(side: 'before' | 'after', block: Block | undefined): readonly { readonly before?: Block; readonly after?: Block }[] {
  return block ? [{ [side]: block }] : [];
}

function both(before: Block, after: Block, { pairing }: Chunk, compareWords: WordComparer): Block {
  const [old, now] = [formOf(before), formOf(after)];
  const same = old.kind === now.kind && old.level === now.level && old.number === now.number;
  return placed({ ...after, runs: markedRuns(before.runs, after.runs, compareWords) }, { pairing, blocks: [] }, same ? {} : { was: old });
}

function formOf({ kind, level, number = '' }: Block): BlockForm {
  return { kind, level, number };
}

function placed(block: Block, { pairing }: { readonly pairing?: number | undefined; readonly blocks: readonly Block[] }, marks: Pick<Block, 'change' | 'move' | 'was'>): Block {
  return { ...block, ...marks, ...(pairing !== undefined && { pairing }) };
}
