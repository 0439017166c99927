import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { FILES, positionOf } from './support/deals.ts';

let client: Client;
beforeAll(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  for (const [uri, text] of Object.entries(FILES)) await client.open(uri, text);
});
afterAll(() => client.dispose());

const HEAD = 'use "vocabulary.deal".\nagreement "X" ("X")\n  between Microsoft and OpenAI.\nclause 1 "A"\n  ';
const uri = 'file:///deals/x.deal';

/** What is offered at the `|`, best first. */
async function items(text: string, context: object = { triggerKind: 1 }): Promise<readonly CompletionItem[]> {
  await client.open(uri, text.replace('|', ''));
  const found = await client.request<readonly CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position: positionOf(text, '|'), context });
  await client.close(uri);
  return found.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

const labels = async (text: string): Promise<readonly string[]> => (await items(text)).map((item) => item.label);

/** The text after an item was chosen. */
async function chosen(text: string, label: string): Promise<string> {
  const item = (await items(text)).find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  const { range, newText } = item.textEdit as TextEdit;
  const plain = text.replace('|', '');
  const lines = plain.split('\n');
  const line = lines[range.start.line] ?? '';
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join('\n');
}

describe('completion knows the slot', () => {
  test.each([
    ['OpenAI must offer API Products on |', ['AWS', 'Azure', 'Bedrock']],
    ['OpenAI must offer API Products only on |', ['AWS', 'Azure', 'Bedrock']],
    ['OpenAI must offer API Products on Azure and |', ['AWS', 'Azure', 'Bedrock']],
    ['OpenAI must offer API Products only on az|', ['AWS', 'Azure', 'Bedrock']],
    ['OpenAI must offer API Products to |', ['Government Customers', 'Amazon', 'Microsoft', 'OpenAI']],
    ['OpenAI must offer API Products until |', ['AGI Verification', 'Change of Control']],
    ['OpenAI must offer API Products until |.', ['AGI Verification', 'Change of Control']],
    ['OpenAI must offer api pro|', ['API Products', 'iPhone', 'OpenAI Products', 'Stateless APIs']],
    ['OpenAI must pay |', ['Amazon', 'Microsoft', 'OpenAI']],
    ['OpenAI grants |', ['Amazon', 'Microsoft', 'OpenAI']],
    ['OpenAI grants Microsoft a licence to |', ['Model IP']],
    ['If |', ['AGI Verification', 'Change of Control']],
    ['|', ['Amazon', 'Microsoft', 'OpenAI']],
  ])('%s', async (sentence, expected) => {
    expect((await labels(HEAD + sentence)).slice(0, expected.length)).toEqual(expected);
  });

  test('a party is followed by its verbs, a modal by the acts', async () => {
    expect(await labels(`${HEAD}OpenAI |`)).toEqual(expect.arrayContaining(['must', 'must not', 'may', 'need not', 'grants', 'owns']));
    expect((await labels(`${HEAD}OpenAI must |`)).slice(0, 40)).toEqual(expect.arrayContaining(['offer', 'pay', 'license', 'host']));
  });

  test('a whole slot is followed by the words that may come', async () => {
    expect(await labels(`${HEAD}OpenAI must offer API Products on Azure |`)).toEqual(expect.arrayContaining(['until', 'except to', 'unless', 'and', 'subject to clause']));
    expect(await labels(`${HEAD}OpenAI must offer API Products on Azure, |`)).toEqual(expect.arrayContaining(['AWS', 'until', 'except to']));
  });

  test('who receives something is followed by what', async () => {
    expect(await labels(`${HEAD}OpenAI grants Amazon |`)).toEqual([
      'a licence to', 'a non-exclusive licence to', 'a non-exclusive, royalty-free licence to', 'a sole licence to', 'an exclusive licence to', 'and',
    ]);
    expect(await chosen(`${HEAD}OpenAI grants Amazon a|`, 'a licence to')).toBe(`${HEAD}OpenAI grants Amazon a licence to `);
    expect(await chosen(`${HEAD}OpenAI grants Amazon an ex|`, 'exclusive licence to')).toBe(`${HEAD}OpenAI grants Amazon an exclusive licence to `);
    for (const payees of ['Amazon', 'Amazon and Microsoft', '"Amazon.com, Inc."']) {
      expect((await labels(`${HEAD}OpenAI must pay ${payees} |`)).slice(0, 3)).toEqual(['20% of', 'EUR 5 million', 'USD 5 million']);
    }
    expect(await chosen(`${HEAD}OpenAI must pay Amazon |`, '20% of')).toBe(`${HEAD}OpenAI must pay Amazon \${1:20}% of `);
    expect(await labels(`${HEAD}OpenAI must pay Revenue |`)).not.toContain('USD 5 million');
  });

  test.each([
    ['until', ['2026-03-01', '2033-01-01']], ['before', ['2026-03-01', '2033-01-01']],
    ['through', ['2026-03-01', '2032-12-31']], ['by', ['2026-03-01', '2032-12-31']], ['after', ['2026-03-01', '2032-12-31']],
    ['until the earlier of', ['2026-03-01', '2032-12-31']], ['until the earlier of AGI Verification and', ['2026-03-01', '2032-12-31']],
    ['from', ['2026-03-01']], ['until the', []], ['on', []],
  ])('%s: today, and the day on which the agreement ends', async (word, expected) => {
    const head = HEAD.replace('and OpenAI.', 'and OpenAI\n  dated 2025-10-28\n  through 2032.');
    expect((await labels(`${head}OpenAI must offer API Products ${word} |`)).filter((label) => /^\d{4}-/.test(label))).toEqual(expected);
  });

  test('a date is for the person to change', async () => {
    expect(await chosen(`${HEAD}OpenAI must offer API Products until |`, '2026-03-01')).toBe(`${HEAD}OpenAI must offer API Products until \${1:2026-03-01}`);
    const head = HEAD.replace('and OpenAI.', 'and OpenAI dated 2026-01-01 for 3 years.');
    const found = (await items(`${head}OpenAI must deliver Model IP by |`)).filter((item) => /^\d/.test(item.label));
    expect(found.map(({ label, detail }) => [label, detail])).toEqual([
      ['2026-03-01', 'the day on which the deals are checked'], ['2028-12-31', 'the last day of X'], ['30 days after', undefined],
    ]);
    expect(await labels('agreement "Y" ("Y")\n  between A and B\n  dated |')).toEqual(['2026-03-01']);
  });

  test('a reference is completed by the numbers there are', async () => {
    expect(await labels(`${HEAD}OpenAI must offer API Products subject to clause |`)).toEqual(['1 A']);
    expect(await chosen(`${HEAD}OpenAI must offer API Products subject to clause |`, '1 A')).toBe(`${HEAD}OpenAI must offer API Products subject to clause 1`);
    expect(await labels('amendment "Y" ("Y") to MSOAI.\nreplace clause |')).toEqual(['2.1 API products stay on Azure', '2.2 Azure commitment', '3.1 Revenue share']);
  });

  test('territories are built in', async () => {
    expect(await labels(`${HEAD}OpenAI must offer API Products in jap|`)).toContain('Japan');
  });

  test('declarations: kinds of the same kind, operators, paths', async () => {
    expect(await labels('use "vocabulary.deal".\nproduct "A", a kind of |')).toEqual(['API Products', 'iPhone', 'OpenAI Products', 'Stateless APIs']);
    expect((await labels('use "vocabulary.deal".\ncloud "A", operated by |')).slice(0, 3)).toEqual(['Amazon', 'Microsoft', 'OpenAI']);
    expect(await labels('use |')).toEqual(['awsoai.deal', 'msoai.deal', 'vocabulary.deal']);
    expect(await chosen('use "|"', 'msoai.deal')).toBe('use "msoai.deal"');
  });

  test('a name is for the person to give', async () => {
    expect(await labels('product |')).toEqual([]);
    expect(await labels('clause 4 "|"')).toEqual([]);
    expect(await labels('// OpenAI must |')).toEqual([]);
  });
});

