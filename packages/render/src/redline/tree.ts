import { placeOf } from '@dealwright/model';
import type { Tree, TreeElement } from '@dealwright/model';
import type { Block, Document } from '../document/document.ts';
import { documentTree } from '../document/tree.ts';
import type { TreeOptions } from '../document/tree.ts';
import { el } from '../html/build.ts';

/** A redline under its heading, with what its marks mean. Files in which nothing changed are folded away. */
export function redlineTree({ title, blocks }: Document, options: TreeOptions = {}): TreeElement {
  const parts = byFile(blocks);
  return el('section', { class: 'redline', 'aria-labelledby': 'redline' },
    el('h2', { id: 'redline', class: 'redline-heading' }, 'Redline'), legend(),
    parts.map((part) => {
      const tree = documentTree({ title, blocks: part }, options);
      return parts.length === 1 || part.some(isMarked) ? tree : el('details', { class: 'unchanged' }, el('summary', {}, `${nameOf(part)}: nothing changed`), tree);
    }));
}

/** Paragraphs of one file after the other. A heading of ours goes with what stands under it. */
function byFile(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  const uris = blocks.map(({ source }) => source && placeOf(source).uri);
  let [current, next]: [string | undefined, number] = [undefined, 0];
  for (const [index, block] of blocks.entries()) {
    for (next = Math.max(next, index); next < blocks.length && uris[next] === undefined;) next++;
    const uri = uris[next];
    if (parts.length === 0 || (uri !== undefined && uri !== current)) parts.push([]);
    current = uri ?? current;
    parts.at(-1)?.push(block);
  }
  return parts;
}

function isMarked({ change, was, runs }: Block): boolean {
  return change !== undefined || was !== undefined || runs.some((run) => run.change !== undefined);
}

/** What stands first in a file that is folded away. */
function nameOf(part: readonly Block[]): string {
  const words = part[0]?.runs.map(({ text }) => text).join('') ?? '';
  return part[0]?.kind === 'title' || part[0]?.kind === 'heading' ? words : 'Further paragraphs';
}

function legend(): Tree {
  return el('p', { class: 'legend' },
    el('ins', { class: 'inserted' }, 'Inserted'), ' ', el('del', { class: 'deleted' }, 'Deleted'), ' ', el('del', { class: 'moved-from' }, 'Moved from here'), ' ', el('ins', { class: 'moved-to' }, 'Moved here'));
}
