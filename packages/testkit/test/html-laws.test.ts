import { compare, compareWords } from '@dealwright/diff';
import { documentTree, redline, toHtml, versionDocument } from '@dealwright/render';
import type { Document } from '@dealwright/render';
import { describe, expect, test } from 'vitest';
import { PAYLOADS, hostileDeal, versionOf } from '../src/index.ts';
import { base, comparison, revision } from './supply-comparison.ts';

/** An element as a browser would have it. Written for this test alone, so that the page is not read by what wrote it. */
interface Node { readonly tag: string; readonly spoken: boolean; readonly children: (Node | string)[] }

function parsed(html: string): Node {
  const open: Node[] = [{ tag: 'page', spoken: false, children: [] }];
  for (const [token, closing, tag = '', attributes = ''] of html.matchAll(/<(\/?)([a-z0-9]+)((?: [a-z-]+="[^"]*")*)>|[^<]+/g)) {
    if (!token.startsWith('<')) open.at(-1)?.children.push(token.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
    else if (closing) open.pop();
    else {
      const node: Node = { tag, spoken: /class="(?:[^"]* )?(?:spoken|move)[ "]/.test(attributes), children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    }
  }
  return open[0]!;
}

/** What is left of a paragraph when all changes are accepted or rejected; nothing where the paragraph itself goes. */
function textLeft(node: Node | string, gone: 'ins' | 'del'): string | undefined {
  if (typeof node === 'string') return node;
  if (node.spoken) return '';
  if (node.tag === gone) return undefined;
  const left = node.children.map((child) => textLeft(child, gone));
  const any = left.some((text) => text !== undefined && text.trim() !== '');
  return any || node.children.length === 0 ? left.join('') : left.includes(undefined) ? undefined : left.join('');
}

function paragraphs(page: Document, gone: 'ins' | 'del'): readonly string[] {
  const [article] = parsed(toHtml(documentTree(page))).children;
  if (article === undefined || typeof article === 'string') throw new Error('a page holds an article');
  return article.children.flatMap((block) => textLeft(block, gone)?.replaceAll(/\s+/g, ' ').trim() ?? []).filter((text) => text !== '');
}

const words = ({ blocks }: Document): readonly string[] => blocks.map(({ number, runs }) => `${number ?? ''} ${runs.map(({ text }) => text).join('')}`.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');

describe('a redline in HTML', () => {
  test('gives the revision when its insertions stay and its deletions go, and the base the other way round', () => {
    const page = redline(comparison, base, revision, compareWords);
    expect(paragraphs(page, 'del')).toEqual(words(versionDocument(revision)));
    expect(paragraphs(page, 'ins')).toEqual(words(versionDocument(base)));
  });

  test.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))('does so with %s in every field', (_, payload) => {
    const [old, now] = [hostileDeal(payload), hostileDeal(payload).replaceAll('Widgets', 'Gadgets').replace(/clause 1\.1[\s\S]*?(?=\n {2}\(a\))/, '')].map((text) => versionOf([{ path: '/main.deal', text }]));
    const page = redline(compare(old!, now!), old!, now!, compareWords);
    expect(paragraphs(page, 'del')).toEqual(words(versionDocument(now!)));
    expect(paragraphs(page, 'ins')).toEqual(words(versionDocument(old!)));
  });
});
