import axe from 'axe-core';
import { expect, onTestFinished, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { LONG, panel, picture, reload, run, useWorkbench, wear } from './workbench.ts';

const workbench = useWorkbench({ workspace: 'examples/openai', settings: { 'deal.asOf': '2026-05-01', 'workbench.colorTheme': 'Default Light Modern', '[deal]': { 'editor.wordWrap': 'off' } } });

async function openPreview(file: string): Promise<{ readonly page: Page; readonly frame: Frame; readonly troubles: string[] }> {
  const page = await workbench.open(file);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: picture('preview failed') });
    await page.close();
  });
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('console', (message) => { if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) troubles.push(message.text()); });
  await run(page, 'Deal: Preview');
  return { page, frame: await panel(page, '.paragraph'), troubles };
}

test('an agreement reads as prose beside its source, in every theme, and axe finds nothing to object to', async () => {
  const { page, frame, troubles } = await openPreview('2025-10-microsoft.deal');
  expect(await frame.locator('h1').textContent()).toContain('OpenAI–Microsoft Partnership');
  expect(await frame.locator('h3').first().textContent()).toBe('2.1 Stateless APIs stay on Azure');
  await frame.locator('.finding').first().waitFor();
  for (const theme of ['light', 'dark', 'high contrast', 'high contrast light'] as const) {
    await wear(page, frame, theme);
    // The editor hands the colours of a theme to a panel one after the other.
    await expect.poll(() => violations(frame), LONG).toEqual([]);
    await page.screenshot({ path: picture(`preview ${theme}`) });
  }
  expect(troubles).toEqual([]);
});

async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

test('text and preview scroll together, and neither answers the echo of the other', async () => {
  const { page, frame } = await openPreview('2025-10-microsoft.deal');
  const scroll = (): Promise<number> => frame.evaluate(() => Math.round(window.scrollY));
  const firstLine = (): Promise<number> => page.locator('.margin-view-overlays .line-numbers').evaluateAll((numbers) => {
    const head = numbers[0]?.closest('.monaco-editor')?.getBoundingClientRect().top ?? 0;
    return Math.min(...numbers.filter((number) => number.getBoundingClientRect().bottom > head + 2).map((number) => Number(number.textContent)));
  });
  // The text leads.
  await page.locator('.view-lines').first().click({ position: { x: 200, y: 20 } });
  for (const key of ['Alt+PageDown', 'Alt+PageDown']) await page.keyboard.press(key);
  await expect.poll(scroll, LONG).toBeGreaterThan(100);
  const [line, followed] = [await firstLine(), await scroll()];
  expect(line).toBeGreaterThan(10);
  // The page leads: what the text does then moves the page no more.
  const box = await page.locator('iframe.webview').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 300);
  await page.mouse.wheel(0, -followed);
  await expect.poll(scroll, LONG).toBe(0);
  await expect.poll(firstLine, LONG).toBe(1);
  expect(await scroll()).toBe(0);
  await page.mouse.wheel(0, 400);
  await expect.poll(scroll, LONG).toBe(400);
  await expect.poll(firstLine, LONG).toBeGreaterThan(5);
  expect(await scroll()).toBe(400);
});

test('what is typed stands in the preview at once; a double click leads to the source', async () => {
  const { page, frame } = await openPreview('2025-10-microsoft.deal');
  await page.locator('.view-line').filter({ hasText: /clause.2\.2/ }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(' at all times');
  await frame.locator('.paragraph.current h3', { hasText: 'Everything else may go anywhere at all times' }).waitFor();
  await frame.locator('h3', { hasText: 'Azure commitment' }).dblclick();
  await page.locator('.statusbar-item', { hasText: 'Ln 25, Col 1' }).waitFor();
});

test('stands where it stood after a reload', async () => {
  const { page } = await openPreview('2025-11-aws.deal');
  await reload(page);
  const again = await panel(page, '.paragraph h3');
  expect(await again.locator('h1').textContent()).toContain('AWS');
});
