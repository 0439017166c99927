import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import type { ComparedSide, CompareResult, ComparedTextResult, ExportComparisonResult, ReadFileResult, Tree } from '@dealwright/protocol';
import { COMPARE, COMPARED_TEXT, EXPORT_COMPARISON, READ_REVISION, isCompareResult } from '@dealwright/protocol';
import { remembered } from '../src/comparison/remember.ts';
import { versionOfTexts } from '../src/comparison/version.ts';
import type { FileSource } from '../src/files/source.ts';
import { connect } from './support/client.ts';
import type { Client } from './support/client.ts';

const WORDS = 'party Buyer Corp ("Buyer").\nparty Supplier Corp ("Supplier").\nproduct "Widgets".\n';
const OLD = `use "words.deal".
agreement "Supply Agreement" ("SA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
`;
const NEW = OLD.replace('2 million', '3 million');
const uri = (name: string): string => `file:///deals/${name}`;
const file = (name: string): ComparedSide => ({ kind: 'file', uri: uri(name) });

/** What lies on the disk and nobody has open. */
const DISK: Readonly<Record<string, ReadFileResult>> = {
  [uri('outside.deal')]: { text: NEW },
  [uri('binary.deal')]: { trouble: { code: 'file/encoding', message: 'This file is not text. A deal is a text file in UTF-8.' } },
};
const disk: FileSource = { list: async () => [], read: async (each) => DISK[each] ?? {} };

/** What the revision `HEAD` of the repository holds. */
const HEAD: Readonly<Record<string, ReadFileResult>> = { [uri('sa.deal')]: { text: OLD }, [uri('words.deal')]: { text: WORDS }, [uri('binary.deal')]: DISK[uri('binary.deal')] ?? {} };
const revision = (name: string, named = 'HEAD'): ComparedSide => ({ kind: 'revision', uri: uri(name), revision: named, label: named === 'HEAD' ? 'last commit' : named });

let client: Client;
beforeEach(async () => {
  client = await connect({ settings: { asOf: '2026-03-01' }, host: { sourceFor: () => disk } });
  client.connection.onRequest(READ_REVISION, (asked: { readonly uri: string; readonly revision: string }) => (asked.revision === 'HEAD' ? (HEAD[asked.uri] ?? {}) : {}));
  await client.open(uri('words.deal'), WORDS);
  await client.open(uri('sa.deal'), NEW);
});
afterEach(() => client.dispose());

async function compared(base: ComparedSide, against: ComparedSide): Promise<CompareResult> {
  const result = await client.request<CompareResult>(COMPARE, { base, revision: against });
  expect(isCompareResult(result)).toBe(true);
  return result;
}

/** The words of every element of a class, in order. */
function said(tree: Tree | undefined, name: string): readonly string[] {
  if (tree === undefined || typeof tree === 'string') return [];
  const own = tree.attributes?.class?.split(' ').includes(name) ? [words(tree)] : [];
  return [...own, ...tree.children.flatMap((child) => said(child, name))];
}

function words(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(words).join('');
}

