import type { Tree, TreeElement } from '@dealwright/protocol';

/** What the page of a preview shows: what can be switched off, and below it the agreement; or why there is none. */
export function previewTree(title: string, blocks: readonly Tree[], trouble: string | undefined): Tree {
  const main: TreeElement = trouble === undefined
    ? { tag: 'main', attributes: { class: 'document', 'aria-label': title, lang: 'en' }, children: blocks }
    : { tag: 'main', attributes: { 'aria-label': 'Preview' }, children: [{ tag: 'p', attributes: { class: 'trouble', role: 'status' }, children: [trouble] }] };
  return { tag: 'div', attributes: { class: 'preview' }, children: [switches(), main] };
}

function switches(): TreeElement {
  return {
    tag: 'section', attributes: { class: 'switches', 'aria-label': 'What is shown' },
    children: [
      { tag: 'span', attributes: { class: 'spoken' }, children: ['In the agreement, the arrow keys move from paragraph to paragraph, and Enter leads to the source.'] },
      box('findings', 'Findings'), box('notes', 'Drafting notes'),
    ],
  };
}

function box(action: string, label: string): TreeElement {
  return { tag: 'label', children: [{ tag: 'input', attributes: { type: 'checkbox', 'data-action': action, checked: '' }, children: [] }, label] };
}
