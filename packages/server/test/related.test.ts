import { describe, expect, test } from 'vitest';
import { RULES } from '@dealwright/analysis';
import { parseDay, placeOf } from '@dealwright/model';
import { PREAMBLE, PREAMBLE_PATH, readFixture } from '@dealwright/testkit';
import { DiagnosticTag } from 'vscode-languageserver';
import { diagnosticOf } from '../src/diagnostics.ts';
import { clausesOf } from '../src/service/deals.ts';
import { Workspace } from '../src/workspace.ts';
import { wordsIn } from './support/editor.ts';

const RULE_PAGES = 'file:///docs/rules';

/** Every example that a rule's page shows, opened as an editor opens it. */
const EXAMPLES = [...RULES].flatMap(([code, { invalid }]) => invalid.map((fixture, at) => [`${code}, example ${at + 1}`, fixture] as const));

describe('what is found, as the editor is told', () => {
  test.each(EXAMPLES)('%s: leads to its page and to the other clauses, inside their texts', (_, fixture) => {
    const deals = new Workspace({ asOf: parseDay('2026-03-01') ?? 0, severity: {}, includeDrafts: false });
    const { files } = readFixture(fixture);
    const all = files.some(({ path }) => path === PREAMBLE_PATH) ? files : [...files, { path: PREAMBLE_PATH, text: PREAMBLE }];
    for (const { path, text } of all) deals.opened(`file:///x${path}`, 1, text);
    deals.check(() => false);
    const clauses = [...deals.files.values()].flatMap(clausesOf);
    for (const uri of deals.files.keys()) {
      for (const finding of deals.findings(uri)) {
        const shown = diagnosticOf(deals, finding, RULE_PAGES);
        expect(shown?.codeDescription?.href).toBe(`${RULE_PAGES}/${finding.code}.md`);
        expect(shown?.tags).toEqual(finding.unnecessary ? [DiagnosticTag.Unnecessary] : undefined);
        expect(shown?.relatedInformation?.length ?? 0).toBe(finding.related.length);
        for (const span of [finding.span, ...finding.related.map((related) => related.span)]) {
          const { start, end } = placeOf(span);
          const length = deals.document(span.anchor.uri)?.getText().length ?? -1;
          expect([start >= 0, start <= end, end <= length]).toEqual([true, true, true]);
        }
        // Whoever reads of a clause can go there: the finding stands in it, or it is one click away.
        const anchors = new Set([finding.span, ...finding.related.map((related) => related.span)].map(({ anchor }) => anchor));
        const missing = finding.clauses.filter((id) => !clauses.some((clause) => clause.id === id && anchors.has(clause.span.anchor)));
        expect(missing).toEqual([]);
      }
    }
  });
});

test('words that an amendment wrote are marked at its instruction, with the clause that it changed and the other one', () => {
  const texts = {
    'file:///x/example.deal': PREAMBLE,
    'file:///x/one.deal': 'use "example.deal".\nagreement "One" ("ONE") between Microsoft and OpenAI dated 2025-10-28.\nclause 1 "A"\n  OpenAI must offer Frontier on Azure.\n',
    'file:///x/two.deal': 'use "example.deal".\nagreement "Two" ("TWO") between Amazon and OpenAI dated 2025-10-28.\nclause 1 "B"\n  OpenAI must not offer Frontier on AWS.\n',
    'file:///x/change.deal': 'use "example.deal".\nuse "one.deal".\namendment "Change" ("CHANGE") to ONE\n  dated 2026-02-01.\nin clause 1 replace "Azure" with "AWS".\n',
  };
  const deals = new Workspace({ asOf: parseDay('2026-03-01') ?? 0, severity: {}, includeDrafts: false });
  for (const [uri, text] of Object.entries(texts)) deals.opened(uri, 1, text);
  deals.check(() => false);
  const shown = [...deals.files.keys()].flatMap((uri) => deals.findings(uri).map((finding) => ({ uri, diagnostic: diagnosticOf(deals, finding, RULE_PAGES) })));
  expect(shown.map(({ uri, diagnostic }) => [
    uri.slice(10), diagnostic?.code, diagnostic && wordsIn(texts[uri as keyof typeof texts], diagnostic.range),
    ...(diagnostic?.relatedInformation ?? []).map(({ location }) => `${location.uri.slice(10)}: ${wordsIn(texts[location.uri as keyof typeof texts], location.range)}`),
  ])).toEqual([[
    'change.deal', 'conflict/obligation-prohibition', 'in clause 1 replace "Azure" with "AWS".',
    'one.deal: OpenAI must offer Frontier on Azure.', 'two.deal: OpenAI must not offer Frontier on AWS.',
  ]]);
});
