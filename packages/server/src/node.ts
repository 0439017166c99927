import module from 'node:module';
import { createConnection } from 'vscode-languageserver/node';
import { serveConnection } from './connection.ts';
import { machineHost } from './serve.ts';

/**
 * The server as an editor starts it: over the channel that the arguments name (`--node-ipc`, `--stdio`, `--socket`,
 * `--pipe`). The editor says by NODE_COMPILE_CACHE where compiled code is kept; it is written as soon as the first
 * answer is out, for a server is killed more often than it ends.
 */
const connection = createConnection();
serveConnection(connection, { ...machineHost, ready: () => { setTimeout(() => module.flushCompileCache?.(), 1_000).unref(); } });
connection.listen();
