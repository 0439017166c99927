import { afterEach, beforeEach, expect, test } from 'vitest';
import { PREVIEW, PREVIEW_CHANGED, PREVIEW_CLOSED, changedBlocks, isPreview } from '@dealwright/protocol';
import type { Preview, Tree } from '@dealwright/protocol';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';

const SUPPLY = 'file:///deals/supply.deal';

const AGREEMENT = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
cloud "North".
cloud "South".
product "Widgets".

// Nobody sees this.
agreement "Supply Agreement" ("SA") between Buyer and Supplier dated 2026-01-01 through 2027.

clause 1 "Where"
  Supplier must offer Widgets only on North.
  Supplier must offer Widgets on South.
  [Note: to be discussed]
  Supplier may offer Widgets on North.

clause 2 "Price"
  Buyer must pay Supplier USD [•] each year.
`;

let client: Client;
let told: Preview[];
beforeEach(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' } });
  told = [];
  client.connection.onNotification(PREVIEW_CHANGED, (preview: Preview) => { told.push(preview); });
  await client.open(SUPPLY, AGREEMENT);
  await client.settled();
});
afterEach(() => client.dispose());

const preview = (uri = SUPPLY, watch = 1): Promise<Preview> => client.request(PREVIEW, { uri, watch });

/** Every word of a tree that is seen or read aloud. */
function wordsOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(wordsOf).join('');
}

/** The paragraphs of a page, each with its first and last line. */
function shown({ blocks, lines }: Preview): readonly string[] {
  return blocks.map((block, at) => `${(lines[2 * at] ?? 0) + 1}–${(lines[2 * at + 1] ?? 0) + 1} ${wordsOf(block)}`);
}

test('a file reads as prose, each paragraph with its lines; findings stand beside the words that they are about', async () => {
  const page = await preview();
  expect(isPreview(page)).toBe(true);
  expect(page).toMatchObject({ watch: 1, version: 1, title: 'Supply Agreement', keeps: [0, 0] });
  expect(shown(page)).toEqual([
    '8–8 Supply Agreement (“SA”)',
    '8–8 Between Buyer and Supplier',
    '8–8 Dated 1 January 2026',
    '8–8 Through 2027',
    '1–1 Definitions',
    expect.stringMatching(/^1–1 “Buyer” /),
    expect.stringMatching(/^2–2 “Supplier” /),
    expect.stringMatching(/^3–3 “North” /),
    expect.stringMatching(/^4–4 “South” /),
    expect.stringMatching(/^5–5 “Widgets” /),
    '10–10 1 Where',
    '11–11 Supplier must offer Widgets only on North.',
    expect.stringMatching(/^12–12 Supplier must offer Widgets on South\.✕Error: From 1 January 2026 /),
    expect.stringMatching(/^13–13 \[Note: to be discussed\]ℹNote: /),
    '14–14 Supplier may offer Widgets on North.',
    '16–16 2 Price',
    expect.stringMatching(/^17–17 Buyer must pay Supplier USD \[•\] \(blank, to be filled in\) each year\.ℹNote: /),
  ]);
});

test('what changes comes by itself, and only the paragraphs that changed', async () => {
  let { blocks } = await preview();
  await client.write(SUPPLY, AGREEMENT.replace('each year', 'each quarter').replace('// Nobody', '\n// Nobody'));
  await client.settled();
  expect(told).toHaveLength(1);
  const [change] = told;
  expect(change && { ...change, blocks: change.blocks.map(wordsOf).map((words) => words.slice(0, 77)) }).toMatchObject({ version: 2, keeps: [16, 0], blocks: ['Buyer must pay Supplier USD [•] (blank, to be filled in) each quarter.ℹNote: '] });
  expect(change?.lines.slice(0, 2)).toEqual([8, 8]);
  blocks = (change && changedBlocks(blocks, change)) ?? [];
  expect((await preview()).blocks).toEqual(blocks);
});

test('a burst of keys is one change, and what changes nothing that is shown is none', async () => {
  await preview();
  for (const letters of ['a', 'ab', 'abc', 'abcd', 'abcde']) void client.write(SUPPLY, AGREEMENT.replace('"Price"', `"Price ${letters}"`));
  await client.settled();
  expect(told.map(({ version, blocks }) => [version, blocks.map(wordsOf)])).toEqual([[6, ['2 Price abcde', expect.stringContaining('(“Price abcde”) has a blank here')]]]);
  await client.write(SUPPLY, AGREEMENT.replace('"Price"', '"Price abcde"').replace('Nobody sees', 'Nobody reads'));
  await client.settled();
  expect(told).toHaveLength(1);
});

test('another file’s words reach the preview of this one', async () => {
  const other = 'file:///deals/other.deal';
  await client.open(other, 'use "supply.deal".\nagreement "Other" ("OA") between Buyer and Supplier dated 2026-01-01.\nclause 1 "Where"\n  Supplier must offer Gadgets on North.\n');
  await client.settled();
  expect((await preview(other)).blocks.map(wordsOf).at(-1)).toContain('Gadgets');
  const links = (tree: Tree): readonly string[] => (typeof tree === 'string' ? [] : [...(tree.attributes?.class === 'term' ? [wordsOf(tree)] : []), ...tree.children.flatMap(links)]);
  await client.write(SUPPLY, `${AGREEMENT}product "Gadgets".\n`);
  await client.settled();
  expect(told.flatMap(({ watch, blocks }) => [watch, ...blocks.flatMap(links)])).toEqual([1, 'Supplier', 'Gadgets', 'North']);
});

test('two may look at one file, and what is closed is told nothing any more', async () => {
  await preview(SUPPLY, 1);
  await preview(SUPPLY, 2);
  await client.notify(PREVIEW_CLOSED, { watch: 1 });
  await client.write(SUPPLY, AGREEMENT.replace('each year', 'each quarter'));
  await client.settled();
  expect(told.map(({ watch }) => watch)).toEqual([2]);
});

test.each([
  ['an empty file', '', 'This file is empty. What you write in it appears here.'],
  ['comments alone', '// Later.\n', 'This file has no words that an agreement would print.'],
])('%s: why there is nothing to show', async (_, text, trouble) => {
  await client.write(SUPPLY, text);
  expect(await preview()).toMatchObject({ blocks: [], lines: [], trouble });
});

test('a file that nobody knows, and a request that is none', async () => {
  expect(await preview('file:///deals/gone.deal')).toMatchObject({ blocks: [], trouble: 'This file is not one of the workspace’s deals, so there is nothing to show of it.' });
  await expect(client.request(PREVIEW, { uri: 7, watch: 1 })).rejects.toThrow('The request is malformed.');
});

test('a sentence that cannot be read is shown as it was written', async () => {
  await client.write(SUPPLY, AGREEMENT.replace('must pay', 'shalt remunerate'));
  await client.settled();
  const page = await preview();
  expect(page.blocks.map(wordsOf).find((words) => words.startsWith('Could not be read: '))).toMatch(/^Could not be read: Buyer shalt remunerate Supplier USD \[•\] \(blank, to be filled in\).*Error: .*“shalt” is not understood here/);
});
