import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DRAFT_AMENDMENT, EXPORT } from '@dealwright/protocol';
import type { DraftAmendmentResult, ExportFormat, ExportParams, ExportResult } from '@dealwright/protocol';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';

const BASE = 'file:///deals/base.deal';
const AMENDMENT = 'file:///deals/amendment.deal';

const AGREEMENT = `use "words.deal".

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01.

clause 1 "Price"
  Buyer must pay Supplier USD 2 million for Widgets <b>now</b>. // not for others
`;

let client: Client;
beforeEach(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  await client.open('file:///deals/words.deal', 'party Buyer Inc ("Buyer").\nparty Supplier GmbH ("Supplier").\nproduct "Widgets", meaning "small things".\nproduct "Gadgets".\n');
  await client.open(BASE, AGREEMENT.replace(' <b>now</b>', ''));
  await client.open(AMENDMENT, 'use "base.deal".\namendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 1 replace "2 million" with "3 million".\n');
  await client.settled();
});
afterEach(() => client.dispose());

async function exported(params: Partial<ExportParams>): Promise<string> {
  const { content, trouble } = await client.request<ExportResult>(EXPORT, { uri: BASE, format: 'html', ...params });
  expect(trouble).toBeUndefined();
  const bytes = Buffer.from(content ?? '', 'base64');
  return params.format === 'docx' ? strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, '') : bytes.toString();
}

test.each<ExportFormat>(['html', 'docx'])('a file as %s: its own words, and the definitions that it relies on', async (format) => {
  const page = await exported({ format });
  expect(page).toContain('Master Agreement');
  expect(page).toContain('USD 2 million');
  expect(page).toMatch(/Widgets.*small things/s);
  expect(page).not.toContain('Gadgets');
  expect(page).not.toContain('not for others');
});

test.each<ExportFormat>(['html', 'docx'])('the conformed copy of a day as %s', async (format) => {
  const conformed = (asOf: string): Promise<string> => exported({ format, conformed: { agreement: 'MSA', asOf } });
  expect(await conformed('2026-01-31')).toContain('USD 2 million');
  expect(await conformed('2026-02-01')).toContain('USD 3 million');
});

test('a file for Word names its author and is set on the paper that the settings say', async () => {
  await client.set({ asOf: '2026-03-01', word: { author: 'Ada Byron', paper: 'Letter' } });
  await client.settled();
  const { content } = await client.request<ExportResult>(EXPORT, { uri: BASE, format: 'docx' });
  const parts = unzipSync(Buffer.from(content ?? '', 'base64'));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  expect(part('docProps/core.xml')).toContain('<dc:creator>Ada Byron</dc:creator>');
  expect(part('word/document.xml')).toContain('w:w="12240" w:h="15840"');
});

test('what stands in the editor is exported, not what is on disk, and never as markup', async () => {
  await client.write(BASE, AGREEMENT);
  const page = await exported({});
  expect(page).toContain('&lt;b&gt;now&lt;/b&gt;');
  expect(page).not.toContain('<b>now');
});

test('says why nothing can be exported', async () => {
  const refused = (params: object): Promise<ExportResult> => client.request(EXPORT, { uri: BASE, format: 'html', ...params });
  expect(await refused({ uri: 'file:///deals/gone.deal' })).toEqual({ trouble: 'gone.deal cannot be exported. It is not one of the workspace’s deals.' });
  expect(await refused({ conformed: { agreement: 'XY', asOf: '2026-01-01' } })).toEqual({ trouble: 'There is no agreement XY in this workspace any more.' });
  expect(await refused({ conformed: { agreement: 'MSA', asOf: '2026-02-31' } })).toEqual({ trouble: '2026-02-31 is no day. Write one as 2026-03-01.' });
  await client.write(BASE, '// Nothing yet.\n');
  expect(await refused({})).toEqual({ trouble: 'base.deal has no words that an agreement would print.' });
  await expect(refused({ format: 'exe' })).rejects.toThrow('The request is malformed.');
});

const EARLIER = 'file:///deals/earlier.deal';
const draft = (base: string, revision: string): Promise<DraftAmendmentResult> => client.request(DRAFT_AMENDMENT, { base: { kind: 'file', uri: base }, revision: { kind: 'file', uri: revision } });

test('drafts the instrument between two versions, and says what there is none for', async () => {
  await client.close(AMENDMENT);
  await client.open(EARLIER, AGREEMENT.replace(' <b>now</b>', '').replace('2 million', '1 million'));
  await client.settled();
  const { text = '' } = await draft(EARLIER, BASE);
  expect(text).toMatch(/^amendment ".*" \(".*"\)\s+to MSA\s+dated 2026-03-01/m);
  expect(text).toContain('in clause 1 replace "USD 1 million" with "USD 2 million".');
  expect(await draft(BASE, BASE)).toEqual({ trouble: 'Nothing that an amendment of MSA could change differs between the two versions.' });
  expect(await draft('file:///deals/words.deal', BASE)).toEqual({ trouble: 'The earlier version holds no agreement with a short name, so there is nothing that could be amended.' });
  await expect(client.request(DRAFT_AMENDMENT, { base: 1 })).rejects.toThrow('The request is malformed.');
});

test('a drafted instrument takes no name that another in the workspace has', async () => {
  const drafted = 'file:///deals/drafted.deal';
  await client.open(drafted, AGREEMENT.replace(' <b>now</b>', '').replace('clause 1 "Price"', 'clause 1 "Prices"'));
  await client.open('file:///deals/third.deal', 'amendment "Third" ("A2") to MSA draft dated 2026-02-01.\nin clause 1 replace "2 million" with "4 million".\n');
  await client.settled();
  expect((await draft(BASE, drafted)).text).toMatch(/^amendment ".*" \("A3"\)/m);
});
