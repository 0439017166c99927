import type { Attribute, Tag, Tree, TreeElement } from '@dealwright/model';

/** An element of a page. Children that are absent are left out. */
export function el(tag: Tag, attributes: { readonly [A in Attribute]?: string | undefined }, ...children: readonly (Tree | undefined | readonly Tree[])[]): TreeElement {
  const given = Object.entries(attributes).filter((entry): entry is [Attribute, string] => entry[1] !== undefined);
  return { tag, attributes: Object.fromEntries(given), children: children.flatMap((child) => (child === undefined ? [] : typeof child === 'string' || 'tag' in child ? [child] : child)) };
}

/** Words that are read aloud and not shown: what a colour or a line says to those who see it. */
export function spoken(text: string): Tree {
  return el('span', { class: 'spoken' }, text);
}