describe('what is compared', () => {
  test.each<[string, () => Promise<ComparedSide> | ComparedSide]>([
    ['another file', async () => {
      await client.open(uri('old.deal'), OLD);
      return file('old.deal');
    }],
    ['the last commit', () => revision('sa.deal')],
    ['the clipboard', () => ({ kind: 'text', uri: uri('sa.deal'), name: 'clipboard', text: OLD })],
  ])('a file with %s', async (_, base) => {
    const { tree, trouble, says } = await compared(await base(), file('sa.deal'));
    expect(trouble).toBeUndefined();
    expect(said(tree, 'message')).toHaveLength(1);
    expect(said(tree, 'message')[0]).toMatch(/3 million/);
    expect(said(tree, 'inserted').join(' ')).toMatch(/3/);
    expect(says).toBe('1 change: 1 of money.');
  });

  test('a file that is not of the workspace, which brings in what it uses', async () => {
    const { tree } = await compared(file('outside.deal'), file('sa.deal'));
    expect(said(tree, 'notices')).toEqual(['The two versions say the same.']);
  });

  test('two drafts of an agreement are not two agreements: neither collides with the other', async () => {
    const exclusive = OLD.replace('Buyer must pay Supplier USD 2 million.', 'Supplier must sell Widgets only to Buyer.');
    const open = OLD.replace('Buyer must pay Supplier USD 2 million.', 'Supplier may sell Widgets.');
    await client.open(uri('old.deal'), exclusive);
    await client.write(uri('sa.deal'), open);
    const { says } = await compared(file('old.deal'), file('sa.deal'));
    expect(says).not.toMatch(/conflict/);
  });

  test('an agreement as of two days', async () => {
    await client.open(uri('a1.deal'), 'use "words.deal".\nuse "sa.deal".\namendment "First" ("A1") to SA dated 2026-02-01.\nin clause 1 replace "3 million" with "4 million".\n');
    const side = (asOf: string): ComparedSide => ({ kind: 'conformed', agreement: 'SA', asOf });
    const { tree } = await compared(side('2026-01-15'), side('2026-02-15'));
    expect(said(tree, 'message').join()).toMatch(/4 million/);
    const [versions] = said(tree, 'versions');
    expect(versions).toBe('BaseSA as of 15 January 2026RevisionSA as of 15 February 2026');
  });

  test('the texts as they stand at that moment', async () => {
    expect((await compared(revision('sa.deal'), file('sa.deal'))).says).toBe('1 change: 1 of money.');
    await client.write(uri('sa.deal'), OLD);
    expect((await compared(revision('sa.deal'), file('sa.deal'))).says).toBe('Nothing of substance changed.');
  });
});

describe('where the words of a version are', () => {
  test('in the file that is there now where that says the same, else in a text that can be asked for', async () => {
    const { sources } = await compared(revision('sa.deal'), file('sa.deal'));
    const places = sources.map(({ version, uri: named, open }) => [version, named, open]);
    expect(places).toEqual([
      ['base', uri('sa.deal'), undefined], ['base', uri('words.deal'), uri('words.deal')],
      ['revision', uri('sa.deal'), uri('sa.deal')], ['revision', uri('words.deal'), uri('words.deal')],
    ]);
    expect(await client.request<ComparedTextResult>(COMPARED_TEXT, { side: revision('sa.deal'), uri: uri('sa.deal') })).toEqual({ text: OLD });
    expect(await client.request<ComparedTextResult>(COMPARED_TEXT, { side: revision('gone.deal'), uri: uri('gone.deal') })).toEqual({});
  });

  test('the page names them so that they can be opened, and nothing else', async () => {
    const { tree, sources } = await compared(revision('sa.deal'), file('sa.deal'));
    const named = JSON.stringify(tree).match(/"data-source":"[^"]*"/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    const known = new Set(sources.map(({ version, uri: each }) => `${version} ${each}`));
    expect(named.map((one) => /"data-source":"(\w+) \d+-\d+ (.*)"/.exec(one)).map((match) => `${match?.[1]} ${match?.[2]}`).filter((one) => !known.has(one))).toEqual([]);
  });
});

