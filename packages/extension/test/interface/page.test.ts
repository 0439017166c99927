import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ATTRIBUTES, TAGS } from '@dealwright/model';
import type { Tree } from '@dealwright/protocol';
import { isToPage } from '@dealwright/protocol';
import { PAYLOADS } from '@dealwright/testkit';
import { chromium as browserPath } from '../../../../scripts/lib/editor-install.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';

const root = resolve(import.meta.dirname, '../../../..');

/** The policy of a panel, but that the script comes from the test. */
const POLICY = "default-src 'none'; script-src 'nonce-test'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Written before the policy holds, as the editor does with its own: what a page is handed, and what it says and does. */
const HOST = `
  window.said = []; window.kept = undefined; window.ran = 0; window.violations = []; window.faults = [];
  window.hostile = () => { window.ran++; };
  window.acquireVsCodeApi = () => ({ postMessage: (m) => window.said.push(m), getState: () => window.kept, setState: (s) => { window.kept = s; } });
  document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
  window.addEventListener('error', (event) => window.faults.push(event.message));`;

interface Seen { readonly said: unknown[]; readonly kept: unknown; readonly ran: number; readonly violations: string[]; readonly faults: string[]; readonly updates: (before: Tree, after: Tree) => boolean }

let browser: Browser;
let page: Page;
let script: string;
let builder: string;
const requests: string[] = [];

beforeAll(async () => {
  script = readFileSync(join(root, 'dist/webview/comparison.js'), 'utf8');
  const contents = `import { build, update } from './tree.ts';
    const hold = (tree) => { const div = document.createElement('div'); div.append(build(tree)); return div; };
    window.updates = (before, after) => { const div = hold(before); update(div, [before], [after]); return div.isEqualNode(hold(after)); };`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: join(root, 'packages/extension/webview') }, bundle: true, format: 'iife', write: false });
  builder = outputFiles[0]?.text ?? '';
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  requests.length = 0;
  const at = 'http://panel.invalid/';
  await page.route('**', async (route) => {
    if (route.request().url() !== at) {
      requests.push(route.request().url());
      return route.abort();
    }
    const head = `<script>${HOST}</script><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Panel</title>`;
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><head>${head}</head><body><script nonce="test">${script}</script><script nonce="test">${builder}</script></body></html>` });
  });
  await page.goto(at);
});
afterEach(() => page.close());

const post = (message: unknown): Promise<void> => page.evaluate(async (data) => {
  const heard = new Promise((done) => { window.addEventListener('message', done, { once: true }); });
  window.postMessage(data);
  await heard;
}, message);
const see = <K extends Exclude<keyof Seen, 'updates'>>(key: K): Promise<Seen[K]> => page.evaluate((name) => Reflect.get(window, name), key);

const change = (index: number, level: string, parties: string, title = `Change ${index}`): Tree =>
  ({ tag: 'article', attributes: { id: `change-${index}`, 'data-change': String(index), 'data-level': level, 'data-for': parties }, children: [{ tag: 'h3', children: [title] }, { tag: 'button', attributes: { type: 'button', 'data-source': `base ${index}-9 file:///a.deal` }, children: ['Base'] }] });
const select = (action: string, values: readonly string[]): Tree =>
  ({ tag: 'label', children: [action, { tag: 'select', attributes: { 'data-action': action }, children: values.map((value) => ({ tag: 'option', attributes: { value }, children: [value] })) }] });
const comparison = (...changes: readonly Tree[]): Tree => ({ tag: 'main', children: [
  select('for', ['', 'Buyer', 'Supplier']), select('level', ['wording', 'structure', 'economic', 'rights']), { tag: 'button', attributes: { 'data-action': 'swap' }, children: ['Swap'] }, { tag: 'p', attributes: { id: 'shown' }, children: [] },
  { tag: 'div', attributes: { class: 'report' }, children: [{ tag: 'section', children: changes }] }] });
const three = comparison(change(0, 'rights', 'Buyer'), change(1, 'economic', 'Buyer\nSupplier'), change(2, 'wording', 'Supplier'));
const visible = (): Promise<string[]> => page.locator('[data-change]:visible h3').allTextContents();

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.string(), fc.record({
    tag: fc.constantFrom('p', 'div', 'span', 'ul', 'li', 'b'),
    attributes: fc.dictionary(fc.constantFrom('id', 'class', 'title', 'data-change'), fc.constantFrom('a', 'b', 'c'), { maxKeys: 2 }),
    children: fc.array(tie('tree'), { maxLength: 5 }),
  }) as fc.Arbitrary<Tree>),
})).tree;

