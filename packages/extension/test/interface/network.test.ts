import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const blocker = join(import.meta.dirname, 'fixture/no-network.cjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dealwright-network-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the blocker blocks', async () => {
  const { code } = await run(['-e', 'fetch("http://127.0.0.1:9/").catch(() => process.exit(3))']);
  expect(code).not.toBe(0);
  expect(attempts()).toEqual(['fetch']);
});

test('the command line reaches for no network', async () => {
  const { code, output } = await run([join(root, 'dist/deal.cjs'), 'check', join(root, 'examples'), '--as-of', '2026-03-01']);
  expect(code).toBe(1);
  expect(output).toContain('conflict/');
  expect(attempts()).toEqual([]);
});

test('the language server reaches for no network', async () => {
  const uri = pathToFileURL(join(root, 'examples/openai/2026-02-aws.deal')).href;
  const text = readFileSync(new URL(uri), 'utf8');
  const workspaceFolders = [{ uri: pathToFileURL(join(root, 'examples/openai')).href, name: 'openai' }];
  const session = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'deal', version: 1, text } } },
    { id: 2, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 0, character: 0 } } },
    { id: 3, method: 'shutdown' },
  ];
  const { code, output } = await run([join(root, 'dist/server.mjs'), '--stdio'], session.map(frame).join(''), ['"id":3', frame({ method: 'exit' })]);
  expect(output).toContain('"id":3');
  expect(code).toBe(0);
  expect(attempts()).toEqual([]);
});

/** Runs a program of Node's with the network blocked; says the last word once it has printed what that waits for. */
function run(args: readonly string[], input = '', last?: readonly [awaited: string, word: string]): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NETWORK_ATTEMPTS: join(folder, 'attempts'), NO_COLOR: '1' };
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--require', blocker, ...args], { env });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (last !== undefined && output.includes(last[0])) {
        child.stdin.end(last[1]);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ code, output }));
    child.stdin.write(input);
    if (last === undefined) {
      child.stdin.end();
    }
  });
}

function attempts(): string[] {
  const file = join(folder, 'attempts');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
