import { mkdtempSync, mkdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import { connect } from './support/client.ts';
import type { Client, ClientOptions } from './support/client.ts';
import { AWSOAI, FILES, MSOAI, VOCABULARY, positionOf } from './support/deals.ts';

let client: Client;
const start = async (options: ClientOptions = {}): Promise<void> => { client = await connect({ settings: { asOf: '2026-03-01' }, ...options }); };
afterEach(() => client.dispose());

const AWS = 'file:///deals/awsoai.deal';
const openAll = async (): Promise<void> => { for (const [uri, text] of Object.entries(FILES)) await client.open(uri, text); };
const codes = (found: readonly Diagnostic[]): unknown[] => found.map((one) => one.code);

describe('findings', () => {
  test('come with a code, a link to its page, the other clause, and the version they are of', async () => {
    await start({ initializationOptions: { ruleDocumentation: 'file:///docs/rules' } });
    await openAll();
    const [found, ...more] = await client.diagnostics(AWS);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'conflict/exclusivity', source: 'deal', severity: 1, codeDescription: { href: 'file:///docs/rules/conflict/exclusivity.md' },
      relatedInformation: [{ location: { uri: 'file:///deals/msoai.deal' } }],
    });
    expect(client.published.findLast((one) => one.uri === AWS)?.version).toBe(1);
  });

  test('follow the text as it is typed', async () => {
    await start();
    await openAll();
    expect(codes(await client.diagnostics(AWS))).toEqual(['conflict/exclusivity']);
    await client.write(AWS, AWSOAI.replace('Bedrock', 'Azure'));
    expect(await client.diagnostics(AWS)).toEqual([]);
    expect(client.published.at(-1)).toMatchObject({ uri: AWS, version: 2 });
    await client.write(AWS, AWSOAI.replace('Stateless APIs', 'Stateles APIs'));
    expect(codes(await client.diagnostics(AWS))).toContain('term/undefined');
  });

  test('appear in the other file where an edit here makes them so', async () => {
    await start();
    await openAll();
    await client.write('file:///deals/vocabulary.deal', VOCABULARY.replace('product "Stateless APIs", a kind of API Products.', 'product "Stateless APIs", a kind of OpenAI Products, distinct from API Products.'));
    expect(await client.diagnostics(AWS)).toEqual([]);
    await client.write('file:///deals/vocabulary.deal', VOCABULARY);
    expect(codes(await client.diagnostics(AWS))).toEqual(['conflict/exclusivity']);
  });

  test('are sent once for a burst of keys, and not again where nothing changed', async () => {
    await start();
    await openAll();
    await client.settled();
    const before = client.published.length;
    for (let key = 1; key <= 50; key++) await client.write(AWS, `${AWSOAI}// ${'x'.repeat(key)}\n`);
    await client.settled();
    expect(client.published.slice(before)).toEqual([]);
    for (let key = 1; key <= 50; key++) await client.write(AWS, `// ${'x'.repeat(key)}\n${AWSOAI}`);
    await client.settled();
    const sent = client.published.slice(before).filter((one) => one.uri === AWS);
    expect(sent).toHaveLength(1);
  });

  test('move with their clause', async () => {
    await start();
    await openAll();
    const [before] = await client.diagnostics(AWS);
    await client.write(AWS, `\n\n${AWSOAI}`);
    const [after] = await client.diagnostics(AWS);
    expect(after?.range.start.line).toBe((before?.range.start.line ?? 0) + 2);
  });

  test('obey the settings: the day, the severities', async () => {
    await start();
    await openAll();
    await client.set({ asOf: '2026-03-01', severity: { 'conflict/exclusivity': 'information' } });
    expect((await client.diagnostics(AWS)).map((one) => one.severity)).toEqual([3]);
    await client.set({ asOf: '2026-03-01', severity: { 'conflict/exclusivity': 'off' } });
    expect(await client.diagnostics(AWS)).toEqual([]);
  });

  test('have quick fixes, of the version they are of, some in another file', async () => {
    await start();
    await openAll();
    const [finding] = await client.diagnostics(AWS);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: AWS }, range: finding?.range, context: { diagnostics: [finding] } });
    expect(actions.length).toBeGreaterThan(1);
    const files = new Set<string>();
    for (const action of actions) {
      expect(action.kind).toBe('quickfix');
      expect(action.diagnostics).toEqual([finding]);
      for (const change of action.edit?.documentChanges ?? []) {
        if (!('edits' in change)) continue;
        expect(change.textDocument.version).toBe(1);
        files.add(change.textDocument.uri);
      }
    }
    expect([...files]).toEqual(expect.arrayContaining([AWS, 'file:///deals/msoai.deal']));
  });

  test('are cleared when a text that was never saved is closed', async () => {
    await start();
    await client.open('untitled:Untitled-1', 'clause 1 "A"\n  Nobody shall frobnicate.\n');
    expect((await client.diagnostics('untitled:Untitled-1')).length).toBeGreaterThan(0);
    await client.close('untitled:Untitled-1');
    expect(await client.diagnostics('untitled:Untitled-1')).toEqual([]);
  });
});

