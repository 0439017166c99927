import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { chromium as browserPath, ensureEditor } from '../../../../scripts/lib/editor-install.mjs';
import { editorHome, installExtension, startEditor, workspaceCopy } from '../../../../scripts/lib/editor-server.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';
import { vsix } from '../../../../scripts/lib/house.mjs';

const root = resolve(import.meta.dirname, '../../../..');
const pictures = join(root, 'out/screenshots');

/** The four kinds of theme that VS Code has, each by one that it brings: as the picker names it, and the class that a panel wears in it. */
export const THEMES = {
  light: ['Light Modern', 'vscode-light'],
  dark: ['Dark Modern', 'vscode-dark'],
  'high contrast': ['Dark High Contrast', 'vscode-high-contrast'],
  'high contrast light': ['Light High Contrast', 'vscode-high-contrast-light'],
} as const;

/** As long as a poll may go on: what a busy machine takes; a test's own time ends it. */
export const LONG = { timeout: 150_000 };

/** The packaged extension in the real VS Code, for the tests of one file. */
export interface Workbench {
  /** The folder that is open; a copy, which a test may change. */
  readonly folder: () => string;
  /** Opens the folder with one of its files in a new page, and waits until its text stands there. */
  readonly open: (name: string) => Promise<Page>;
}

/** Call at the top of a test file. `prepare` is handed the folder before the editor starts. */
export function useWorkbench({ workspace, settings = {}, prepare, trust = false }: {
  readonly workspace: string; readonly settings?: Record<string, unknown>; readonly prepare?: (folder: string) => void; readonly trust?: boolean;
}): Workbench {
  let browser: Browser | undefined;
  let editor: Awaited<ReturnType<typeof startEditor>> | undefined;
  let folder = '';
  let clean = (): void => undefined;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const server = await ensureEditor();
    if (server === undefined) throw new Error("VS Code's server is not here; see what the installation said");
    const place = editorHome(settings);
    clean = place.clean;
    folder = workspaceCopy(place.home, join(root, workspace));
    prepare?.(folder);
    await installExtension(server, place.home, vsix);
    editor = await startEditor({ server, home: place.home, trust });
    browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  });
  afterAll(async () => {
    await browser?.close();
    await editor?.stop();
    clean();
  });
  return {
    folder: () => folder,
    async open(name) {
      if (!browser || !editor) throw new Error('the editor did not start');
      const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, deviceScaleFactor: 2 });
      const payload = [['openFile', `vscode-remote://${editor.authority}${folder}/${name}`]];
      await page.goto(`${editor.url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
      await page.locator('.view-lines .view-line').first().waitFor();
      return page;
    },
  };
}

/** Runs a command from the palette, by its title; looks again where the editor has not learned yet that it may offer it. */
export async function run(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
  for (;;) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    const offered = await row.waitFor({ timeout: 2_000 }).then(() => true, () => false);
    if (offered) return row.click();
    await page.keyboard.press('Escape');
  }
}

/** Loads the window anew as a person does it. */
export async function reload(page: Page): Promise<void> {
  // The address names a file to open, and where it does the editor brings nothing back.
  await page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.delete('payload');
    history.replaceState(null, '', address);
  });
  const loaded = page.waitForEvent('load');
  await run(page, 'Developer: Reload Window');
  await loaded;
}

/** Answers a box that asks, where its title says so. */
export async function answer(page: Page, title: string, words: string): Promise<void> {
  await page.locator('.quick-input-titlebar').filter({ hasText: title }).waitFor();
  await page.locator('.quick-input-widget input').first().fill(words);
  await page.keyboard.press('Enter');
}

/** The document of the panel that is in sight, once it shows what a selector finds. */
export async function panel(page: Page, selector: string): Promise<Frame> {
  let shown: Frame | undefined;
  await expect.poll(async () => {
    for (const frame of page.frames()) {
      if (frame.parentFrame()?.parentFrame() && (await frame.locator(selector).first().isVisible().catch(() => false))) shown = frame;
    }
    return shown;
  }, LONG).toBeDefined();
  return shown!;
}

/** Switches the theme in the page as a person does, and waits until a panel wears it. */
export async function wear(page: Page, frame: Frame, theme: keyof typeof THEMES): Promise<void> {
  const [name, worn] = THEMES[theme];
  await run(page, 'Preferences: Color Theme');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().click();
  await frame.locator(`body.${worn}`).waitFor();
}

/** Where a picture goes, to be looked at. */
export const picture = (name: string): string => join(pictures, `${name}.png`);
