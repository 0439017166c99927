import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium as browserPath, ensureEditor } from '../../../../scripts/lib/editor-install.mjs';
import { editorHome, installExtension, startEditor, workspaceCopy } from '../../../../scripts/lib/editor-server.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';
import { vsix } from '../../../../scripts/lib/house.mjs';

const root = resolve(import.meta.dirname, '../../../..');
const pictures = join(root, 'out/screenshots');

/** The example deals as they stood on this day, so that the pictures do not change with the calendar. */
const settings = { 'deal.asOf': '2026-03-01' };

let browser: Browser;
let editor: Awaited<ReturnType<typeof startEditor>>;
let folder: string;
let clean: () => void;

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
  await browser.close();
  await editor.stop();
  clean();
});

test('the packaged extension shows a collision, explains it, and completes, in Restricted Mode and without a toast', async () => {
  const page = await openFile('2026-02-aws.deal');
  await page.locator('.squiggly-error, .squiggly-warning').first().waitFor();
  await page.screenshot({ path: join(pictures, 'open.png') });

  await page.keyboard.press('Control+Shift+M');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: 'conflict/' }).first().waitFor();
  await page.screenshot({ path: join(pictures, 'problems.png') });
  await page.keyboard.press('Control+Shift+M');

  await page.locator('.squiggly-error, .squiggly-warning').first().hover({ force: true });
  const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'conflict/' });
  await hover.first().waitFor();
  await page.screenshot({ path: join(pictures, 'hover.png') });

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

/** Opens the workspace with one of its files, and waits until its text stands there. */
async function openFile(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, deviceScaleFactor: 2 });
  const payload = [['openFile', `vscode-remote://${editor.authority}${folder}/${name}`]];
  await page.goto(`${editor.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
  await page.locator('.view-lines .view-line').first().waitFor();
  return page;
}
