import type { ReadFileResult } from '@dealwright/protocol';

/** Where the server finds the deals that no editor has open. */
export interface FileSource {
  /** Every deal below some folders, as URIs, in a stable order. What cannot be looked into is left out. */
  readonly list: (folders: readonly string[]) => Promise<readonly string[]>;
  /** The text of a file, or why there is none; neither where the file is gone. Never rejects. */
  readonly read: (uri: string) => Promise<ReadFileResult>;
}
