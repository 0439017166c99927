import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deal, folder } from './program.ts';

/** Stands in for every way out of the process, and writes down who tries one. */
const GUARD = `
const { appendFileSync } = require('node:fs');
const refuse = (name) => function () { appendFileSync(process.env.ATTEMPTS, name + '\\n'); throw new Error('No network.'); };
for (const [module, names] of [['node:net', ['connect', 'createConnection', 'createServer']], ['node:tls', ['connect']], ['node:dgram', ['createSocket']],
  ['node:dns', ['lookup', 'resolve']], ['node:http', ['request', 'get']], ['node:https', ['request', 'get']]]) {
  for (const name of names) require(module)[name] = refuse(module + '.' + name);
}
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
`;

test('no command opens a connection, or tries to', async () => {
  const cwd = folder({ 'guard.cjs': GUARD, attempts: '', 'prove.cjs': "require('node:net').connect(9);" });
  const env = { ATTEMPTS: path.join(cwd, 'attempts') };
  const attempts = async (): Promise<string> => (await import('node:fs')).readFileSync(env.ATTEMPTS, 'utf8');
  const node = ['--require', path.join(cwd, 'guard.cjs')];
  for (const args of [['check', 'examples', '--as-of', '2026-03-01'], ['format', '--check', 'examples'], ['explain']]) await deal(args, { env, node });
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const lsp = await deal(['lsp', '--stdio'], { env, node, input: `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}` });
  expect(lsp.out).toContain('"capabilities"');
  expect(await attempts()).toBe('');
  // The guard itself is no fiction: what does try is written down.
  await deal(['--version'], { env, node: [...node, '--require', path.join(cwd, 'prove.cjs')] });
  expect(await attempts()).toBe('node:net.connect\n');
  writeFileSync(env.ATTEMPTS, '');
});
