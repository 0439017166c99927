import type { FileSource } from './files/source.ts';
import type { Timers } from './schedule.ts';

/** What differs between a server on a machine and one in a browser, and what a test replaces. */
export interface Host {
  /** The files of a folder, by its URI: from the disk, or from the client where it offers them. */
  readonly sourceFor: (uri: string, client: FileSource | undefined) => FileSource | undefined;
  /** Called once the client has its answer to `initialize`. */
  readonly ready?: () => void;
  readonly timers?: Timers;
}