describe('names of several words', () => {
  test('replace what was typed of them, on any word and in any case', async () => {
    expect(await chosen(`${HEAD}OpenAI must offer api pro|`, 'API Products')).toBe(`${HEAD}OpenAI must offer API Products`);
    expect(await chosen(`${HEAD}OpenAI must offer products|`, 'API Products')).toBe(`${HEAD}OpenAI must offer API Products`);
    expect(await chosen(`${HEAD}OpenAI must offer API Pr|`, 'API Products')).toBe(`${HEAD}OpenAI must offer API Products`);
  });

  test('go on after a space, and replace the whole run', async () => {
    for (const typed of ['Stateless ', 'stateless ', 'Stateless  ', 'Stateless ap']) {
      expect((await labels(`${HEAD}OpenAI must offer ${typed}|`))[0]).toBe('Stateless APIs');
      expect((await labels(`${HEAD}OpenAI must offer ${typed}|`)).filter((label) => label === 'Stateless APIs')).toHaveLength(1);
      expect(await chosen(`${HEAD}OpenAI must offer ${typed}|`, 'Stateless APIs')).toBe(`${HEAD}OpenAI must offer Stateless APIs`);
    }
    expect(await chosen(`${HEAD}OpenAI must offer API Products until change of |`, 'Change of Control')).toBe(`${HEAD}OpenAI must offer API Products until "Change of Control"`);
    expect(await labels(`${HEAD}OpenAI must offer API Products on Stateless |`)).not.toContain('Stateless APIs');
    expect(await labels(`${HEAD}OpenAI |`)).not.toContain('OpenAI Group PBC');
    expect(await labels('use "vocabulary.deal".\nproduct Stateless |')).not.toContain('Stateless APIs');
  });

  test('are found by the editor under their own words', async () => {
    const found = (await items(`${HEAD}OpenAI must offer products|`)).find((item) => item.label === 'API Products');
    expect(found?.filterText).toBe('API Products');
  });

  test('that need quotes get them', async () => {
    expect(await chosen(`${HEAD}OpenAI must offer iph|`, 'iPhone')).toBe(`${HEAD}OpenAI must offer "iPhone"`);
    expect(await chosen(`${HEAD}OpenAI must offer "iP|"`, 'iPhone')).toBe(`${HEAD}OpenAI must offer "iPhone"`);
  });
});

