import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';
import { positionOf } from './support/deals.ts';

/** A vocabulary, an agreement with an amendment, a rival agreement, a side letter that claims to prevail. */
const FILES = {
  'words.deal': `party Microsoft Corporation ("Microsoft").
party OpenAI Group PBC ("OpenAI").
party "Amazon.com, Inc." ("Amazon").
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
product "OpenAI Products".
product "API Products", a kind of OpenAI Products.
product "Stateless APIs", a kind of API Products.
product "First-Party Products", a kind of OpenAI Products, distinct from API Products.
product "Frontier", a kind of First-Party Products, distinct from Stateless APIs.
customer "Government Customers".
service "Azure Services", provided by Microsoft.
event "AGI Verification", judged by Expert Panel.
event "Closing".
term "Expert Panel" means "the panel".
`,
  'msoai.deal': `use "words.deal".

agreement "Partnership Agreement" ("MSOAI")
  between Microsoft and OpenAI
  dated 2025-10-28
  through 2032.

clause 2.1 "API on Azure"
  OpenAI must offer API Products only on Azure
    until AGI Verification
    except to Government Customers.

clause 2.2 "The rest anywhere"
  OpenAI may offer First-Party Products on any cloud.

clause 2.3 "Commitment"
  OpenAI must purchase at least USD 250 billion of Azure Services
    subject to clause 2.1.

clause 2.4 "After closing"
  OpenAI must support Frontier from Closing.

clause 2.5 "Pilot"
  OpenAI must deliver Frontier by 2026-01-15.

clause 2.6 "If verified"
  Microsoft may offer Frontier if AGI Verification.
`,
  'awsoai.deal': `use "words.deal".

agreement "Cloud Agreement" ("AWSOAI")
  between Amazon and OpenAI
  dated 2025-11-03
  through 2032.

clause 1 "Launch"
  OpenAI must offer Stateless APIs on AWS.

clause 2 "Frontier"
  OpenAI must distribute Frontier only on AWS
    notwithstanding clause 2.3 of MSOAI.
`,
  'a2026.deal': `use "words.deal".
use "msoai.deal".

amendment "First Amendment" ("A2026") to MSOAI
  dated 2026-04-27
  effective 2026-04-27.

replace clause 2.2 with
  clause 2.2 "Anything anywhere"
    OpenAI may offer OpenAI Products on any cloud.

in clause 2.3 replace "USD 250 billion" with "USD 300 billion".
`,
} as const;

const uriOf = (name: string): string => `file:///deals/${name}`;

let client: Client;
beforeAll(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  for (const [name, text] of Object.entries(FILES)) await client.open(uriOf(name), text);
  await client.settled();
});
afterAll(() => client.dispose());

/** A hover's Markdown without the marks that protect it. */
async function hover(name: keyof typeof FILES, words: string, further = 1): Promise<string> {
  const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri: uriOf(name) }, position: positionOf(FILES[name], words, further) });
  return ((found?.contents as MarkupContent | undefined)?.value ?? '(nothing)').replaceAll(/\\(?=[^\w\s])/g, '').replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

const ASKED: readonly (readonly [what: string, name: keyof typeof FILES, words: string, further?: number])[] = [
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
