import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { CAPABILITIES } from './capabilities.ts';
import { serveSession } from './connection.ts';

/** The server in a browser's worker. It has no disk: all files come through the client. */
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
connection.onInitialize((params) => {
  serveSession(connection, { sourceFor: (uri, client) => (/^untitled:/i.test(uri) ? undefined : client) }, params);
  return CAPABILITIES;
});
connection.listen();
