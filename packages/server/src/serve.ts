import { createConnection } from 'vscode-languageserver/node';
import { CAPABILITIES } from './capabilities.ts';
import { serveSession } from './connection.ts';
import { machineHost } from './machine.ts';

/** Serves an editor over standard input and output. Fulfilled when the editor hangs up. */
export function serve(): Promise<void> {
  return new Promise((done) => {
    process.stdin.once('end', () => done());
    const connection = createConnection(process.stdin, process.stdout);
    connection.onExit(() => done());
    connection.onInitialize((params) => {
      serveSession(connection, machineHost, params);
      return CAPABILITIES;
    });
    connection.listen();
  });
}
