import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diskFiles } from '@dealwright/server/disk';

/** A file that was asked for, or that one of those uses: its text, or why it has none. */
export interface Input {
  readonly uri: string;
  /** As the person would type it: relative to the current folder where it is below it, with forward slashes. */
  readonly name: string;
  readonly text: string;
  readonly trouble?: { readonly code: string; readonly message: string };
}

/** A path that names nothing, a folder that holds no deal, an option that says nothing: the command cannot run. */
export class CannotRun extends Error {}

/**
 * Reads what the person named: files as they are, folders with every `.deal` file below them, each once, in the order of
 * their names.
 *
 * @throws CannotRun where a path names nothing or a folder holds no deal
 */
export async function readInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const uris = new Set<string>();
  for (const each of paths.length === 0 ? ['.'] : paths) {
    const uri = pathToFileURL(path.resolve(each)).href;
    const entry = await stat(each).catch(() => undefined);
    if (entry === undefined) throw new CannotRun(`there is no file or folder ${each}.`);
    const below = entry.isDirectory() ? await diskFiles.list([uri]) : [uri];
    if (below.length === 0) throw new CannotRun(`there is no .deal file in ${each === '.' ? 'this folder' : each}.`);
    for (const one of below) uris.add(one);
  }
  const inputs: Input[] = [];
  for (const uri of uris) inputs.push((await readInput(uri)) ?? { uri, name: nameOf(uri), text: '' });
  return inputs.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads one file; one that is not there gives nothing. */
export async function readInput(uri: string): Promise<Input | undefined> {
  const { text, trouble } = await diskFiles.read(uri);
  return text === undefined && trouble === undefined ? undefined : { uri, name: nameOf(uri), text: text ?? '', trouble };
}

/** Reads some files; those that are not there are left out. */
export async function readPresent(uris: readonly string[]): Promise<readonly Input[]> {
  return (await Promise.all(uris.map(readInput))).filter((input) => input !== undefined);
}

/** A file as the person would type it. */
export function nameOf(uri: string): string {
  const file = fileURLToPath(uri);
  const relative = path.relative(process.cwd(), file);
  const name = relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  return name.split(path.sep).join('/');
}
