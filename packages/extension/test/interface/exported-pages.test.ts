import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, compareWords } from '@dealwright/diff';
import { comparisonPage, departuresPage, documentPage, redline, reportOf, versionDocument } from '@dealwright/render';
import { PAYLOADS, hostileDeal, versionOf } from '@dealwright/testkit';
import type { FixtureFile } from '@dealwright/testkit';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium as browserPath } from '../../../../scripts/lib/editor-install.mjs';
import { browserFlags } from '../../../../scripts/lib/host-server.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const scratch = mkdtempSync(join(tmpdir(), 'deal-pages-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});

afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Every page that leaves the program, of one comparison. */
function pagesOf(base: readonly FixtureFile[], revision: readonly FixtureFile[]): Readonly<Record<string, string>> {
  const [old, now] = [versionOf(base), versionOf(revision)];
  const comparison = compare(old, now);
  const report = reportOf(comparison, compareWords);
  return { comparison: comparisonPage(report, redline(comparison, old, now, compareWords)), departures: departuresPage(report), agreement: documentPage(versionDocument(now)) };
}

function written(name: string, html: string): string {
  const file = join(scratch, `${name}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** What a page asks for, runs, says or is refused, from now on. */
async function hearing(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('request', (request) => { if (!request.isNavigationRequest() || !request.url().startsWith(pathToFileURL(scratch).href)) heard.push(`asks for ${request.url()}`); });
  page.on('console', (message) => heard.push(`says ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`throws ${error.message}`));
  page.on('dialog', (dialog) => { heard.push(`asks ${dialog.message()}`); void dialog.dismiss(); });
  await page.exposeFunction('hostile', () => heard.push('ran'));
  return heard;
}

/** What no page of ours ever holds. */
const STRANGERS = 'script, img, iframe, object, embed, link, svg, math, form, video, base, body style, template, plaintext, xmp, [onclick], [onload], [onerror], [onfocus], [style], a:not([href^="#"])';

const SUPPLY = (days: number, more: string): readonly FixtureFile[] => [{ path: '/supply.deal', text: `party Buyer.
party Supplier.
product "Widgets", meaning "small parts".
agreement "Supply Agreement" ("Supply") between Buyer and Supplier dated 2026-01-01.
section 1 "Supply".
clause 1.1 "Delivery"
  Supplier must deliver Widgets to Buyer within ${days} days of Order subject to clause 1.2.
clause 1.2 "Records"
  Buyer may audit Revenue once each year on [•] days notice.
  [Note: confirm with finance]
  text """ The executed words. """
clause 1.3 "Items"
  (a) Buyer must pay Supplier USD 5.
  (b) Supplier must support Widgets.
${more}` }];

const THEMES = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' }, { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' }, { name: 'high contrast light', colorScheme: 'light', forcedColors: 'active' },
] as const;

describe.each(Object.entries(pagesOf(SUPPLY(30, ''), SUPPLY(45, 'clause 1.4 "Resale"\n  Buyer may resell Widgets in Japan.\n'))))('the page of the %s', (name, html) => {
  test.each(THEMES)('is accessible, $name', async ({ colorScheme, forcedColors }) => {
    const context = await browser.newContext({ colorScheme, forcedColors, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(written(`${name}-${colorScheme}`, html));
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    await context.close();
    expect(violations).toEqual([]);
  });

  test('prints on A4 and on Letter', async () => {
    const page = await browser.newPage();
    await page.goto(written(name, html));
    const printed = [await page.pdf({ format: 'A4' }), await page.pdf({ format: 'Letter' })].map((bytes) => /\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes.toString('latin1'))?.slice(1).map((points) => Math.round(Number(points) / 10)));
    await page.close();
    // In tens of points, for browsers round to pixels: an A4 sheet is 595 by 842, a Letter sheet 612 by 792.
    expect(printed).toEqual(name === 'departures' ? [[84, 60], [79, 61]] : [[60, 84], [61, 79]]);
  });
});

test('a page asks for nothing and runs nothing, whatever stands in the agreement', async () => {
  const page = await browser.newPage();
  const heard = await hearing(page);
  const became: string[] = [];
  for (const [index, payload] of PAYLOADS.entries()) {
    const { comparison = '' } = pagesOf(SUPPLY(30, ''), [{ path: '/main.deal', text: hostileDeal(payload) }]);
    await page.goto(written(`comparison-${index}`, comparison));
    became.push(...await page.evaluate((selector) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML), STRANGERS));
  }
  await page.close();
  expect({ heard, became }).toEqual({ heard: [], became: [] });
}, 600_000);

test('the changes that do not concern a party are hidden without a script', async () => {
  const own = 'clause 2 "Own"\n  Maker may use Gadgets.\n';
  const { comparison = '' } = pagesOf(SUPPLY(30, 'party Maker.\n'), SUPPLY(45, 'party Maker.\nagreement "Other" ("Other") between Maker and Buyer dated 2026-01-01.\n'.concat(own)));
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(written('filter', comparison));
  const shown: Record<string, readonly string[]> = {};
  for (const party of ['everyone', 'Supplier', 'Maker']) {
    await page.getByLabel(party, { exact: true }).check();
    shown[party] = await page.locator('.bucket .change:visible').evaluateAll((changes) => changes.map((change) => change.getAttribute('data-for') ?? ''));
  }
  await page.close();
  const { everyone = [], Supplier: supplier = [], Maker: maker = [] } = shown;
  expect(supplier).toEqual(everyone.filter((parties) => parties.split('\n').includes('Supplier')));
  expect(maker).toEqual(everyone.filter((parties) => parties.split('\n').includes('Maker')));
  expect([supplier.length < everyone.length, supplier.length > 0, maker.length > 0]).toEqual([true, true, true]);
});
