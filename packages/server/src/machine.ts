import { diskFiles } from './files/disk.ts';
import type { Host } from './host.ts';

/** A server on a machine: the disk for files, the client for all other schemes. A text that was never saved has no file. */
export const machineHost: Host = {
  sourceFor: (uri, client) => (/^file:/i.test(uri) ? diskFiles : /^untitled:/i.test(uri) ? undefined : client),
};
