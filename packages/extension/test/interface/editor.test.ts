import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { chromium as browserPath, ensureEditor } from '../../../../scripts/lib/editor-install.mjs';
import { editorHome, installExtension, startEditor, workspaceCopy } from '../../../../scripts/lib/editor-server.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';
import { vsix } from '../../../../scripts/lib/house.mjs';

const root = resolve(import.meta.dirname, '../../../..');
const pictures = join(root, 'out/screenshots');

/** The example deals as they stood on this day, so that the pictures do not change with the calendar. */
const settings = { 'deal.asOf': '2026-03-01' };

let browser: Browser | undefined;
let editor: Awaited<ReturnType<typeof startEditor>> | undefined;
let folder: string;
let clean = (): void => undefined;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const server = await ensureEditor();
  if (server === undefined) {
    throw new Error("VS Code's server is not here; see what the installation said");
  }
  const place = editorHome(settings);
  clean = place.clean;
  folder = workspaceCopy(place.home, join(root, 'examples/openai'));
  await installExtension(server, place.home, vsix);
  // With workspace trust on, an unknown folder opens in Restricted Mode: all of this must work there.
  editor = await startEditor({ server, home: place.home, trust: true });
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});

afterAll(async () => {
  await browser?.close();
  await editor?.stop();
  clean();
});

test('the packaged extension shows a collision, explains it, and completes, in Restricted Mode and without a toast', async () => {
  const page = await openFile('2026-02-aws.deal');
  onTestFailed(async () => {
    await page.screenshot({ path: join(pictures, 'failed.png') });
  });
  await page.keyboard.press('Control+Shift+M');
  const rows = page.locator('.markers-panel .monaco-list-row');
  const collision = rows.filter({ hasText: 'conflict/' }).first();
  await collision.waitFor();
  await page.screenshot({ path: join(pictures, 'problems.png') });

  // The row leads to the words that it is about, and there it says the same.
  await collision.dblclick();
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  await hoverOver(page, /OpenAI.must.host.First-Party.Products/, 'conflict/');

  await openFileIn(page, '2026-02-aws.deal');
  await hoverOver(page, /clause.3\.2."Frontier/, 'clause 2.1');
  await page.screenshot({ path: join(pictures, 'hover.png') });
  await page.keyboard.press('Escape');

  await page.locator('.view-lines').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nclause 9 "Another cloud"\n  OpenAI may offer OpenAI Products on ');
  await page.keyboard.press('Control+Space');
  const suggestions = page.locator('.suggest-widget .monaco-list-row');
  await suggestions.filter({ hasText: 'Bedrock' }).first().waitFor();
  await page.screenshot({ path: join(pictures, 'completion.png') });

  expect(await page.locator('.notification-toast').count()).toBe(0);
  expect(await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).count()).toBe(1);
});

/** Puts the mouse on the first word of a line, and again where the editor asked before it could be answered, until the hover says some words. */
async function hoverOver(page: Page, line: RegExp, says: string): Promise<void> {
  const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: says }).first();
  for (;;) {
    await page.locator('.view-lines .view-line').filter({ hasText: line }).first().hover({ position: { x: 60, y: 8 } });
    if (await hover.waitFor({ timeout: 5_000 }).then(() => true, () => false)) return;
    await page.mouse.move(5, 5);
  }
}

/** Opens a file by its name in an editor that is already open. */
async function openFileIn(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
  await page.locator('.tab.active').filter({ hasText: name }).waitFor();
}

/** Opens the workspace with one of its files, and waits until its text stands there. */
async function openFile(name: string): Promise<Page> {
  if (browser === undefined || editor === undefined) {
    throw new Error('the editor did not start');
  }
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, deviceScaleFactor: 2 });
  const payload = [['openFile', `vscode-remote://${editor.authority}${folder}/${name}`]];
  await page.goto(`${editor.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  await page.locator('.view-lines .view-line').first().waitFor();
  return page;
}
