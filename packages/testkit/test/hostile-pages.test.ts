import { compare, compareWords } from '@dealwright/diff';
import { ATTRIBUTES, TAGS } from '@dealwright/model';
import type { Finding } from '@dealwright/model';
import * as render from '@dealwright/render';
import { describe, expect, test } from 'vitest';
import { PAYLOADS, hostileDeal, versionOf } from '../src/index.ts';

const QUIET = versionOf([{ path: '/main.deal', text: 'party Maker.\nparty Buyer.\nagreement "Supply" ("Supply") between Maker and Buyer dated 2026-01-01.\nclause 1.1 "Sale"\n  Maker must sell "Widgets" to Buyer.\n' }]);

/** New against nothing, and against another like it; every text of the comparison says the string as well. */
function comparisonsWith(payload: string) {
  const hostile = versionOf([{ path: '/main.deal', text: hostileDeal(payload) }], `${payload}.deal`);
  return [[QUIET, hostile], [hostile, versionOf([{ path: '/main.deal', text: hostileDeal(`${payload} x`) }])]].map(([base, revision]) => {
    if (!base || !revision) throw new Error('both are given');
    const found = compare(base, revision);
    const name = { file: payload, revision: payload };
    const [first] = found.pairings.flatMap(({ revision: units, base: old }) => [...units, ...old]);
    const said = first && { code: 'structure/clause/added/new', bucket: 'rights' as const, level: 'rights' as const, message: payload, before: { span: first.span, text: payload, unit: { ...first, title: payload } }, favours: [payload], burdens: ['x'], effects: [{ party: payload, effect: 'compatible' as const }, { party: 'x', effect: 'breaking' as const }], witness: payload, note: payload, reaches: [{ version: 'base' as const, unit: { ...first, title: payload }, because: payload }] };
    const finding = (span: Finding['span']): Finding => ({ code: 'conflict/exclusivity', severity: 'error', message: payload, span, related: [{ span, message: payload }], fixes: [], clauses: [] });
    const comparison = { ...found, base: name, revision: name, changes: [...found.changes, ...(said ? [said] : [])], appeared: first ? [finding(first.span)] : [], disappeared: first ? [finding(first.span)] : [], unread: first ? [{ version: 'base' as const, span: first.span, message: payload }] : [] };
    return { base, revision, comparison, report: render.reportOf(comparison, compareWords), redline: render.redline(comparison, base, revision, compareWords) };
  });
}

/** What a tokenizer finds between `<` and `>` outside of the style sheet; text holds neither. */
function tagsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('</head>') + '</head>'.length, html.lastIndexOf('</html>'));
  const tags = body.match(/<[^<>]*>/g) ?? [];
  expect(body.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  return tags;
}

/** Controls, overrides of direction, halves of characters, and what is no character. */
const UNSHOWN = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

const OPENING = /^<([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>$/;

function expectOnlyOurs(html: string): void {
  for (const tag of tagsOf(html)) {
    if (/^<\/[a-z][a-z0-9]*>$/.test(tag)) continue;
    const [, name = tag, attributes = ''] = OPENING.exec(tag) ?? [];
    expect(['body', ...TAGS]).toContain(name);
    for (const [, attribute = '', value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      expect(ATTRIBUTES).toContain(attribute);
      if (attribute === 'href') expect(value).toMatch(/^#/);
    }
  }
}

test('there are sixty hostile strings', () => {
  expect(new Set(PAYLOADS).size).toBe(60);
});

describe.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload]))('%s', (_, payload) => {
  const shown = comparisonsWith(payload);

  test('becomes no markup in a page, and no link but to the page itself', () => {
    for (const { base, revision, report, redline } of shown) {
      for (const page of [render.comparisonPage(report, redline), render.departuresPage(report), render.documentPage(render.versionDocument(base)), render.documentPage(render.versionDocument(revision))]) {
        expectOnlyOurs(page);
        const head = page.slice(0, page.indexOf('</head>'));
        expect(head.match(/<\/?style>/g)).toEqual(['<style>', '</style>']);
        expect(head.slice(head.indexOf('<style>'))).not.toMatch(/hostile|invalid|url\(|@import/);
        expect(page).not.toMatch(UNSHOWN);
      }
    }
  });

  test('stays text in Markdown', () => {
    for (const { base, report } of shown) {
      for (const markdown of [render.markdownReport(report), render.departuresMarkdown(report), render.markdownDocument(render.versionDocument(base))]) {
        const bare = markdown.replaceAll(/<\/?(?:details|summary)>|<br>/g, '').replaceAll(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[<`]|\]\(|!\[|:\/\/|^\[[^\]]*\]:/m);
      }
    }
  });

  test('is no formula in a spreadsheet', () => {
    for (const { report } of shown) {
      const cells = [...render.departuresCsv(report).slice(1).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n)/g)].map(([, cell = '']) => cell);
      expect(cells.length % 6).toBe(0);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
  });

  test('breaks out of no format for programs', () => {
    for (const { base, revision, comparison } of shown) {
      const placed = { comparison, base: { name: comparison.base }, revision: { name: comparison.revision }, place: () => ({ file: payload, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } } }) };
      expect(() => [render.jsonChanges(placed), render.sarifChanges(placed, { version: '1', describe: () => ({ title: payload, why: payload }) })].map((text): unknown => JSON.parse(text))).not.toThrow();
      const xml = render.junitChanges(placed);
      expect(xml.replaceAll(/<\/?(?:testsuites|testsuite|testcase|failure)(?: [a-z]+="[^"<>]*")*\/?>|<\?xml [^<>]*\?>/g, '')).not.toMatch(/[<>]|(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u);
      const lines = render.githubChanges(placed).split('\n').filter((line) => line !== '');
      expect(lines.filter((line) => !/^::(?:warning|notice) (?:file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^:,]*::/.test(line))).toEqual([]);
      expect(lines.length).toBe(comparison.changes.filter((change) => !render.isQuiet(change)).length + comparison.appeared.length);
      expect([base, revision].map((version) => UNSHOWN.test(render.textDocument(render.versionDocument(version))))).toEqual([false, false]);
    }
  });
});
