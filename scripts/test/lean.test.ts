import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Analyser } from '@dealwright/analysis';
import { compare } from '@dealwright/diff';
import { DealStore } from '@dealwright/language';
import type { Settings } from '@dealwright/model';
import { versionAsOf } from '@dealwright/server/comparison';
import { lean } from '../lib/lean.mjs';

const root = resolve(import.meta.dirname, '../..');
const deals = globSync('examples/**/*.deal', { cwd: root }).toSorted();
const settings: Settings = { asOf: 20_513, severity: {}, includeDrafts: false };

interface Core { readonly DealStore: typeof DealStore; readonly Analyser: typeof Analyser; readonly compare: typeof compare; readonly versionAsOf: typeof versionAsOf }

let folder: string;
let bundled: Core;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dealwright-lean-'));
  const outfile = join(folder, 'core.mjs');
  await build({
    stdin: { contents: "export { DealStore } from '@dealwright/language'; export { Analyser } from '@dealwright/analysis'; export { compare } from '@dealwright/diff'; export { versionAsOf } from './src/comparison/index.ts';", resolveDir: join(root, 'packages/server') },
    bundle: true, minify: true, format: 'esm', platform: 'node', outfile, plugins: [lean()], logLevel: 'silent',
  });
  bundled = await import(pathToFileURL(outfile).href) as Core;
});
afterAll(() => { rmSync(folder, { recursive: true }); });

const sources: Core = { DealStore, Analyser, compare, versionAsOf };

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
  expect(meaning(bundled, [text])).toBe(meaning(sources, [text]));
});

test('and so it reads broken texts', () => {
  const text = deals.slice(0, 6).map((deal) => readFileSync(join(root, deal), 'utf8'));
  const broken = text.map((one) => one.replaceAll(/ must /g, ' mst ').replaceAll('.\n', '\n').replaceAll(/"$/gm, ''));
  expect(meaning(bundled, broken)).toBe(meaning(sources, broken));
});

test('and so it compares an agreement as of two days', () => {
  const texts = new Map(globSync('examples/openai/*.deal', { cwd: root }).map((deal) => [`file:///${deal}`, readFileSync(join(root, deal), 'utf8')]));
  const changes = ({ compare: compared, versionAsOf: asOf }: Core): string => {
    const [base, revision] = [20_389, 20_570].map((day) => asOf({ texts, agreement: 'MSOAI', day }, settings));
    return base && revision ? JSON.stringify(compared(base, revision).changes) : '';
  };
  expect(changes(sources)).toContain('"code"');
  expect(changes(bundled)).toBe(changes(sources));
});
