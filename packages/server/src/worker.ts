import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serveConnection } from './connection.ts';
import { clientFiles } from './files/client.ts';

/** The server in a browser's worker. It has no disk: all files come through the client. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
serveConnection(connection, {
  sourceFor: (uri, client) => (/^untitled:/i.test(uri) ? undefined : client),
  clientFiles: (client) => clientFiles((method, params) => client.sendRequest(method, params)),
});
connection.listen();
