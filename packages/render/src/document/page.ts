import { page } from '../html/page.ts';
import { el } from '../html/build.ts';
import type { Document } from './document.ts';
import { documentTree } from './tree.ts';

/** A document as one file of HTML. */
export function documentPage(document: Document): string {
  return page({ title: document.title, body: [el('main', {}, documentTree(document))] });
}