describe('skeletons', () => {
  test('of elements at the margin, with the next number', async () => {
    const found = await items(`${HEAD}OpenAI must offer API Products on Azure.\n|`);
    expect(found.map((item) => item.label)).toEqual(expect.arrayContaining(['clause', 'section', 'product', 'event', 'scenario', 'clause: Exclusivity', 'clause: Audit']));
    expect(found.find((item) => item.label === 'clause')?.textEdit?.newText).toBe('clause ${1:2} "${2:Heading}"\n  $0');
  });

  test('of every kind of sentence in a clause', async () => {
    const found = await labels(`${HEAD}|`);
    expect(found).toEqual(expect.arrayContaining(['Exclusivity', 'Audit', 'Minimum commitment', 'Each party', 'If', 'This agreement']));
  });
});

test('a space alone asks only where a value must follow', async () => {
  const space = { triggerKind: 2, triggerCharacter: ' ' };
  expect((await items(`${HEAD}OpenAI must offer API Products on |`, space)).length).toBeGreaterThan(0);
  expect((await items(`${HEAD}OpenAI must offer Stateless |`, space)).map((item) => item.label)).toEqual(['Stateless APIs']);
  expect((await items(`${HEAD}OpenAI grants Microsoft |`, space)).length).toBeGreaterThan(0);
  expect(await items(`${HEAD}OpenAI must offer API Products on Azure |`, space)).toEqual([]);
  expect(await items(`${HEAD}OpenAI must offer API Products on Azure. |`, space)).toEqual([]);
});
