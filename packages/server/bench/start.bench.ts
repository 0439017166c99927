/** A server's start: from the process to the answer to `initialize`, ours as bundled, stock Langium bundled likewise. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { middle, row } from './measure.ts';

const root = resolve(import.meta.dirname, '../../..');
const ours = join(root, 'dist/server.mjs');
const stock = join(root, 'out/bench/stock-server.cjs');

if (!existsSync(ours)) {
  throw new Error('dist/server.mjs is not built: npm run build');
}
await build({ entryPoints: [join(import.meta.dirname, 'stock-server.ts')], outfile: stock, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'es2024', logLevel: 'error' });

const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null } });
const message = framed(body);
const initialized = framed(JSON.stringify({ jsonrpc: '2.0', method: 'initialized', params: {} }));

const cache = mkdtempSync(join(tmpdir(), 'dealwright-bench-'));
/** The extension says where compiled code is kept; a first start leaves it there. */
const kept = { NODE_COMPILE_CACHE: cache };
const starts = [{ file: ours, env: {} }, { file: ours, env: kept }, { file: stock, env: {} }].map((one) => ({ ...one, times: [] as number[] }));
await initialize(ours, kept, 3_000);
// In turns, so that what else the machine does falls on all.
for (let round = 0; round < 15; round++) {
  for (const { file, env, times } of starts) {
    times.push(await initialize(file, env));
  }
}
rmSync(cache, { recursive: true, force: true });
const [fresh = 0, again = 0, theirs = 0] = starts.map(({ times }) => middle(times));
console.log('Start of the server, process to the answer to initialize (clock, median)');
row('bundled server, as an editor starts it again', again, theirs);
row('bundled server, nothing compiled before', fresh, theirs);

/** @param lives milliseconds that the server is given after its answer */
function initialize(file: string, env: Readonly<Record<string, string>>, lives = 0): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ...env } });
  return new Promise((done, failed) => {
    child.stdout.once('data', () => {
      const took = performance.now() - started;
      child.stdin.write(initialized);
      setTimeout(() => {
        child.once('close', () => done(took));
        child.kill();
      }, lives);
    });
    child.once('error', failed);
    child.stdin.write(message);
  });
}

function framed(content: string): string {
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}
