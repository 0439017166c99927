import { LIST_FILES, READ_FILE, isListFilesResult, isReadFileResult } from '@dealwright/protocol';
import type { FileSource } from './source.ts';

/** Asks the client: for virtual workspaces, and for a server that runs in a browser. */
export function clientFiles(sendRequest: (method: string, params: unknown) => Promise<unknown>): FileSource {
  return {
    async list(folders) {
      const result = await sendRequest(LIST_FILES, { folders }).catch(() => undefined);
      return isListFilesResult(result) ? result.uris : [];
    },
    async read(uri) {
      const result = await sendRequest(READ_FILE, { uri }).catch(() => undefined);
      return isReadFileResult(result) ? result : {};
    },
  };
}
