import { expect, onTestFailed, test } from 'vitest';
import { answer, panel, picture, run, useWorkbench } from './workbench.ts';

const workbench = useWorkbench({ workspace: 'examples/openai', settings: { 'deal.asOf': '2026-05-01', 'workbench.colorTheme': 'Default Light Modern' } });

test('an agreement as of two dates: report, redline, jumps', async () => {
  const page = await workbench.open('2025-10-microsoft.deal');
  onTestFailed(() => page.screenshot({ path: picture('failed') }).then());
  page.on('console', (m) => /webview|policy|violat|deal/i.test(m.text()) && console.log(m.type(), m.text().slice(0, 400)));
  await run(page, 'Deal: Compare As Of Two Dates');
  await answer(page, 'the earlier day', '2025-10-28');
  await answer(page, 'the later day', '2026-04-27');
  const frame = await panel(page, 'main');
  await page.screenshot({ path: picture('comparison') });
  expect(await frame.locator('h1').first().textContent()).toBe('Comparison');
});
