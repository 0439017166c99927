import type { Tree } from '@dealwright/model';
import { plainCharacters } from '../document/typography.ts';

const VOID = new Set(['br', 'hr', 'input']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A tree as HTML. Every text and every value is escaped. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escaped(tree);
  const { tag, attributes = {}, children } = tree;
  const opening = `<${tag}${Object.entries(attributes).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`)).join('')}>`;
  return VOID.has(tag) ? opening : `${opening}${children.map(toHtml).join('')}</${tag}>`;
}

/** Text as it stands in HTML, between tags and within quotes; characters that are never shown are told from those that are. */
export function escaped(text: string): string {
  return plainCharacters(text).replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
