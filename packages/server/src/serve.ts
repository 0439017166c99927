import type { Connection } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import { serveConnection } from './connection.ts';
import type { Host } from './connection.ts';
import { clientFiles } from './files/client.ts';
import { diskFiles } from './files/disk.ts';

/** A server on a machine: the disk for files, the client for everything else. */
export const machineHost: Host = {
  sourceFor: (uri, client) => (/^file:/i.test(uri) ? diskFiles : /^untitled:/i.test(uri) ? undefined : client),
  clientFiles: (connection: Connection) => clientFiles((method, params) => connection.sendRequest(method, params)),
};

/** Serves an editor over standard input and output. Fulfilled when the editor hangs up. */
export function serve(): Promise<void> {
  return new Promise((done) => {
    process.stdin.once('end', () => done());
    const connection = createConnection(process.stdin, process.stdout);
    connection.onExit(() => done());
    serveConnection(connection, machineHost);
    connection.listen();
  });
}
