import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { positionOf } from './support/deals.ts';

let client: Client;
beforeAll(async () => { client = await connect(); });
afterAll(() => client.dispose());

const VOCABULARY = `party Contoso Limited ("Contoso").
party Fabrikam.
product "API Products" (also "APIs").
product "Frontier", a kind of API Products.
event "Change of Control".
action "fine-tune", a kind of train.
`;
const DEAL = `use "vocabulary.deal".
agreement "Supply" ("S1")
  between Contoso and Fabrikam.

clause 2.1 "One"
  Contoso must offer API Products in Japan.
  An API Product must be at least 99% each month.
clause 2.2 "Two"
  Contoso may offer Non-API Products if Change of Control, subject to clause 2.1.
  Contoso must fine-tune APIs subject to clause 2.1 of S1.
clause 2.10 "Ten"
  Clauses 2.1 and 2.2 survive termination.
`;
const URIS = { vocabulary: 'file:///r/vocabulary.deal', deal: 'file:///r/deal.deal' };

beforeAll(async () => {
  await client.open(URIS.vocabulary, VOCABULARY);
  await client.open(URIS.deal, DEAL);
});

/** Both texts after the renaming. */
async function renamed(words: string, newName: string, further = 1, file: 'deal' | 'vocabulary' = 'deal'): Promise<{ readonly vocabulary: string; readonly deal: string }> {
  const text = file === 'deal' ? DEAL : VOCABULARY;
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { textDocument: { uri: URIS[file] }, position: positionOf(text, words, further), newName });
  const texts = { vocabulary: VOCABULARY, deal: DEAL };
  for (const change of edit.documentChanges ?? []) {
    if (!('edits' in change)) continue;
    expect(change.textDocument.version).toBe(1);
    const name = change.textDocument.uri === URIS.deal ? 'deal' : 'vocabulary';
    texts[name] = apply(texts[name], change.edits as TextEdit[]);
  }
  return texts;
}

function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']): number => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  return edits.toSorted((a, b) => offset(b.range.start) - offset(a.range.start)).reduce((now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)), text);
}

describe('a term is renamed', () => {
  test('in every file, in the singular, the plural and after Non-', async () => {
    const { vocabulary, deal } = await renamed('API Products in', 'Interface Goods');
    expect(vocabulary).toBe(VOCABULARY.replaceAll('API Products', 'Interface Goods'));
    expect(deal).toBe(DEAL.replaceAll('API Products', 'Interface Goods').replace('API Product must', 'Interface Goods must'));
  });

  test('and inflected as it was', async () => {
    const { deal } = await renamed('API Products in', 'Gateways');
    expect(deal).toContain('offer Gateways in Japan');
    expect(deal).toContain('An Gateway must be');
    expect(deal).toContain('offer Non-Gateways if');
  });

  test('but a further form of it has a name of its own', async () => {
    const { vocabulary, deal } = await renamed('APIs subject', 'Interfaces');
    expect(vocabulary).toBe(VOCABULARY.replace('"APIs"', '"Interfaces"'));
    expect(deal).toBe(DEAL.replace('fine-tune APIs', 'fine-tune Interfaces'));
  });

  test('with quotes where the new name needs them', async () => {
    const { vocabulary, deal } = await renamed('Change of Control,', 'phase 2');
    expect(vocabulary).toContain('event "phase 2".');
    expect(deal).toContain('if "phase 2", subject');
  });

  test('an action too', async () => {
    const { vocabulary, deal } = await renamed('fine-tune APIs', 'distil');
    expect(vocabulary).toContain('action "distil"');
    expect(deal).toContain('must distil APIs');
  });
});

test('a party is renamed by its short name, and its long name stays', async () => {
  const { vocabulary, deal } = await renamed('Contoso must', 'Woodgrove');
  expect(vocabulary).toContain('party Contoso Limited ("Woodgrove").');
  expect(deal).not.toContain('Contoso');
  expect(deal).toContain('between Woodgrove and Fabrikam');
});

test('a clause is renumbered with every reference to it', async () => {
  const { deal } = await renamed('2.1 "One"', '2.5');
  expect(deal).toBe(DEAL.replaceAll(/([Cc]lauses?) 2\.1(?!\d)/g, '$1 2.5'));
  expect(deal).toContain('clause 2.10 "Ten"');
});

test('an agreement is renamed with every reference to it', async () => {
  const { deal } = await renamed('"S1"', 'S2', 2);
  expect(deal).toContain('("S2")');
  expect(deal).toContain('clause 2.1 of S2');
});

describe('what cannot be renamed is refused in plain words', () => {
  const refusal = async (words: string, newName: string, further = 1): Promise<string> => renamed(words, newName, further).then(() => 'renamed', (error: unknown) => (error instanceof Error ? error.message : ''));

  test.each([
    ['must offer', 'X', 1, 'Only what has a name can be renamed: a party, a defined term, an agreement, or the number of a clause.'],
    ['Japan', 'Nippon', 1, 'Japan belongs to the language and cannot be renamed.'],
    ['offer API', 'sell', 1, 'offer belongs to the language and cannot be renamed.'],
    ['API Products in', 'Frontier', 1, 'Frontier already means something else here: the product Frontier.'],
    ['API Products in', '', 1, 'A name needs at least one letter.'],
    ['API Products in', 'a "b"', 1, 'A name cannot hold quotation marks.'],
    ['2.1 "One"', '2.2', 1, 'There is already a clause 2.2 in S1.'],
    ['2.1 "One"', 'two', 1, '“two” is not the number of a clause. Write it as 4, 4.2, 4.2.1 or 2A.'],
    ['fine-tune APIs', 'Distil', 1, 'An action is a verb: it begins with a small letter.'],
  ])('%s to %j', async (words, newName, further, message) => {
    expect(await refusal(words, newName, further)).toBe(message);
  });

  test('before the person has typed, too', async () => {
    const prepare = (words: string): Promise<{ readonly placeholder: string }> => client.request('textDocument/prepareRename', { textDocument: { uri: URIS.deal }, position: positionOf(DEAL, words, 1) });
    await expect(prepare('Japan')).rejects.toThrow('Japan belongs to the language');
    expect((await prepare('API Product must')).placeholder).toBe('API Products');
    expect((await prepare('2.1 "One"')).placeholder).toBe('2.1');
  });
});
