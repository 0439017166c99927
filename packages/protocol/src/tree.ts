import type { Attribute, Tag, Tree, TreeElement } from '@dealwright/model';
import { ATTRIBUTES, TAGS } from '@dealwright/model';

export type { Tree, TreeElement } from '@dealwright/model';

/** No page of ours nests deeper. */
const DEEPEST = 100;

const tags: ReadonlySet<unknown> = new Set(TAGS);
const attributes: ReadonlySet<unknown> = new Set(ATTRIBUTES);

export const isTag = (value: unknown): value is Tag => tags.has(value);
export const isAttribute = (value: unknown): value is Attribute => attributes.has(value);

/** A page's own link: to an element of the same page. No tree leads anywhere else. */
export const isInnerLink = (href: string): boolean => href.startsWith('#');

/** Whether a value that came over the wire is a tree: known tags, known attributes, inner links, texts, and no deeper than a page is. */
export function isTree(value: unknown): value is Tree {
  const open: (readonly [node: unknown, depth: number])[] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (typeof node === 'string') continue;
    if (depth >= DEEPEST || !isElement(node)) return false;
    for (const child of node.children) open.push([child, depth + 1]);
  }
  return true;
}

/** Of an element alone; its children are still unknown. */
function isElement(value: unknown): value is Omit<TreeElement, 'children'> & { readonly children: readonly unknown[] } {
  if (typeof value !== 'object' || value === null) return false;
  const own = (name: string): unknown => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
  return isTag(own('tag')) && Array.isArray(own('children')) && hasKnownAttributes(own('attributes'));
}

function hasKnownAttributes(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, said]) => isAttribute(name) && (said === undefined || (typeof said === 'string' && (name !== 'href' || isInnerLink(said)))));
}