describe('one file has many spellings', () => {
  test.each([
    ['file:///c%3A/Deals/a%20b%23c.deal', 'file:///C:/Deals/a b%23c.deal'],
    ['file:///deals/%F0%9F%A4%9D%25.deal', 'file:///deals/🤝%25.deal'],
  ])('%s is %s', async (one, other) => {
    await start();
    await client.open(one, MSOAI);
    expect((await client.diagnostics(one)).length).toBeGreaterThan(0);
    const hover = await client.request<unknown>('textDocument/hover', { textDocument: { uri: other }, position: positionOf(MSOAI, '2025-10-28') });
    expect(hover).not.toBeNull();
    const symbols = await client.request<readonly { readonly location: { readonly uri: string } }[]>('workspace/symbol', { query: 'Revenue' });
    expect(symbols.map((symbol) => symbol.location.uri)).toEqual([one]);
  });
});

describe('files on disk', () => {
  let folder: string;
  const uri = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(path.join(folder, name), text);
  const changed = (name: string, type: 1 | 2 | 3): Promise<void> => client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'deals # %-🤝-'));
    write('vocabulary.deal', VOCABULARY);
    write('msoai.deal', MSOAI);
    write('awsoai.deal', AWSOAI);
  });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  test('are found and checked without being opened', async () => {
    mkdirSync(path.join(folder, 'node_modules'));
    mkdirSync(path.join(folder, '.git'));
    write('node_modules/x.deal', 'nonsense');
    write('.git/x.deal', 'nonsense');
    symlinkSync(folder, path.join(folder, 'loop'));
    symlinkSync(path.join(folder, 'msoai.deal'), path.join(folder, 'again.deal'));
    await start({ folders: [pathToFileURL(folder).href] });
    expect(codes(await client.diagnostics(uri('awsoai.deal')))).toEqual(['conflict/exclusivity']);
    expect(client.statuses.at(-1)?.files).toBe(3);
  });

  test('give way to what is open, and count again when it is closed', async () => {
    await start({ folders: [pathToFileURL(folder).href] });
    await client.open(uri('awsoai.deal'), AWSOAI.replace('Bedrock', 'Azure'));
    expect(await client.diagnostics(uri('awsoai.deal'))).toEqual([]);
    await client.close(uri('awsoai.deal'));
    expect(codes(await client.diagnostics(uri('awsoai.deal')))).toEqual(['conflict/exclusivity']);
  });

  test('are read again when they change, appear, or go', async () => {
    await start({ folders: [pathToFileURL(folder).href] });
    await client.settled();
    write('awsoai.deal', AWSOAI.replace('Bedrock', 'Azure'));
    await changed('awsoai.deal', 2);
    expect(await client.diagnostics(uri('awsoai.deal'))).toEqual([]);
    write('third.deal', AWSOAI.replaceAll('AWSOAI', 'THIRD').replace('Cloud Agreement', 'Third Agreement'));
    await changed('third.deal', 1);
    expect(codes(await client.diagnostics(uri('third.deal')))).toEqual(['conflict/exclusivity']);
    unlinkSync(path.join(folder, 'third.deal'));
    await changed('third.deal', 3);
    expect(await client.diagnostics(uri('third.deal'))).toEqual([]);
    expect(client.statuses.at(-1)?.files).toBe(3);
  });

  test('that cannot be read say why, and the rest goes on', async () => {
    write('wide.deal', Uint8Array.from([0xff, 0xfe, 0x41, 0]));
    await start({ folders: [pathToFileURL(folder).href] });
    expect((await client.diagnostics(uri('wide.deal'))).map((one) => [one.code, one.message])).toEqual([['file/encoding', 'This file is encoded in UTF-16. Save it as UTF-8.']]);
    expect(codes(await client.diagnostics(uri('awsoai.deal')))).toEqual(['conflict/exclusivity']);
  });

  test('of a folder that is taken away are forgotten', async () => {
    const root = pathToFileURL(folder).href;
    await start({ folders: [root] });
    await client.settled();
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: root, name: 'x' }] } });
    expect(await client.diagnostics(uri('awsoai.deal'))).toEqual([]);
    expect(client.statuses.at(-1)?.files).toBe(0);
  });
});

