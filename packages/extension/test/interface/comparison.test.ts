import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFailed, onTestFinished, test } from 'vitest';
import { PAYLOADS, hostileDeal } from '@dealwright/testkit';
import { LONG, THEMES, answer, panel, picture, reload, run, useWorkbench, wear } from './workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const workbench = useWorkbench({
  workspace: 'examples/openai',
  settings: { 'deal.asOf': '2026-05-01', 'workbench.colorTheme': 'Default Light Modern', 'workbench.editor.enablePreview': false, 'files.simpleDialog.enable': true, 'editor.unusualLineTerminators': 'off' },
  prepare(folder) {
    const git = (...args: readonly string[]): unknown => execFileSync('git', ['-c', 'user.name=Associate', '-c', 'user.email=a@firm.example', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'First draft');
  },
});

/** A page of the editor, watched: what it asks the network for, what its policies stop. */
async function watched(name: string): Promise<{ readonly page: Page; readonly strangers: string[]; readonly stopped: string[] }> {
  const page = await workbench.open(name);
  onTestFailed(async () => {
    await page.screenshot({ path: picture('failed comparison') });
  });
  const strangers: string[] = [];
  const stopped: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname, pathname } = new URL(request.url());
    // What a panel loads is asked for under a name that the editor answers itself: our script and our style, nothing else.
    const own = hostname.endsWith('.vscode-resource.vscode-cdn.net') && /\/dist\/webview\/comparison\.(css|js)$/.test(pathname);
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost' && !own) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(HTML|Script|URL)|hostile/.test(message.text())) stopped.push(message.text());
  });
  return { page, strangers, stopped };
}

