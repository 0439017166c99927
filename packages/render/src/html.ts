import type { Tree } from '@dealwright/model';

const VOID = new Set(['br', 'hr', 'input']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A tree as HTML. Every text and every value is escaped. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escape(tree);
  const { tag, attributes = {}, children } = tree;
  const opening = `<${tag}${Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escape(value)}"`)).join('')}>`;
  return VOID.has(tag) ? opening : `${opening}${children.map(toHtml).join('')}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
