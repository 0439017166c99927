/** A server's start: from the process to the answer to `initialize`, ours as bundled, stock Langium bundled likewise. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { middle, row } from './measure.ts';

const root = resolve(import.meta.dirname, '../../..');
const ours = join(root, 'dist/server.cjs');
const stock = join(root, 'out/bench/stock-server.cjs');

if (!existsSync(ours)) {
  throw new Error('dist/server.cjs is not built: npm run build');
}
await build({ entryPoints: [join(import.meta.dirname, 'stock-server.ts')], outfile: stock, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'es2024', logLevel: 'error' });

const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null } });
const message = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const times = new Map<string, number[]>([[ours, []], [stock, []]]);
// In turns, so that what else the machine does falls on both.
for (let round = 0; round < 11; round++) {
  for (const [file, list] of times) {
    list.push(await initialize(file));
  }
}
console.log('Start of the server, process to the answer to initialize (clock, median)');
row('bundled server', middle(times.get(ours) ?? []), middle(times.get(stock) ?? []));

function initialize(file: string): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  return new Promise((done, failed) => {
    child.stdout.once('data', () => {
      done(performance.now() - started);
      child.kill();
    });
    child.once('error', failed);
    child.stdin.write(message);
  });
}
