import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import type { Settings } from '@dealwright/model';
import { lean } from '../lib/lean.mjs';

const root = resolve(import.meta.dirname, '../..');
const deals = globSync('examples/**/*.deal', { cwd: root }).toSorted();
const settings: Settings = { asOf: 20_513, severity: {}, includeDrafts: false };

interface Core { readonly DealStore: typeof DealStore; readonly Analyser: typeof Analyser }

let folder: string;
let bundled: Core;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealwright-lean-'));
  const outfile = join(folder, 'core.mjs');
  await build({
    stdin: { contents: "export { DealStore } from '@dealwright/language'; export { Analyser } from '@dealwright/analysis';", resolveDir: join(root, 'packages/server') },
    bundle: true, minify: true, format: 'esm', platform: 'node', outfile, plugins: [lean()], logLevel: 'silent',
  });
  bundled = await import(pathToFileURL(outfile).href) as Core;
});
afterAll(() => { rmSync(folder, { recursive: true }); });

/** What a parser and an analysis make of some texts, as text. */
function meaning(core: Core, texts: readonly string[]): string {
  const store = new core.DealStore();
  texts.forEach((text, at) => store.put(`file:///deals/${at}.deal`, text));
  const { findings } = new core.Analyser().update({ files: store.files.values(), vocabulary: store.vocabulary, settings });
  return JSON.stringify([[...store.files], [...findings]]);
}

test('there are examples', () => { expect(deals.length).toBeGreaterThan(10); });

test.each(deals)('the lean server reads %s as the sources do', (deal) => {
  const text = readFileSync(join(root, deal), 'utf8');
  expect(meaning(bundled, [text])).toBe(meaning({ DealStore, Analyser }, [text]));
});

test('and so it reads broken texts', () => {
  const text = deals.slice(0, 6).map((deal) => readFileSync(join(root, deal), 'utf8'));
  const broken = text.map((one) => one.replaceAll(/ must /g, ' mst ').replaceAll('.\n', '\n').replaceAll(/"$/gm, ''));
  expect(meaning(bundled, broken)).toBe(meaning({ DealStore, Analyser }, broken));
});
