import type { Tree, TreeElement } from '@dealwright/model';
import { blockTree } from '@dealwright/render';
import type { Block } from '@dealwright/render';

/**
 * A paragraph of the preview with what stands beside it.
 *
 * @param known the anchors of the page: only to these does a reference lead
 * @param id the paragraph's own anchor, where no other has it before
 */
export function paragraphTree(block: Block, known: ReadonlySet<string>, id: string | undefined, margin: readonly Tree[]): TreeElement {
  return {
    tag: 'div', attributes: { class: 'paragraph', 'data-kind': block.kind },
    children: [
      ...(block.kind === 'unread' ? [spoken('Could not be read: ')] : []),
      blockTree(block, { known, id }),
      ...(margin.length === 0 ? [] : [{ tag: 'div' as const, attributes: { class: 'margin', role: 'group', 'aria-label': 'Findings' }, children: margin }]),
    ],
  };
}

/** Words that a screen reader says and nobody sees. */
export function spoken(words: string): TreeElement {
  return { tag: 'span', attributes: { class: 'spoken' }, children: [words] };
}
