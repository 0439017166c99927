import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Diagnostic, PublishDiagnosticsParams, ServerCapabilities } from 'vscode-languageserver';
import type { Status } from '@dealwright/protocol';
import { CAPABILITIES } from '../../src/capabilities.ts';
import { serveSession } from '../../src/connection.ts';
import type { Host } from '../../src/host.ts';
import { machineHost } from '../../src/machine.ts';

export interface ClientOptions {
  readonly host?: Host;
  readonly settings?: unknown;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  /** What the client can do; by itself settings and folders. */
  readonly capabilities?: object;
}

/** A client of a real server over real streams: what goes between them is bytes of the protocol. */
export interface Client {
  readonly capabilities: ServerCapabilities;
  readonly connection: MessageConnection;
  /** Every publication, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly Status[];
  /** Lines that the server wrote to its output. */
  readonly log: readonly string[];
  readonly request: <R>(method: string, params: unknown) => Promise<R>;
  readonly notify: (method: string, params: unknown) => Promise<void>;
  readonly open: (uri: string, text: string) => Promise<void>;
  /** Replaces the text of an open file. */
  readonly write: (uri: string, text: string) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly set: (settings: unknown) => Promise<void>;
  /** The diagnostics of a file once everything is checked. */
  readonly diagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
  /** Fulfilled when the server has nothing left to do. */
  readonly settled: () => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** Starts a server and says hello. */
export async function connect(options: ClientOptions = {}): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(up, down);
  // The library ends the process with its input; a test outlives its servers.
  server.onInitialize((params) => {
    serveSession(server, options.host ?? machineHost, params);
    return CAPABILITIES;
  });
  server.listen();
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  let settings: unknown = options.settings ?? null;
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const log: string[] = [];
  const versions = new Map<string, number>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => { published.push(params); });
  connection.onNotification('deal/status', (status: Status) => { statuses.push(status); });
  connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => { log.push(message); });
  connection.onRequest('workspace/configuration', () => [settings]);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const request = <R>(method: string, params: unknown): Promise<R> => connection.sendRequest<R>(method, params);
  const notify = (method: string, params: unknown): Promise<void> => connection.sendNotification(method, params);
  const folders = options.folders?.map((uri) => ({ uri, name: uri })) ?? null;
  const { capabilities } = await request<{ readonly capabilities: ServerCapabilities }>('initialize', {
    processId: null, rootUri: null, workspaceFolders: folders,
    capabilities: options.capabilities ?? { workspace: { configuration: true, workspaceFolders: true } }, initializationOptions: options.initializationOptions,
  });
  await notify('initialized', {});
  const settled = async (): Promise<void> => { await request('deal/validate', {}); };
  return {
    capabilities, connection, published, statuses, log, request, notify, settled,
    async open(uri, text) {
      versions.set(uri, 1);
      await notify('textDocument/didOpen', { textDocument: { uri, languageId: 'deal', version: 1, text } });
    },
    async write(uri, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    },
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    async set(next) {
      settings = next;
      await notify('workspace/didChangeConfiguration', { settings: null });
    },
    async diagnostics(uri) {
      await settled();
      return published.findLast((one) => one.uri === uri)?.diagnostics ?? [];
    },
    async dispose() {
      await request('shutdown', undefined);
      connection.dispose();
      server.dispose();
      await pause(0);
    },
  };
}
