import module from 'node:module';
import { createConnection } from 'vscode-languageserver/node';
import { CAPABILITIES } from './capabilities.ts';
import { machineHost } from './machine.ts';

/**
 * The server as an editor starts it: over the channel that the arguments name (`--node-ipc`, `--stdio`, `--socket`,
 * `--pipe`). It answers `initialize` before it loads all else: the client says nothing more until it has that answer, so
 * no message is missed. The editor says by NODE_COMPILE_CACHE where compiled code is kept; it is written soon, for a
 * server is killed more often than it ends.
 */
const connection = createConnection();
connection.onInitialize((params) => {
  setImmediate(() => {
    void import('./connection.ts').then(({ serveSession }) => serveSession(connection, { ...machineHost, ready }, params));
  });
  return CAPABILITIES;
});
connection.listen();

function ready(): void {
  setTimeout(() => module.flushCompileCache?.(), 1_000).unref();
}
