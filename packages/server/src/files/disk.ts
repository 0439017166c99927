import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeFile } from '@dealwright/protocol';
import type { ReadFileResult } from '@dealwright/protocol';
import type { FileSource } from './source.ts';

/**
 * Reads the disk itself. Folders whose names begin with a dot and `node_modules` are left out; a folder that symbolic
 * links lead back to is read once, and a file that several lead to is one file.
 */
export const diskFiles: FileSource = {
  async list(folders) {
    const found = new Map<string, string>();
    const seen = new Set<string>();
    for (const folder of folders) await walk(fileURLToPath(folder), found, seen);
    return [...found.values()];
  },
  async read(uri) {
    try {
      return decoded(await fs.readFile(fileURLToPath(uri)));
    } catch (error) {
      return trouble(error);
    }
  },
};

/** The text of a file's bytes, wherever they come from; or why they are none. */
export function decoded(bytes: Uint8Array): ReadFileResult {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return decodeFile(bytes, (each) => decoder.decode(each));
}

async function walk(folder: string, found: Map<string, string>, seen: Set<string>): Promise<void> {
  const real = await fs.realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const file = path.join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await fs.stat(file).catch(() => undefined) : entry;
    if (kind?.isDirectory()) await walk(file, found, seen);
    else if (kind?.isFile() && entry.name.endsWith('.deal')) {
      const target = entry.isSymbolicLink() ? await fs.realpath(file).catch(() => file) : path.join(real, entry.name);
      if (!found.has(target)) found.set(target, pathToFileURL(file).href);
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'This file cannot be read: you may not open it.',
  EPERM: 'This file cannot be read: you may not open it.',
  EISDIR: 'This file cannot be read: it is a folder.',
  ELOOP: 'This file cannot be read: its symbolic links lead in a circle.',
};

function trouble(error: unknown): ReadFileResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return {};
  return { trouble: { code: 'file/unreadable', message: REASONS[code] ?? 'This file cannot be read.' } };
}