describe('what cannot be compared is said plainly', () => {
  test.each<[ComparedSide, string]>([
    [file('missing.deal'), 'missing.deal cannot be compared. There is no such file.'],
    [file('binary.deal'), 'binary.deal cannot be compared. This file is not text. A deal is a text file in UTF-8.'],
    [revision('sa.deal', 'no-such-branch'), 'sa.deal cannot be compared. There is no such file in no-such-branch.'],
    [revision('binary.deal'), 'binary.deal cannot be compared. This file is not text. A deal is a text file in UTF-8.'],
    [{ kind: 'conformed', agreement: 'XY', asOf: '2026-01-01' }, 'There is no agreement XY in this workspace any more.'],
    [{ kind: 'conformed', agreement: 'SA', asOf: '2026-02-31' }, '2026-02-31 is no day. Write one as 2026-03-01.'],
  ])('%o', async (base, trouble) => {
    expect(await compared(base, file('sa.deal'))).toEqual({ trouble, sources: [] });
    expect(await compared(file('sa.deal'), base)).toEqual({ trouble, sources: [] });
  });

  const text = (words: string): ComparedSide => ({ kind: 'text', uri: uri('sa.deal'), name: 'clipboard', text: words });
  test.each<[string, ComparedSide, ComparedSide, readonly string[]]>([
    ['an identical pair', file('sa.deal'), file('sa.deal'), ['The two versions say the same.']],
    ['an empty text', text(''), file('sa.deal'), ['sa.deal is empty.']],
    ['two unrelated agreements', text('agreement "Lease" ("L") between Tenant and Landlord dated 2020-01-01.\nclause 7 "Rent"\n  Tenant must pay Landlord EUR 7 each month.\n'), file('sa.deal'), ['No clause of the one is found in the other: they seem to be different agreements.']],
  ])('%s', async (_, base, against, notices) => {
    const { tree, trouble } = await compared(base, against);
    expect(trouble).toBeUndefined();
    expect(said(tree, 'notices')).toEqual(notices);
  });

  test('of a broken file what stands is compared, and what does not is named', async () => {
    const { tree, trouble } = await compared(file('sa.deal'), text(`${NEW}clause 2 "Broken"\n  Buyer mst pay )) Supplier 7.\n`));
    expect(trouble).toBeUndefined();
    expect(said(tree, 'redline').join()).toMatch(/Buyer mst pay/);
  });

  test('a malformed request is refused', async () => {
    await expect(client.request(COMPARE, { base: { kind: 'file' }, revision: file('sa.deal') })).rejects.toThrow('The request is malformed.');
    await expect(client.request(EXPORT_COMPARISON, { base: file('sa.deal'), revision: file('sa.deal'), format: 'exe' })).rejects.toThrow('The request is malformed.');
    await expect(client.request(COMPARED_TEXT, { side: 'x', uri: '' })).rejects.toThrow('The request is malformed.');
  });
});

describe('as a file', () => {
  const exported = (format: string, base = revision('sa.deal')): Promise<ExportComparisonResult> => client.request(EXPORT_COMPARISON, { base, revision: file('sa.deal'), format });

  test('a page, a text, a table', async () => {
    expect((await exported('html')).text).toMatch(/^<!DOCTYPE html>[\s\S]*USD 3 million/);
    expect((await exported('markdown')).text).toMatch(/^# Comparison[\s\S]*3 million/);
    expect((await exported('departures')).text).toMatch(/Reference[\s\S]*3 million/);
  });

  test('for Word', async () => {
    const { base64 = '' } = await exported('docx');
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('or why not', async () => {
    expect(await exported('html', file('missing.deal'))).toEqual({ trouble: 'missing.deal cannot be compared. There is no such file.' });
  });
});

test('a version of the same texts is read once', () => {
  const settings = { asOf: 20_513, severity: {}, includeDrafts: false };
  const version = versionOfTexts({ name: { file: 'a.deal' }, texts: new Map([['file:///a.deal', OLD]]), asked: ['file:///a.deal'] }, settings);
  let reads = 0;
  const read = (): typeof version => {
    reads++;
    return version;
  };
  const ask = (asked: string, text: string, asOf = 20_513): unknown => remembered(asked, new Map([['file:///a.deal', text]]), { ...settings, asOf }, read);
  for (const [asked, text, asOf] of [['a', 'x', 1], ['a', 'x', 1], ['b', 'x', 1], ['a', 'x', 1], ['a', 'y', 1], ['a', 'x', 2], ['b', 'x', 1]] as const) expect(ask(asked, text, asOf)).toBe(version);
  expect(reads).toBe(4);
});

test('a question that is no longer wanted ends between its steps', async () => {
  const source = new CancellationTokenSource();
  client.connection.onRequest(READ_REVISION, (asked: { readonly uri: string }) => {
    source.cancel();
    return HEAD[asked.uri] ?? {};
  });
  const asked = client.connection.sendRequest(COMPARE, { base: revision('sa.deal'), revision: file('sa.deal') }, source.token);
  await expect(asked).rejects.toThrow('The comparison was cancelled.');
});
