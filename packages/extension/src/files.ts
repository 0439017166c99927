import type { Disposable } from 'vscode';
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListFilesResult, ReadFileResult } from '@dealwright/protocol';
import { LIST_FILES, READ_FILE, decodeFile, isListFilesParams, isReadFileParams } from '@dealwright/protocol';

/** Answers the server's requests for files that only the editor can reach. */
export function answerFileRequests(client: LanguageClient): Disposable[] {
  return [
    client.onRequest(LIST_FILES, async (params: unknown): Promise<ListFilesResult> => {
      if (!isListFilesParams(params)) return { uris: [] };
      const found: string[] = [];
      for (const folder of params.folders) await list(Uri.parse(folder), found, 0);
      return { uris: found };
    }),
    client.onRequest(READ_FILE, async (params: unknown): Promise<ReadFileResult> => (isReadFileParams(params) ? read(Uri.parse(params.uri)) : {})),
  ];
}

/** A virtual file system may not tell links apart, and a circle of them would never end. */
const DEEPEST = 32;

async function list(folder: Uri, found: string[], depth: number): Promise<void> {
  if (depth > DEEPEST) return;
  const entries = await workspace.fs.readDirectory(folder).then((all) => all, () => []);
  for (const [name, type] of entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const uri = Uri.joinPath(folder, name);
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (type & FileType.Directory && !(type & FileType.SymbolicLink)) await list(uri, found, depth + 1);
    else if (type & FileType.File && name.endsWith('.deal')) found.push(uri.toString());
  }
}

async function read(uri: Uri): Promise<ReadFileResult> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decodeFile(await workspace.fs.readFile(uri), (bytes) => decoder.decode(bytes));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return {};
    return { trouble: { code: 'file/unreadable', message: 'This file cannot be read.' } };
  }
}
