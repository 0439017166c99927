import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { AMENDED } from './support/amended.ts';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { positionOf } from './support/deals.ts';

const uriOf = (name: string): string => `file:///deals/${name}`;

let client: Client;
beforeAll(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  for (const [name, text] of Object.entries(AMENDED)) await client.open(uriOf(name), text);
  await client.settled();
});
afterAll(() => client.dispose());

/** A hover's Markdown without the marks that protect it. */
async function hover(name: keyof typeof AMENDED, words: string, further = 1): Promise<string> {
  const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri: uriOf(name) }, position: positionOf(AMENDED[name], words, further) });
  return ((found?.contents as MarkupContent | undefined)?.value ?? '(nothing)').replaceAll(/\\(?=[^\w\s])/g, '').replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const ASKED: readonly (readonly [what: string, name: keyof typeof AMENDED, words: string, further?: number])[] = [
  ['A clause that collides, and one that is close to it', 'msoai.deal', 'clause 2.1 "'],
  ['A clause that an amendment will replace', 'msoai.deal', 'clause 2.2 "'],
  ['A clause that yields, is overridden in vain, and whose words will change', 'msoai.deal', 'clause 2.3 "'],
  ['A clause that waits for an event', 'msoai.deal', 'clause 2.4 "'],
  ['A clause whose act fell due', 'msoai.deal', 'clause 2.5 "'],
  ['A clause that binds on a condition', 'msoai.deal', 'clause 2.6 "'],
  ['A clause of another agreement', 'awsoai.deal', 'clause 2 "'],
  ['A clause as an amendment writes it, on its number', 'a2026.deal', 'clause 2.2 "', 8],
  ['The clause whose words an amendment changes', 'a2026.deal', 'clause 2.3 replace', 8],
  ['An agreement that was amended', 'msoai.deal', '"MSOAI"', 2],
  ['A party', 'msoai.deal', 'OpenAI must offer'],
  ['A term with kinds above and below', 'words.deal', '"API Products"', 2],
  ['A term with kinds above', 'words.deal', '"Frontier"', 2],
  ['An event', 'msoai.deal', 'AGI Verification'],
  ['A scenario, on its title', 'scenarios.deal', '"stateless on AWS"', 3],
  ['A scenario, on what it expects', 'scenarios.deal', 'expect permitted', 9],
];

test('hovers explain, in full', async () => {
  let all = '';
  for (const [what, name, words, further] of ASKED) all += `# ${what}\n\n${await hover(name, words, further)}\n\n`;
  await expect(all).toMatchFileSnapshot('golden/hovers.md');
});

test('after the amendment its words are in force, and the former are not', async () => {
  await client.set({ asOf: '2026-06-01' });
  await client.settled();
  expect(await hover('msoai.deal', 'clause 2.2 "')).toContain('**No longer in force** in these words: [A2026](file:///deals/a2026.deal#L8) replaced it on 27 April 2026.');
  expect(await hover('a2026.deal', 'clause 2.2 "')).toContain('**In force** since 27 April 2026, through 31 December 2032.');
  await client.set({ asOf: '2026-03-01' });
  await client.settled();
});
