import type { Tag, Tree, TreeElement } from '@dealwright/model';
import type { Block, BlockKind, Run } from '@dealwright/render';

/** The element of a paragraph; what is not named here is a plain one. */
const TAG: Partial<Readonly<Record<BlockKind, Tag>>> = { title: 'h1', heading: 'h2', section: 'h2', schedule: 'h2', clause: 'h3', scenario: 'h3', wording: 'blockquote' };

/**
 * A paragraph of the preview.
 *
 * @param leads whether the page holds what a name leads to: only then is the name a link
 * @param margin what stands beside it
 */
export function blockTree({ kind, level, number, runs, anchor }: Block, leads: (anchor: string) => boolean, margin: readonly Tree[]): TreeElement {
  const words = [...(kind === 'unread' ? [spoken('Could not be read: ')] : []), ...(number === undefined ? [] : [{ tag: 'span' as const, attributes: { class: 'number' }, children: [number] }, ' ']), ...runs.map((run) => runTree(run, leads))];
  const paragraph: TreeElement = { tag: TAG[kind] ?? 'p', attributes: { class: kind, ...(anchor !== undefined && { id: anchor }) }, children: words };
  return { tag: 'div', attributes: { class: level > 0 && TAG[kind] === undefined ? 'block inset' : 'block', 'data-kind': kind }, children: margin.length === 0 ? [paragraph] : [paragraph, { tag: 'aside', attributes: { 'aria-label': 'Findings' }, children: margin }] };
}

/** Words that a screen reader says and nobody sees. */
export function spoken(words: string): TreeElement {
  return { tag: 'span', attributes: { class: 'spoken' }, children: [words] };
}

function runTree({ text, style, to }: Run, leads: (anchor: string) => boolean): Tree {
  switch (style) {
    case undefined: return text;
    case 'defined': return { tag: 'strong', attributes: { class: 'defined' }, children: [text] };
    case 'blank': return { tag: 'mark', attributes: { class: 'blank' }, children: [spoken('blank, '), text] };
    case 'note': return { tag: 'mark', attributes: { class: 'remark' }, children: [text] };
    default: return to !== undefined && leads(to)
      ? { tag: 'a', attributes: { class: style, href: `#${encodeURIComponent(to)}`, tabindex: '-1' }, children: [text] }
      : { tag: 'span', attributes: { class: style }, children: [text] };
  }
}
