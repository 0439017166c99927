import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { connect } from './support/client.ts';
import { positionOf } from './support/deals.ts';
import { useEditor } from './support/editor.ts';

const editor = useEditor();

/** A hover's Markdown without the backslashes that protect it. */
async function hover(file: 'vocabulary' | 'msoai' | 'awsoai', words: string, further = 1): Promise<string> {
  const found = await editor.at<Hover | null>('hover', file, words, further);
  return ((found?.contents as MarkupContent | undefined)?.value ?? '').replaceAll(/\\(?=[^\w\s])/g, '');
}

describe('a hover explains', () => {
  test('a clause, on its head: what it means, who, when, what is carved out, what it is', async () => {
    const text = await hover('msoai', 'API products stay');
    expect(text).toContain('**2.1 API products stay on Azure** · MSOAI');
    expect(text).toContain('OpenAI may offer API Products only on Azure until AGI Verification, except to Government Customers');
    expect(text).toContain('**Who** OpenAI, owed to Microsoft');
    expect(text).toContain('from 28 October 2025');
    expect(text).toContain('**Except** to Government Customers');
    expect(text).toContain('*Exclusivity.*');
    expect(text).toContain('Lawyers look for:');
  });

  test('a clause, with what it collides with and where that stands', async () => {
    expect(await hover('msoai', 'API products stay')).toContain('⛔');
    expect(await hover('awsoai', 'Launch')).toContain('[MSOAI 2.1](file:///deals/msoai.deal#L12)');
  });

  test('a sentence, with what is found of its clause elsewhere; what is found there the editor shows above', async () => {
    expect(await hover('msoai', 'offer API')).toContain('[AWSOAI 1](file:///deals/awsoai.deal#L10)');
    expect(await hover('awsoai', 'offer Stateless')).toBe([
      'OpenAI must offer Stateless APIs on Bedrock (from 3 November 2025 through 31 December 2032).',
      '- **Who** OpenAI, owed to Amazon\n- **When** from 3 November 2025 through 31 December 2032',
      '*Obligation*',
    ].join('\n\n'));
  });

  test('a clause that is owed to several', async () => {
    const uri = 'file:///deals/three.deal';
    const text = 'use "vocabulary.deal".\nagreement "T" ("T")\n  between Microsoft, OpenAI and Amazon\n  dated 2026-01-01.\nclause 1 "A"\n  Microsoft must not offer API Products.\n';
    await editor.client().open(uri, text);
    const found = await editor.client().request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: positionOf(text, 'clause 1', 1) });
    await editor.client().close(uri);
    expect((found?.contents as MarkupContent | undefined)?.value).toContain('**Who** Microsoft, owed to OpenAI and Amazon');
  });

  test('a sentence, on its verb', async () => {
    expect(await hover('msoai', 'offer API')).toMatch(/^OpenAI may offer API Products only on Azure/);
  });

  test('a sentence and the word, on a modal', async () => {
    const text = await hover('msoai', 'must offer');
    expect(text).toContain('OpenAI may offer API Products only on Azure');
    expect(text).toContain('**must** — makes a duty.');
  });

  test('a term: its definition, what is above and below, its other forms, its uses', async () => {
    expect(await hover('msoai', 'API Products only')).toBe([
      '**API Products** · product · [definition](file:///deals/vocabulary.deal#L10)',
      '“products that give programmatic access”',
      '- **A kind of** OpenAI Products\n- **Its kinds** Stateless APIs\n- **Also** APIs',
      'Used twice in 2 files, in [MSOAI 2.1](file:///deals/msoai.deal#L12).',
    ].join('\n\n'));
  });

  test('a party: what it must and may, what it owes, where it is exposed, where it takes part', async () => {
    const [AWS1, MS21, MS22, MS31] = ['[AWSOAI 1](file:///deals/awsoai.deal#L10)', '[MSOAI 2.1](file:///deals/msoai.deal#L12)', '[MSOAI 2.2](file:///deals/msoai.deal#L17)', '[MSOAI 3.1](file:///deals/msoai.deal#L24)'];
    expect(await hover('msoai', 'OpenAI must offer')).toBe([
      '**OpenAI** · party · [definition](file:///deals/vocabulary.deal#L2)',
      '- **Also** OpenAI Group PBC',
      [
        `- **Must** in 3 clauses: ${AWS1}, ${MS22}, ${MS31}`,
        `- **Must not** in 1 clause: ${MS21}`,
        `- **Owes** at least USD 250 billion of Azure Services (${MS22}), 20% of Revenue (${MS31})`,
        `- **Collides** in 1 place: ${AWS1} with ${MS21}`,
      ].join('\n'),
      'Party to [AWSOAI](file:///deals/awsoai.deal#L3) and [MSOAI](file:///deals/msoai.deal#L3).',
      'Used 7 times in 2 files.',
    ].join('\n\n'));
  });

  test('an event: who judges it, what ends with it, whether it has happened', async () => {
    const text = await hover('msoai', 'AGI Verification');
    expect(text).toContain('**Judged by** Expert Panel');
    expect(text).toContain('No fact records that it has occurred as of 1 March 2026.');
    expect(text).toContain('**Ends** [MSOAI 2.1](file:///deals/msoai.deal#L12)');
    expect(await hover('msoai', 'Change of Control')).toContain('Occurred on 10 January 2026.');
  });

  test('a cloud: who operates it, what is part of it', async () => {
    expect(await hover('vocabulary', '"AWS"', 2)).toContain('- **Its parts** Bedrock\n- **Operated by** Amazon');
  });

  test('a date, by its weekday and its distance', async () => {
    expect(await hover('msoai', '2025-10-28')).toBe('Tuesday, 28 October 2025\n\n124 days before 1 March 2026, on which the deals are checked.');
  });

  test('a length of time, by its last day', async () => {
    expect(await hover('msoai', '2 years')).toBe('- After 10 January 2026, the last day is Monday, 10 January 2028.');
  });

  test('an amount, in figures', async () => {
    expect(await hover('msoai', 'USD 250')).toBe('USD 250,000,000,000');
  });

  test('a reference, by the clause that it names', async () => {
    const text = await hover('msoai', 'clause 2.1.', 8);
    expect(text).toContain('**2.1 API products stay on Azure** · [MSOAI](file:///deals/msoai.deal#L12)');
    expect(text).toContain('OpenAI may offer API Products only on Azure');
  });

  test('an agreement, by its parties and dates', async () => {
    expect(await hover('msoai', '"MSOAI"', 2)).toContain('Between Microsoft and OpenAI.');
  });

  test('a word of the language, with an example', async () => {
    expect(await hover('msoai', 'subject to')).toBe('**subject to** — yields: where both apply, the clause it names governs.\n\n```deal\nsubject to clause 4.2\n```');
    expect(await hover('vocabulary', 'a kind of', 3)).toContain('**a kind of**');
  });

  test('nothing, where there is nothing', async () => {
    expect(await hover('msoai', '\n\nsection 3', 1)).toBe('');
  });
});

test('untrusted words never become markup', async () => {
  const uri = 'file:///deals/evil.deal';
  const evil = '<img src=x onerror=alert(1)> [x](command:evil) `x` # h';
  const text = `party Evil Corp ("Evil").\nproduct "Things", meaning "${evil}".\nagreement "${evil}" ("E") between Evil and Evil.\nclause 1 "${evil}"\n  Evil must offer Things.\n`;
  const client = await connect();
  await client.open(uri, text);
  for (const words of ['Things"', 'clause 1', '"E"', 'offer']) {
    const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: positionOf(text, words, 1) });
    const value = (found?.contents as MarkupContent | undefined)?.value ?? '';
    expect(value).not.toBe('');
    expect(value).not.toMatch(/<img|\]\(command:|(?<!\\)`x|\n#/);
  }
  await client.dispose();
});
