import type { Tree, TreeElement } from '@dealwright/protocol';
import { isAttribute, isInnerLink, isTag } from '@dealwright/protocol';

/** The nodes of a tree. Texts become text nodes, names and attributes that are not in the lists become nothing: no text can become markup. */
export function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(isTag(tree.tag) ? tree.tag : 'span');
  for (const [name, value] of Object.entries(tree.attributes ?? {})) write(element, name, value);
  for (const child of tree.children) element.append(build(child));
  return element;
}

/**
 * Changes the nodes that were built of some trees into those of others. What is the same stays untouched, with its focus, its scroll
 * and what the person opened in it.
 *
 * @param parent holds the nodes built of `before`, and nothing else
 */
export function update(parent: Element, before: readonly Tree[], after: readonly Tree[]): void {
  const nodes = [...parent.childNodes];
  let start = 0;
  while (start < before.length && start < after.length && same(before[start], after[start])) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const old = before.slice(start, before.length - end);
  const oldNodes = nodes.slice(start, nodes.length - end);
  const now = after.slice(start, after.length - end);
  const anchor = nodes[nodes.length - end] ?? null;
  const partners = pair(old, now);
  const stays = new Set(partners);
  for (const [at, node] of oldNodes.entries()) if (!stays.has(at)) node.remove();
  let next: Node | null = anchor;
  for (let at = now.length - 1; at >= 0; at--) {
    const tree = now[at] ?? '';
    const partner = partners[at];
    const node = partner === undefined ? build(tree) : change(oldNodes[partner], old[partner], tree);
    if (node.nextSibling !== next || node.parentNode !== parent) parent.insertBefore(node, next);
    next = node;
  }
}

/** For each of the new trees the old one that it can be made of: of the same id, or the next of the same tag without one. */
function pair(old: readonly Tree[], now: readonly Tree[]): readonly (number | undefined)[] {
  const free = new Map<string, number[]>();
  for (const [at, tree] of old.entries()) {
    const key = keyOf(tree);
    const waiting = free.get(key);
    if (waiting) waiting.push(at);
    else free.set(key, [at]);
  }
  return now.map((tree) => free.get(keyOf(tree))?.shift());
}

function keyOf(tree: Tree): string {
  return typeof tree === 'string' ? '' : `${tree.tag} ${tree.attributes?.id ?? ''}`;
}

function change(node: Node | undefined, before: Tree | undefined, after: Tree): Node {
  if (node === undefined || before === undefined) return build(after);
  if (typeof after === 'string') {
    if (before !== after) node.textContent = after;
  } else if (typeof before !== 'string' && node instanceof Element) {
    changeAttributes(node, before, after);
    update(node, before.children, after.children);
  }
  return node;
}

function changeAttributes(element: Element, { attributes: before = {} }: TreeElement, { attributes: after = {} }: TreeElement): void {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const [name, value] of now) if (old.get(name) !== value) write(element, name, value);
  for (const name of old.keys()) if (!now.has(name)) element.removeAttribute(name);
}

function write(element: Element, name: string, value: string | undefined): void {
  if (!isAttribute(name) || (name === 'href' && value !== undefined && !isInnerLink(value))) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function same(a: Tree | undefined, b: Tree | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === undefined || b === undefined) return a === b;
  if (a.tag !== b.tag || a.children.length !== b.children.length) return false;
  const [old, now] = [Object.entries(a.attributes ?? {}), new Map(Object.entries(b.attributes ?? {}))];
  return old.length === now.size && old.every(([name, value]) => now.get(name) === value) && a.children.every((child, at) => same(child, b.children[at]));
}