test('changing what is shown gives what showing it anew gives', async () => {
  const pairs = fc.sample(fc.tuple(tree, tree), { numRuns: 1_000, seed: 7 });
  const wrong = await page.evaluate((all) => {
    const { updates } = window as unknown as Seen;
    return all.filter(([before, after]) => !updates(before, after)).slice(0, 1);
  }, pairs);
  expect(wrong).toEqual([]);
});

test('what stays the same keeps its node, its focus and what the person opened', async () => {
  const details = (words: string): Tree => ({ tag: 'main', children: [{ tag: 'p', children: [words] }, { tag: 'details', children: [{ tag: 'summary', children: ['more'] }, { tag: 'button', attributes: { id: 'kept' }, children: ['here'] }] }, { tag: 'p', children: ['end'] }] });
  await post({ type: 'show', tree: details('one') });
  await page.evaluate(() => {
    document.querySelector('details')?.setAttribute('open', '');
    document.getElementById('kept')?.focus();
    Reflect.set(window, 'node', document.getElementById('kept'));
  });
  await post({ type: 'show', tree: details('two') });
  expect(await page.evaluate(() => [document.querySelector('p')?.textContent, document.activeElement === Reflect.get(window, 'node'), document.querySelector('details')?.open])).toEqual(['two', true, true]);
});

test('no string becomes markup, runs, or asks for anything, as text or as any attribute', async () => {
  const attributes = (payload: string): Record<string, string> => Object.fromEntries(ATTRIBUTES.filter((name) => name !== 'href').map((name) => [name, payload]));
  const hostile: Tree = { tag: 'main', children: PAYLOADS.flatMap((payload) => TAGS.map((tag): Tree => ({ tag, attributes: attributes(payload), children: [payload] }))) };
  await post({ type: 'show', tree: hostile, says: PAYLOADS.join(' ') });
  const strangers = await page.evaluate((tags) => [...document.querySelectorAll('.page *')].map(({ localName }) => localName).filter((name) => !tags.includes(name)), [...TAGS] as string[]);
  expect(strangers).toEqual([]);
  expect(await page.locator('main > *').count()).toBe(PAYLOADS.length * TAGS.length);
  await page.mouse.move(200, 200);
  expect([await see('ran'), await see('violations'), requests]).toEqual([0, [], []]);
});

test('the policy and the watch over it hold: what a page of ours never does is seen and stopped', async () => {
  const stopped = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror=hostile()>';
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(stopped).toBe('TypeError');
  expect(await see('violations')).toEqual(['require-trusted-types-for']);
});

