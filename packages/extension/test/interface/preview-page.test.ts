import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ToPage } from '@dealwright/protocol';
import { PAYLOADS, hostileDeal } from '@dealwright/testkit';
import { chromium as browserPath } from '../../../../scripts/lib/editor-install.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';
import { pageOf } from '../../../server/src/preview/page.ts';
import { Workspace } from '../../../server/src/workspace.ts';
import { previewTree } from '../../src/preview/page.ts';

const root = resolve(import.meta.dirname, '../../../..');

/** The policy of a panel, but that script and style come from the test. */
const POLICY = "default-src 'none'; script-src 'nonce-test'; style-src 'nonce-test'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const HOST = `
  window.said = []; window.ran = 0; window.violations = []; window.faults = [];
  window.hostile = () => { window.ran++; };
  window.acquireVsCodeApi = () => ({ postMessage: (m) => window.said.push(m), getState: () => undefined, setState: () => undefined });
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
  window.addEventListener('error', (event) => window.faults.push(event.message));`;

let browser: Browser;
let page: Page;
let script: string;
let style: string;
const requests: string[] = [];

beforeAll(async () => {
  script = readFileSync(join(root, 'dist/webview/preview.js'), 'utf8');
  style = readFileSync(join(root, 'dist/webview/preview.css'), 'utf8');
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 700, height: 500 } });
  requests.length = 0;
  await page.route('**', async (route) => {
    if (route.request().url() !== 'http://panel.invalid/') {
      requests.push(route.request().url());
      return route.abort();
    }
    const head = `<script>${HOST}</script><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Preview</title><style nonce="test">${style}</style>`;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><head>${head}</head><body class="vscode-light"><script nonce="test">${script}</script></body></html>` });
  });
  await page.goto('http://panel.invalid/');
});
afterEach(() => page.close());

const SUPPLY = 'file:///deals/supply.deal';

/** What the extension shows of a text. */
function shown(text: string): ToPage & { readonly type: 'show' } {
  const deals = new Workspace({ asOf: 20_513, severity: {}, includeDrafts: false });
  deals.opened(SUPPLY, 1, text);
  deals.check(() => false);
  const { title, blocks, lines, trouble } = pageOf(deals, SUPPLY);
  return { type: 'show', tree: previewTree(title, blocks, trouble), lines };
}

/** An agreement of so many clauses, each on three lines of its own: clause n begins in line 7 + 4n, counted from nought. */
function long(clauses: number): string {
  const head = 'party Buyer.\nparty Supplier.\nproduct "Widgets".\n\nagreement "Supply" ("S") between Buyer and Supplier dated 2026-01-01.\n\nsection 1 "All".\n';
  return head + Array.from({ length: clauses }, (_, at) => `clause 1.${at + 1} "Promise ${at + 1}"\n  Supplier must sell Widgets\n    to Buyer.\n\n`).join('');
}

async function post(message: ToPage): Promise<void> {
  await page.evaluate(async (data) => {
    const heard = new Promise((done) => { window.addEventListener('message', done, { once: true }); });
    window.postMessage(data);
    await heard;
  }, message);
}

const see = <T>(key: 'said' | 'ran' | 'violations' | 'faults'): Promise<T> => page.evaluate((name): T => Reflect.get(window, name) as T, key);
const scrollOf = (): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
const scrolled = async (): Promise<readonly number[]> => (await see<readonly { readonly type: string; readonly line: number }[]>('said')).filter(({ type }) => type === 'scrolled').map(({ line }) => line);
const revealed = async (): Promise<readonly (string | undefined)[]> => (await see<readonly { readonly type: string; readonly source?: string }[]>('said')).filter(({ type }) => type === 'reveal').map(({ source }) => source);
/** The heading that stands at the head of the page, or above it. */
const headOf = (): Promise<string> => page.evaluate(() => [...document.querySelectorAll('h3')].findLast((heading) => heading.getBoundingClientRect().top <= 30)?.textContent ?? '');
/** Fulfilled when the browser has drawn what was done, scroll events told. */
const drawn = (): Promise<void> => page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done())); }));

test('the page follows the text, and tells nobody that it did', async () => {
  await post(shown(long(40)));
  await post({ type: 'scroll', line: 7 + 4 * 19 });
  await drawn();
  expect(await headOf()).toBe('1.20 Promise 20');
  await post({ type: 'scroll', line: 0 });
  await drawn();
  expect(await scrollOf()).toBe(0);
  expect(await scrolled()).toEqual([]);
});