async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' ')}`);
  });
}

async function twoDates(page: Page): Promise<Frame> {
  await run(page, 'Deal: Compare As Of Two Dates');
  await answer(page, 'the earlier day', '2025-10-28');
  await answer(page, 'the later day', '2026-04-27');
  return panel(page, '.report');
}

test('an agreement as of two dates, in four themes: report and redline, without a fault that a machine can find', async () => {
  const { page, strangers, stopped } = await watched('2025-10-microsoft.deal');
  const frame = await twoDates(page);
  expect(await frame.locator('.versions dd').allTextContents()).toEqual(['MSOAI as of 28 October 2025', 'MSOAI as of 27 April 2026']);
  expect(await frame.locator('.redline ins').count()).toBeGreaterThan(5);
  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    await wear(page, frame, theme);
    // The editor hands the colours of a theme to a panel one after the other.
    await expect.poll(() => violations(frame), LONG).toEqual([]);
    await page.screenshot({ path: picture(`comparison ${theme}`) });
  }
  expect([strangers, stopped]).toEqual([[], []]);
  await page.close();
});

test('by keyboard alone: to a change, to its words in the text, back', async () => {
  const { page } = await watched('2025-10-microsoft.deal');
  const frame = await twoDates(page);
  await frame.locator('select[name=level]').focus();
  await page.keyboard.press('F7');
  await page.keyboard.press('F7');
  await page.keyboard.press('Tab');
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe('Open in Base');
  await page.keyboard.press('Enter');
  const tab = page.locator('.tab.active', { hasText: '.deal' });
  await tab.first().waitFor();
  await page.locator('.editor-instance .selected-text').first().waitFor();
  await page.screenshot({ path: picture('comparison jump') });
  await page.keyboard.type('x');
  await page.locator('.monaco-editor-overlaymessage', { hasText: 'read-only' }).waitFor();
  await page.close();
});

test('with the last commit: live while the file changes, and there again after a reload', async () => {
  const { page } = await watched('2025-11-aws.deal');
  const path = join(workbench.folder(), '2025-11-aws.deal');
  const text = readFileSync(path, 'utf8');
  onTestFinished(() => { writeFileSync(path, text); });
  await run(page, 'Deal: Compare With Last Commit');
  await page.locator('.tab:has-text("↔"), .notification-toast').first().waitFor();
  expect(await page.locator('.notification-toast').count()).toBe(0);
  let frame = await panel(page, '.notices');
  await expect.poll(() => frame.locator('.notices').textContent(), LONG).toBe('The two versions say the same.');
  await frame.locator('select[name=for]').selectOption('OpenAI');
  await frame.locator('select[name=for]').focus();
  writeFileSync(path, text.replace('38 billion', '45 billion'));
  await frame.locator('.message', { hasText: '45 billion' }).first().waitFor();
  expect(await frame.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('for');
  await page.screenshot({ path: picture('comparison live') });
  await reload(page);
  frame = await panel(page, '.report');
  await frame.locator('.message', { hasText: '45 billion' }).first().waitFor();
  expect(await frame.locator('select[name=for]').inputValue()).toBe('OpenAI');
  await page.close();
});

test('with a revision that one chooses, with what the clipboard holds, and as a text diff', async () => {
  const { page } = await watched('2025-11-aws.deal');
  await run(page, 'Deal: Compare With Revision…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'First draft' }).first().click();
  const committed = await panel(page, '.notices');
  await expect.poll(() => committed.locator('.versions dd').allTextContents(), LONG).toEqual([expect.stringMatching(/^2025-11-aws\.deal at [0-9a-f]{7} “First draft”$/), '2025-11-aws.deal']);
  await page.locator('.tab', { hasText: '2025-11-aws.deal' }).first().click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), readFileSync(join(workbench.folder(), '2025-11-aws.deal'), 'utf8').replace('38 billion', '30 billion'));
  await run(page, 'Deal: Compare With…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'The clipboard' }).first().click();
  const frame = await panel(page, '.message');
  await frame.locator('.message', { hasText: 'USD 38 billion instead of USD 30 billion' }).first().waitFor();
  await frame.locator('button[data-action=textDiff]').click();
  await page.locator('.monaco-diff-editor .view-line', { hasText: /USD.30/ }).first().waitFor();
  await page.locator('.monaco-diff-editor .view-line', { hasText: /USD.38/ }).first().waitFor();
  await page.close();
});

test('sixty hostile strings in every field of the language show as what they are', async () => {
  const [plain, hostile] = ['hostile-a.deal', 'hostile-b.deal'].map((name) => join(workbench.folder(), name));
  writeFileSync(plain ?? '', hostileDeal('plain'));
  writeFileSync(hostile ?? '', PAYLOADS.map((payload) => hostileDeal(payload)).join('\n'));
  const { page, strangers, stopped } = await watched('hostile-b.deal');
  await run(page, 'Deal: Compare With…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'hostile-a.deal' }).first().click();
  const frame = await panel(page, '.report');
  await frame.locator('.redline').waitFor();
  expect(await frame.evaluate(() => document.querySelectorAll('.page :is(script, iframe, img, style, svg, object, form, link, meta, video)').length)).toBe(0);
  expect(await frame.locator('.redline', { hasText: '<script>hostile()</script>' }).count()).toBe(1);
  expect([strangers, stopped]).toEqual([[], []]);
  await page.close();
  for (const file of [plain, hostile]) rmSync(file ?? '');
});

test('exported where the person says, and nowhere else', async () => {
  const { page } = await watched('2025-10-microsoft.deal');
  const frame = await twoDates(page);
  await frame.locator('button[data-action=export]').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HTML' }).first().click();
  const target = join(workbench.folder(), 'departures of April.html');
  await page.locator('.quick-input-titlebar', { hasText: 'Export the Comparison' }).waitFor();
  const name = page.locator('.quick-input-widget input').first();
  // The dialog writes the name that it proposes once it has read the folder, over anything that stands there.
  await expect.poll(() => name.inputValue(), LONG).toMatch(/MSOAI.*\.html$/);
  await name.fill(target);
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(target), LONG).toBe(true);
  expect(readFileSync(target, 'utf8')).toMatch(/^<!DOCTYPE html>/);
  expect(execFileSync('git', ['status', '--porcelain'], { cwd: workbench.folder(), encoding: 'utf8' })).toBe('?? "departures of April.html"\n');
  await page.close();
});
