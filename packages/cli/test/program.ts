import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

export const ROOT: string = path.resolve(import.meta.dirname, '../../..');

const scratch = mkdtempSync(path.join(tmpdir(), 'deal-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The program as it ships: one file, run by Node alone. */
const program = path.join(scratch, 'deal.cjs');
buildSync({
  entryPoints: [path.join(ROOT, 'packages/cli/src/main.ts')],
  outfile: program, bundle: true, platform: 'node', format: 'cjs', target: 'es2024',
  define: { 'process.env.DEALWRIGHT_VERSION': '"1.2.3"' },
});

export interface Outcome { readonly code: number | null; readonly out: string; readonly err: string }

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node itself. */
  readonly node?: readonly string[];
  readonly input?: string;
}

/** Runs `deal` in a process of its own and waits for its end. */
export function deal(args: readonly string[], { cwd = ROOT, env = {}, node = [], input = '' }: Surroundings = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, program, ...args], { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(input);
  });
}

/** The program's file, for a shell. */
export const PROGRAM: string = program;

/** A new folder that holds these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const at = mkdtempSync(path.join(scratch, 'deals-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
    writeFileSync(path.join(at, name), content);
  }
  return at;
}