test('a tree with an unknown element, attribute or link is not shown, and neither is anything else that is no message', async () => {
  await post({ type: 'show', tree: three });
  const before = await page.content();
  const child = (one: unknown): unknown => ({ type: 'show', tree: { tag: 'main', children: [one] } });
  const deep = Array.from({ length: 200 }).reduce<unknown>((inner) => ({ tag: 'div', children: [inner] }), 'x');
  const bad: unknown[] = [
    ...['script', 'iframe', 'object', 'style', 'svg', 'img', 'form', '__proto__', 'constructor'].map((tag) => child({ tag, children: [] })),
    ...['onclick', 'style', 'src', 'srcdoc', '__proto__x', 'formaction'].map((name) => child({ tag: 'a', attributes: { [name]: 'x' }, children: [] })),
    ...['javascript:hostile()', 'command:workbench.action.quit', 'https://tracker.invalid/', 'data:text/html,x', ''].map((href) => child({ tag: 'a', attributes: { href }, children: ['x'] })),
    child(deep), child({ tag: 'p', children: 'x' }), child({ tag: 'p', attributes: [], children: [] }), child(null), child(7),
    ...fc.sample(fc.oneof(fc.jsonValue(), fc.record({ type: fc.constantFrom('show', 'go', 'busy', 'scroll'), tree: fc.jsonValue(), id: fc.jsonValue(), busy: fc.integer() })), { numRuns: 1_000, seed: 7 }).filter((one) => !isToPage(one)),
    { type: 'show' }, { type: 'busy' }, { type: 'go', id: 3 }, { type: '__proto__' }, { type: 'constructor', tree: three }, { type: 'toString' },
  ];
  await page.evaluate(async (all) => {
    const last = 'the last';
    const heard = new Promise<void>((done) => { window.addEventListener('message', ({ data }) => { if (data === last) done(); }); });
    for (const one of JSON.parse(all) as unknown[]) window.postMessage(one);
    window.postMessage(last);
    await heard;
  }, JSON.stringify(bad));
  expect(await page.content()).toBe(before);
  expect([await see('faults'), await see('ran'), requests]).toEqual([[], 0, []]);
});

test('the filters show what concerns a party, down to a level, say how much that is, and are kept', async () => {
  await post({ type: 'show', tree: three, state: '{"a":1}' });
  expect(await visible()).toEqual(['Change 0', 'Change 1', 'Change 2']);
  await page.selectOption('[data-action=for]', 'Supplier');
  expect(await visible()).toEqual(['Change 1', 'Change 2']);
  await page.selectOption('[data-action=level]', 'economic');
  expect(await visible()).toEqual(['Change 1']);
  expect(await page.locator('[role=status]').textContent()).toBe('1 of 3 changes shown.');
  await page.selectOption('[data-action=level]', 'rights');
  expect([await visible(), await page.locator('.report section').isVisible()]).toEqual([[], false]);
  await post({ type: 'show', tree: comparison(change(0, 'rights', 'Supplier')), state: '{"a":1}' });
  expect(await visible()).toEqual(['Change 0']);
  expect(await see('kept')).toEqual({ state: '{"a":1}', view: { for: 'Supplier', level: 'rights' } });
  expect((await see('said')).filter((message) => JSON.stringify(message).includes('action'))).toEqual([]);
});

test('all of it works by keyboard: controls, jumps, the next change and the one before', async () => {
  await post({ type: 'show', tree: three });
  await page.keyboard.press('F7');
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('change-0');
  await page.keyboard.press('F7');
  expect(await focused()).toBe('change-1');
  await page.keyboard.press('Shift+F7');
  await page.keyboard.press('Shift+F7');
  expect(await focused()).toBe('change-2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-action=swap]').focus();
  await page.keyboard.press('Space');
  expect(await see('said')).toEqual([{ type: 'ready' }, { type: 'reveal', source: 'base 2-9 file:///a.deal' }, { type: 'action', action: 'swap' }]);
});

test('a link within the page opens what hides its target, and takes the focus there', async () => {
  const link: Tree = { tag: 'main', children: [{ tag: 'a', attributes: { href: '#far' }, children: ['there'] }, { tag: 'details', children: [{ tag: 'summary', children: ['more'] }, { tag: 'p', attributes: { id: 'far' }, children: ['far'] }] }] };
  await post({ type: 'show', tree: link });
  await page.locator('a').click();
  expect(await page.evaluate(() => [document.activeElement?.id, document.querySelector('details')?.open, location.hash])).toEqual(['far', true, '']);
});
