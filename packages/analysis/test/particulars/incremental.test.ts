import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { FIXTURE_SETTINGS, PREAMBLE, PREAMBLE_PATH, analyse, uriOf } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { generator } from '../../bench/norms.ts';

/** Sentences of which many are at odds with one another. */
const SENTENCES: readonly string[] = [
  'This agreement is governed by the law of Delaware.', 'This agreement is governed by the law of New York if Insolvency.', 'This agreement is not governed by the law of Delaware.',
  'Disputes are resolved by the courts of Delaware.', 'Disputes are resolved by arbitration under "ICC Rules" in Paris.',
  'Buyer owns Software.', 'Supplier owns Software until 2026-06-01.', 'Buyer and Supplier jointly own Software.',
  'Buyer must pay Supplier USD 2 million for Software.', 'Buyer must pay Supplier USD 3 million for Software.', 'Buyer must pay Supplier USD [•] for Software.', 'Buyer must pay Supplier 60% of Revenue each quarter.',
  'Buyer must pay Agent 50% of Revenue each quarter from 2026-06-01.', 'Agent is entitled to 45% of Revenue.',
  'Buyer must purchase at least 100 units of Widgets.', 'Buyer must not purchase more than 50 units of Widgets if Insolvency.',
  'OpenAI must launch Frontier on Azure by 2026-03-01.', 'OpenAI must launch Frontier on Azure not before 2026-06-01.', 'Acceptance takes place by 2026-03-01.', 'Acceptance takes place after 2026-06-01.',
  'Supplier grants Buyer a licence to Software through 2028.', 'Buyer grants Agent a licence to Software.',
  'OpenAI must give Microsoft terms no less favourable than any other cloud for Frontier.', 'Amazon must pay OpenAI USD 3 for Frontier.', 'Microsoft must pay OpenAI USD 5 for Frontier.',
];

const CODES = /^conflict\/(?:rival-terms|duties|quantity|over-allotted|better-terms|unreachable|outlives)$/;

test('after any edits the findings are those of a fresh start, and those that say the same are the same objects', () => {
  const random = generator(17);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const header = (name: string): string => `use "example.deal".\nagreement "${name}" ("${name}") between Buyer, Supplier, Agent, OpenAI, Microsoft and Amazon dated 2026-01-0${name === 'One' ? 1 : 2}.\n`;
  const clauses = new Map(['One', 'Two'].map((name) => [name, Array.from({ length: 9 }, () => pick(SENTENCES))]));
  const textOf = (name: string): string => header(name) + clauses.get(name)!.map((sentence, index) => `clause ${index + 1} "C${index + 1}"\n  ${sentence}\n`).join('');
  const store = new DealStore();
  const analyser = new Analyser();
  store.put(uriOf(PREAMBLE_PATH), PREAMBLE);
  const seen = new Set<string>();
  let kept = 0;
  let before: readonly unknown[] = [];
  for (let round = 0; round < 150; round++) {
    const name = pick(['One', 'Two']);
    clauses.get(name)![Math.floor(random() * 9)] = pick(SENTENCES);
    for (const each of clauses.keys()) store.put(uriOf(`/${each}.deal`), textOf(each));
    const { findings } = analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: FIXTURE_SETTINGS, source: store });
    const fresh = analyse([{ path: PREAMBLE_PATH, text: PREAMBLE }, ...[...clauses.keys()].map((each) => ({ path: `/${each}.deal`, text: textOf(each) }))]);
    const all = [...clauses.keys()].flatMap((each) => findings.get(uriOf(`/${each}.deal`)) ?? []).filter(({ code }) => CODES.test(code));
    const expected = [...clauses.keys()].flatMap((each) => fresh.get(uriOf(`/${each}.deal`)) ?? []).filter(({ code }) => CODES.test(code));
    expect(all).toEqual(expected);
    for (const { code, verdict } of all) seen.add(`${code} ${verdict}`);
    kept += all.filter((finding) => before.includes(finding)).length;
    before = all;
  }
  expect([...seen].toSorted()).toMatchInlineSnapshot(`
    [
      "conflict/better-terms conflict",
      "conflict/better-terms depends",
      "conflict/duties conflict",
      "conflict/duties undetermined",
      "conflict/outlives conflict",
      "conflict/over-allotted conflict",
      "conflict/quantity depends",
      "conflict/rival-terms conflict",
      "conflict/rival-terms depends",
      "conflict/unreachable conflict",
    ]
  `);
  expect(kept).toBeGreaterThan(500);
});