test('the text is told where the person scrolls the page, and its echo moves nothing', async () => {
  await post(shown(long(40)));
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 1500);
  await page.waitForFunction(() => (Reflect.get(window, 'said') as { type: string }[]).some(({ type }) => type === 'scrolled') && window.scrollY === 1500);
  await drawn();
  const said = await scrolled();
  const line = said.at(-1) ?? 0;
  expect(line).toBeGreaterThan(20);
  // The editor shows the line, a few lines off, and says so.
  for (const echo of [Math.floor(line), Math.floor(line) - 5]) await post({ type: 'scroll', line: echo });
  await drawn();
  expect(await scrollOf()).toBe(1500);
  expect(await scrolled()).toEqual(said);
  // Once the pointer is elsewhere the text leads again.
  await page.mouse.move(300, -5);
  await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')));
  await post({ type: 'scroll', line: 7 });
  await drawn();
  expect(await scrollOf()).toBeLessThan(1500);
});

test('typing keeps the paragraph in sight and in its place, and builds no other anew', async () => {
  await post(shown(long(40)));
  await post({ type: 'scroll', line: 7 + 4 * 19, caret: 8 + 4 * 20 });
  await drawn();
  const before = await scrollOf();
  await page.evaluate(() => { for (const paragraph of document.querySelectorAll('.paragraph')) Reflect.set(paragraph, 'isOld', true); });
  const longer = long(40).replace('Promise 21"\n  Supplier must', 'Promise 21"\n  Supplier promptly and in full must');
  await post(shown(longer));
  await post({ type: 'scroll', caret: 8 + 4 * 20 });
  await drawn();
  expect(await scrollOf()).toBe(before);
  expect(await page.evaluate(() => [...document.querySelectorAll('.paragraph')].filter((paragraph) => Reflect.get(paragraph, 'isOld') !== true).length)).toBeLessThanOrEqual(1);
  const current = page.locator('.paragraph.current');
  expect(await current.count()).toBe(1);
  expect(await current.textContent()).toContain('promptly and in full');
  // Somebody types at the other end of the text than the page shows.
  await post({ type: 'scroll', caret: 8 + 4 * 39 });
  await drawn();
  const box = await page.locator('.paragraph.current').boundingBox();
  expect(box && box.y >= 0 && box.y + box.height <= 500).toBe(true);
});

test('the keyboard alone reaches every paragraph, leads to its source, and switches what is shown', async () => {
  await post(shown(`${long(3)}[Note: to be settled]\n`));
  for (const label of ['findings', 'notes']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe(label);
  }
  await page.keyboard.press('Space');
  expect(await page.locator('[data-kind="note"]').isVisible()).toBe(false);
  await page.keyboard.press('Space');
  expect(await page.locator('[data-kind="note"]').isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  const words: (string | undefined)[] = [];
  for (let at = 0; at < 3; at++) {
    words.push(await page.evaluate(() => document.activeElement?.firstElementChild?.textContent ?? undefined));
    await page.keyboard.press('ArrowDown');
  }
  expect(words[0]).toContain('Supply');
  expect(new Set(words).size).toBe(3);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(revealed).toEqual(['16:0 16:0']);
});

test('a double click leads to the source, a finding to the words that it is about', async () => {
  await post(shown(`${long(2)}clause 1.3 "Blank"\n  Buyer must pay Supplier USD [•].\n`));
  await page.locator('h3', { hasText: 'Promise 2' }).dblclick();
  await page.locator('.finding').first().click();
  await expect.poll(revealed).toEqual(['11:0 11:0', '16:30 16:33']);
});

test.each([['an empty file', '', 'This file is empty. What you write in it appears here.'], ['comments alone', '// Later.\n', 'This file has no words that an agreement would print.']])('%s is said in a sentence, and the page comes back with the words', async (_, text, sentence) => {
  await post(shown(text));
  expect(await page.locator('main').textContent()).toBe(sentence);
  await post(shown(long(1)));
  expect(await page.locator('h3').textContent()).toBe('1.1 Promise 1');
  await post(shown(text));
  expect(await page.locator('.paragraph').count()).toBe(0);
  expect(await see('faults')).toEqual([]);
});

test('no string of the other side becomes markup, runs, or asks for anything', async () => {
  for (const payload of PAYLOADS) await post(shown(hostileDeal(payload)));
  await page.mouse.move(200, 200);
  expect(await page.locator('main :is(script, style, img, svg, iframe, object, form, link, meta, base, video, math)').count()).toBe(0);
  expect([await see('ran'), await see('violations'), await see('faults'), requests]).toEqual([0, [], [], []]);
  expect(page.url()).toBe('http://panel.invalid/');
});

test('axe finds nothing to object to, with findings, notes, blanks and words that cannot be read', async () => {
  await post(shown(`${long(3)}clause 1.4 "Blank"\n  Buyer must pay Supplier USD [•]. [Note: to be settled]\n  Buyer shalt remunerate.\n`));
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => (Reflect.get(window, 'axe') as { run: () => Promise<{ violations: { id: string; nodes: unknown[] }[] }> }).run());
  expect(results.violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes).slice(0, 300)}`)).toEqual([]);
});
