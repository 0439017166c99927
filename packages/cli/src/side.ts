import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { VersionName } from '@dealwright/model';
import { decoded } from '@dealwright/server/disk';
import { openCommit } from './git.ts';
import type { Commit } from './git.ts';
import { CannotRun, nameOf, readInput, readInputs, readPresent } from './input.ts';
import type { Input } from './input.ts';

/** One of two versions, as the person named it. */
export interface Side {
  readonly name: VersionName;
  /** The files that are compared. At least one. */
  readonly asked: readonly Input[];
  /** Further files of the same version; what it has not is left out. */
  readonly readAll: (uris: readonly string[]) => Promise<readonly Input[]>;
}

/**
 * Reads one side: a file, a folder, or either of them at a revision of git (`git:HEAD~1:deals/main.deal`).
 *
 * @param at where the file is to be taken to stand, and so where the files that it brings in are looked for: a tool that compares
 *   revisions hands over copies that stand elsewhere
 * @throws CannotRun where it names nothing
 */
export async function readSide(typed: string, at?: string): Promise<Side> {
  const [, revision, where] = /^git:([^:]+):(.*)$/su.exec(typed) ?? [];
  if (revision !== undefined && where !== undefined) return readRevision(revision, where === '' ? '.' : where);
  if (typed.startsWith('git:')) throw new CannotRun(`${typed} names no file of a revision. Write git:REVISION:FILE, git:HEAD:main.deal for instance.`);
  if (at !== undefined) return { name: { file: at }, asked: [await readCopy(typed, at)], readAll: readPresent };
  return { name: { file: typed }, asked: await readInputs([typed]), readAll: readPresent };
}

/**
 * A file that brings in what is not beside it, as one that came by mail, finds it beside the other one; what was so found is told.
 * Folders and revisions hold what they bring in, or it is missing.
 */
export function lent(side: Side, other: Side, tell: (file: string, from: string) => void): Side {
  const [own, its] = [side.asked[0], other.asked[0]];
  if (!own || !its || side.asked.length > 1 || other.asked.length > 1 || side.name.revision !== undefined) return side;
  const folderOf = ({ uri }: Input): string => uri.slice(0, uri.lastIndexOf('/') + 1);
  const [here, there] = [folderOf(own), folderOf(its)];
  return {
    ...side,
    async readAll(uris) {
      const found = await side.readAll(uris);
      const missing = uris.filter((uri) => uri.startsWith(here) && !found.some((input) => input.uri === uri));
      const borrowed = here === there ? [] : await other.readAll(missing.map((uri) => there + uri.slice(here.length)));
      for (const { name } of borrowed) tell(name, own.name);
      return [...found, ...borrowed.map((input) => ({ ...input, uri: here + input.uri.slice(there.length) }))];
    },
  };
}

async function readRevision(revision: string, where: string): Promise<Side> {
  const commit = await openCommit(revision, where);
  const files = await commit.list(path.resolve(where));
  if (files.length === 0) throw new CannotRun(`there is no ${where === '.' ? '.deal file' : where} in ${revision}.`);
  const asked = await readCommitted(commit, revision, files.map((file) => pathToFileURL(file).href));
  return { name: { file: where, revision }, asked, readAll: async (uris) => readCommitted(commit, revision, uris) };
}

async function readCommitted(commit: Commit, revision: string, uris: readonly string[]): Promise<readonly Input[]> {
  const found = await commit.read(uris.map((uri) => fileURLToPath(uri)));
  return uris.flatMap((uri): readonly Input[] => {
    const bytes = found.get(fileURLToPath(uri));
    if (!bytes) return [];
    const { text = '', trouble } = decoded(bytes);
    return [{ uri, name: `git:${revision}:${nameOf(uri)}`, text, ...(trouble && { trouble }) }];
  });
}

/** What tools hand over for a side on which there is no file. */
const NOTHING: ReadonlySet<string> = new Set(['/dev/null', 'nul', 'NUL']);

async function readCopy(file: string, at: string): Promise<Input> {
  const uri = pathToFileURL(path.resolve(at)).href;
  if (NOTHING.has(file)) return { uri, name: at, text: '' };
  const read = await readInput(pathToFileURL(path.resolve(file)).href);
  if (!read) throw new CannotRun(`there is no file ${file}.`);
  return { ...read, uri, name: at };
}
