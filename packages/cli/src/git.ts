import { spawn } from 'node:child_process';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { CannotRun } from './input.ts';

/** A commit of a repository, as a place where files are read. */
export interface Commit {
  /** The deals below a folder, or the file itself: absolute paths, in order. Empty where the commit has neither. */
  readonly list: (at: string) => Promise<readonly string[]>;
  /** The bytes of some files by their absolute paths; what the commit has not is left out. */
  readonly read: (files: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
}

/**
 * Opens a revision of the repository that holds a path, which need not be there any more. Git is asked for objects alone: no filter,
 * hook or helper of the repository runs, and nothing is fetched.
 *
 * @throws CannotRun where there is no git, no repository or no such revision
 */
export async function openCommit(revision: string, at: string): Promise<Commit> {
  // What begins with a dash would be an option.
  if (revision.startsWith('-')) throw new CannotRun(`${revision} is no revision.`);
  const folder = await nearestFolder(path.resolve(at));
  const root = (await git(folder, ['rev-parse', '--show-toplevel'])).text?.trim();
  if (root === undefined || root === '') throw new CannotRun(`${at} is in no git repository, so it has no revision ${revision}.`);
  const top = await realpath(root);
  const commit = (await git(top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])).text?.trim();
  if (commit === undefined || commit === '') throw new CannotRun(`this repository has no revision ${revision}. git log lists those that it has.`);
  const inside = async (file: string): Promise<string> => path.relative(top, await realPath(file)).split(path.sep).join('/');
  return {
    async list(where) {
      const below = await inside(where);
      if (below.startsWith('..')) return [];
      const { text = '' } = await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...(below === '' ? [] : [`:(literal)${below}`])]);
      const files = text.split('\0').flatMap((line) => /^100\d{3} blob \S+\t(.+)$/su.exec(line)?.[1] ?? []);
      return files.filter((file) => file === below || (file.endsWith('.deal') && !isHidden(file.slice(below === '' ? 0 : below.length + 1)))).map((file) => path.join(top, file));
    },
    async read(files) {
      const named = await Promise.all(files.map(async (file) => ({ file, name: await inside(file) })));
      const wanted = named.filter(({ name }) => !name.startsWith('..') && !/[\n\r]/u.test(name));
      const { bytes } = await git(top, ['cat-file', '--batch'], wanted.map(({ name }) => `${commit}:${name}\n`).join(''));
      return batched(bytes, wanted.map(({ file }) => file));
    },
  };
}

/** Folders that `deal` does not look into anywhere else either. */
function isHidden(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** The contents in an answer of `git cat-file --batch`: a line `<id> blob <size>` before each, or one that says it is missing. */
function batched(bytes: Buffer, files: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let at = 0;
  for (const file of files) {
    const end = bytes.indexOf(10, at);
    if (end < 0) break;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(bytes.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') found.set(file, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** The folder itself, or the nearest above it that is still there. */
async function nearestFolder(at: string): Promise<string> {
  const entry = await stat(at).catch(() => undefined);
  return entry?.isDirectory() || path.dirname(at) === at ? at : nearestFolder(path.dirname(at));
}

/** Without symbolic links, as far as the path is there. */
async function realPath(at: string): Promise<string> {
  const real = await realpath(at).catch(() => undefined);
  return real ?? (path.dirname(at) === at ? at : path.join(await realPath(path.dirname(at)), path.basename(at)));
}

/** Neither asks a person anything, nor fetches what a partial clone left out. */
const QUIET = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** What git answered; no text where it refused. */
async function git(folder: string, args: readonly string[], input = ''): Promise<{ readonly bytes: Buffer; readonly text?: string }> {
  return new Promise((done, fail) => {
    const child = spawn('git', ['-C', folder, ...args], { env: { ...process.env, ...QUIET }, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', () => fail(new CannotRun('git cannot be run. Install it, or name two files.')));
    child.on('close', (code) => {
      const bytes = Buffer.concat(parts);
      done(code === 0 ? { bytes, text: bytes.toString('utf8') } : { bytes });
    });
    // Git may end before it has read all: what it answered then tells.
    child.stdin.on('error', () => undefined).end(input);
  });
}
