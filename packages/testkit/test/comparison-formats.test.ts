import { readFileSync } from 'node:fs';
import { compareWords } from '@dealwright/diff';
import * as render from '@dealwright/render';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { base, comparison, placed, revision } from './supply-comparison.ts';

const report = render.reportOf(comparison, compareWords);
const redline = render.redline(comparison, base, revision, compareWords);
const body = (page: string): string => page.slice(page.indexOf('<body>')).replaceAll(/(?<=>)(?=<(?:section|article|h\d|p|ul|li|dl|div|table|thead|tbody|tr|details|nav|header|footer|fieldset|label))/g, '\n');

test.each<readonly [file: string, written: string]>([
  ['report.md', render.markdownReport(report)],
  ['departures.md', render.departuresMarkdown(report)],
  ['departures.csv', render.departuresCsv(report).replaceAll('\r\n', '\n')],
  ['departures.html', body(render.departuresPage(report))],
  ['report.html', body(render.comparisonPage(report, redline))],
  ['changes.json', render.jsonChanges(placed)],
  ['changes.sarif', render.sarifChanges(placed, { version: '1.2.3', describe: (code) => (code.startsWith('time/') ? { title: 'A longer deadline', why: 'Whoever waits, waits longer.' } : undefined) })],
  ['changes.xml', render.junitChanges(placed)],
  ['changes.github', render.githubChanges(placed)],
  ['agreement.html', body(render.documentPage(render.versionDocument(revision)))],
  ['agreement.md', render.markdownDocument(render.versionDocument(revision))],
  ['agreement.txt', render.textDocument(render.versionDocument(revision), 80)],
])('%s', async (file, written) => {
  await expect(written).toMatchFileSnapshot(`golden/comparison/${file}`);
});

test('the head says what is compared, how much changed, for whom, and what is not shown', () => {
  expect(report).toMatchObject({
    base: 'supply.deal at HEAD~1', revision: 'supply.deal',
    balances: [{ party: 'Buyer', gains: 0, losses: 2, doubts: 1 }, { party: 'Supplier', gains: 2, losses: 0, doubts: 1 }],
  });
  expect(report.groups.map(({ bucket, entries }) => [bucket, entries.length])).toEqual([['rights', 1], ['money', 1], ['time', 1]]);
  expect([report.wordingOnly.length, report.renumbered.length]).toEqual([1, 1]);
});

test('a spreadsheet has a line a departure, each ended as RFC 4180 says', () => {
  const csv = render.departuresCsv(report);
  expect([csv.startsWith('\uFEFF"Reference",'), csv.endsWith('"\r\n'), csv.split('\r\n').length]).toEqual([true, true, 1 + 3 + 1]);
});

test('JSON follows its published schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../docs/schema/changes.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(render.jsonChanges(placed)));
  expect(validate.errors).toBeNull();
});

test('the schema refuses what the format never says', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../docs/schema/changes.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
  const written = JSON.parse(render.jsonChanges(placed)) as { changes: { bucket: string }[] };
  expect([{ ...written, more: 1 }, { ...written, changes: [{ ...written.changes[0], bucket: 'other' }] }, { ...written, version: 2 }].map((each) => validate(each))).toEqual([false, false, false]);
});

test('a moved clause stands twice, each place leading to the other; its words are struck where they were', () => {
  expect(redline.blocks.flatMap(({ change, number, runs, was }) => (change || was ? [[change ?? `was ${was?.number}`, number, runs.map(({ text }) => text).join('')]] : []))).toEqual([
    ['moved-from', '1.2', 'Records'], ['moved-from', undefined, 'Buyer may audit Revenue once each year.'],
    ['deleted', '1.3', 'Returns'], ['deleted', undefined, 'Buyer may return Widgets.'],
    ['inserted', '1.2', 'Price'], ['inserted', '(a)', 'Buyer must pay Supplier USD [•] by 1 March 2026.'],
    ['was 1.4', '1.3', 'Notices'],
    ['moved-to', '1.4', 'Records'], ['moved-to', undefined, 'Buyer may audit Revenue once each year.'],
  ]);
});