test('files of a virtual workspace come through the client', async () => {
  const files = new Map(Object.entries(FILES).map(([uri, text]) => [uri.replace('file:///', 'vscode-vfs://github/o/r/'), text]));
  await start({ initializationOptions: { files: true } });
  client.connection.onRequest('deal/listFiles', () => ({ uris: [...files.keys()] }));
  client.connection.onRequest('deal/readFile', ({ uri }: { readonly uri: string }) => ({ text: files.get(uri) }));
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'vscode-vfs://github/o/r', name: 'r' }], removed: [] } });
  expect(codes(await client.diagnostics('vscode-vfs://github/o/r/deals/awsoai.deal'))).toEqual(['conflict/exclusivity']);
});

describe('a validation', () => {
  test('counts what it found, and says how far it is', async () => {
    await start();
    await openAll();
    const progress: string[] = [];
    client.connection.onNotification('$/progress', ({ value }: { readonly value: { readonly message: string } }) => { progress.push(value.message); });
    expect(await client.request('deal/validate', { workDoneToken: 'x' })).toEqual({ files: 3, errors: 1, warnings: 0, notes: 0 });
    expect(await client.request('deal/validate', { uri: AWS })).toEqual({ files: 1, errors: 1, warnings: 0, notes: 0 });
    expect(progress).toEqual(['Reading', 'Checking', 'Done']);
  });

  test('that is malformed is refused', async () => {
    await start();
    await expect(client.request('deal/validate', { uri: 5 })).rejects.toThrow('malformed');
  });
});

test('a client that can do nothing but open files is served too', async () => {
  await start({ capabilities: {} });
  await openAll();
  expect(codes(await client.diagnostics(AWS))).toEqual(['conflict/exclusivity']);
  expect(client.log).toEqual([]);
});

describe('the server does not fall', () => {
  test('over requests for what is not there', async () => {
    await start();
    const textDocument = { uri: 'file:///nowhere.deal' };
    const position = { line: 99, character: 99 };
    const range = { start: position, end: position };
    const ask = (method: string, more: object = {}): Promise<unknown> => client.request(`textDocument/${method}`, { textDocument, position, range, ...more });
    expect(await ask('hover')).toBeNull();
    for (const method of ['definition', 'completion', 'documentSymbol', 'foldingRange', 'documentLink', 'documentHighlight', 'formatting']) expect(await ask(method, { options: { tabSize: 2, insertSpaces: true } })).toEqual([]);
    expect(await ask('codeAction', { context: { diagnostics: [] } })).toEqual([]);
    expect(await ask('semanticTokens/full')).toMatchObject({ data: [] });
    await client.notify('textDocument/didChange', { textDocument: { ...textDocument, version: 7 }, contentChanges: [{ text: 'x' }] });
    await client.notify('textDocument/didClose', { textDocument });
    expect(await client.request('deal/ping', undefined)).toBeNull();
  });

  test('over positions beyond the text, in a text of any kind', async () => {
    await start();
    for (const text of ['', '\n', '"', 'clause', 'clause 1 "', '[Note:', '"""', '\ud800', 'A'.repeat(10_000), '('.repeat(2_000), 'use "', 'party "X', '\r\r\n', '1 2 3 . . .']) {
      await client.open('untitled:x', text);
      for (const position of [{ line: 0, character: 0 }, { line: 0, character: 5 }, { line: 900, character: 900 }]) {
        for (const method of ['hover', 'completion', 'definition', 'references', 'selectionRange', 'documentHighlight']) {
          await client.request(`textDocument/${method}`, { textDocument: { uri: 'untitled:x' }, position, positions: [position], context: { includeDeclaration: true } });
        }
      }
      await client.close('untitled:x');
    }
    expect(client.log).toEqual([]);
  });

  test('and answers a cancelled request as cancelled', async () => {
    await start();
    await openAll();
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest('textDocument/hover', { textDocument: { uri: AWS }, position: { line: 0, character: 0 } }, source.token);
    source.cancel();
    await expect(answer).rejects.toThrow(/cancel/i);
  });
});

test('the status tells the counts, and busy only while there is work', async () => {
  await start();
  await openAll();
  await client.settled();
  expect(client.statuses.at(-1)).toMatchObject({ busy: false, files: 3, errors: 1 });
});

test('a whole file is formatted to itself once formatted', async () => {
  await start();
  await client.open(AWS, AWSOAI.replaceAll('  ', '      '));
  const edits = await client.request<readonly TextEdit[]>('textDocument/formatting', { textDocument: { uri: AWS }, options: { tabSize: 2, insertSpaces: true } });
  expect(edits.every((edit) => edit.newText.trim() === '')).toBe(true);
});
