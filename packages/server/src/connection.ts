import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, FileChangeType } from 'vscode-languageserver';
import { isInitializationOptions } from '@dealwright/protocol';
import type { InitializationOptions } from '@dealwright/protocol';
import { connectComparison } from './comparison/connect.ts';
import { connectConformed } from './conformed.ts';
import { connectExports } from './export/connect.ts';
import { connectFeatures } from './features.ts';
import { clientFiles } from './files/client.ts';
import type { FileSource } from './files/source.ts';
import type { Host } from './host.ts';
import { connectPreviews } from './preview/previews.ts';
import { createPublisher } from './publisher.ts';
import { createSchedule } from './schedule.ts';
import { createLensWatch } from './service/lenses/watch.ts';
import { readSettings, today } from './settings.ts';
import { canonicalUri } from './uris.ts';
import { connectValidation } from './validation.ts';
import { Workspace } from './workspace.ts';

/** Answers a client that has been told what the server can do. To be called before its next message is read. */
export function serveSession(connection: Connection, host: Host, params: InitializeParams): void {
  const options: InitializationOptions = isInitializationOptions(params.initializationOptions) ? params.initializationOptions : {};
  const asksSettings = params.capabilities.workspace?.configuration === true;
  let folders: readonly WorkspaceFolder[] = params.workspaceFolders ?? [];
  let clientSettings: unknown;
  let settings = readSettings(undefined, today());
  const deals = new Workspace(settings.analysis);
  const publisher = createPublisher(connection, deals, () => options.ruleDocumentation);
  const client = clientFiles((method, request) => connection.sendRequest(method, request));
  const source = (uri: string): FileSource | undefined => host.sourceFor(uri, options.files ? client : undefined);

  const lenses = createLensWatch(deals);
  const previews = connectPreviews(connection, deals);
  const refreshesLenses = params.capabilities.workspace?.codeLens?.refreshSupport === true;

  const changed = new Set<string>();
  const slice = (shouldStop: () => boolean): boolean => {
    try {
      useSettings();
      const result = deals.check(shouldStop);
      for (const uri of result.changed) changed.add(uri);
      publisher.status(!result.complete);
      if (!result.complete) return false;
      const uris = new Set([...changed, ...deals.uris.filter((uri) => deals.trouble(uri) ?? deals.versionOf(uri) !== null)]);
      const refresh = lenses.changed(changed, settings.lenses);
      changed.clear();
      publisher.publish(uris);
      previews.refresh();
      if (refresh && refreshesLenses) void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
    } catch (error) {
      connection.console.error(`Checking failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      publisher.status(false);
    }
    return true;
  };
  const schedule = createSchedule(slice, host.timers);

  function useSettings(): void {
    const read = readSettings(clientSettings, today());
    // What is judged in the same settings need not be judged again.
    settings = JSON.stringify(read.analysis) === JSON.stringify(settings.analysis) ? { ...read, analysis: settings.analysis } : read;
    deals.settings = settings.analysis;
  }

  /** Reading that is under way: a validation waits for it. */
  const underWay = new Set<Promise<void>>();
  function begin(work: Promise<void>): void {
    const tracked = work.catch((error: unknown) => { connection.console.error(`Reading failed. ${String(error)}`); }).finally(() => { underWay.delete(tracked); });
    underWay.add(tracked);
  }

  async function pullSettings(): Promise<void> {
    if (asksSettings) clientSettings = await connection.workspace.getConfiguration('deal').catch(() => undefined);
    schedule.now();
  }

  async function load(uri: string): Promise<void> {
    const found = await source(uri)?.read(uri);
    if (found) deals.put(uri, found);
    if (!deals.document(canonicalUri(uri))) changed.add(canonicalUri(uri));
  }

  /** Looks for deals in some folders, and reads them a few at a time. Those that are no longer there are forgotten. */
  async function scan(roots: readonly string[], forget: boolean): Promise<void> {
    const found = new Set<string>();
    for (const root of roots) for (const uri of await source(root)?.list([root]) ?? []) found.add(uri);
    const known = forget ? new Set([...found].map(canonicalUri)) : undefined;
    for (const uri of deals.uris) {
      if (!known || known.has(uri) || deals.versionOf(uri) !== null) continue;
      deals.remove(uri);
      changed.add(uri);
    }
    await inBatches([...found], load);
    schedule.soon();
  }

  connection.onInitialized(() => {
    host.ready?.();
    if (asksSettings) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'deal' }).catch(() => undefined);
    if (params.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        folders = [...folders.filter((folder) => !gone.has(folder.uri)), ...added];
        begin(scan(folders.map((folder) => folder.uri), true));
      });
    }
    begin(pullSettings());
    begin(scan(folders.map((folder) => folder.uri), false));
  });
  connection.onDidChangeConfiguration(({ settings: pushed }: { readonly settings: unknown }) => {
    if (!asksSettings && typeof pushed === 'object' && pushed !== null && 'deal' in pushed) clientSettings = pushed.deal;
    begin(pullSettings());
  });

  connection.onDidOpenTextDocument(({ textDocument }) => {
    deals.opened(textDocument.uri, textDocument.version, textDocument.text);
    schedule.now();
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    deals.edited(textDocument.uri, textDocument.version, contentChanges);
    schedule.soon();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const touched = [...new Set(changes.map((change) => change.uri))];
    const last = new Map(changes.map((change) => [change.uri, change.type]));
    begin(inBatches(touched, async (uri) => {
      if (last.get(uri) !== FileChangeType.Deleted) return load(uri);
      deals.remove(uri);
      changed.add(canonicalUri(uri));
    }).then(schedule.soon));
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    deals.closed(textDocument.uri);
    forget(textDocument.uri);
    const { uri } = textDocument;
    const onDisk = source(uri);
    if (onDisk) begin(load(uri).then(schedule.soon));
    else {
      deals.remove(uri);
      changed.add(canonicalUri(uri));
      schedule.soon();
    }
  });
  connection.onRequest('deal/ping', () => null);
  connection.onShutdown(() => schedule.dispose());
  const forget = connectFeatures(connection, deals, { width: () => settings.width, ruleDocumentation: () => options.ruleDocumentation, lenses: () => settings.lenses, showsPlaces: options.showsPlaces === true });
  connectConformed(connection, deals, () => settings.width);
  const loaded = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  connectExports(connection, deals, { loaded, word: () => settings.word });
  connectComparison(connection, deals, {
    read: async (uri) => (await source(uri)?.read(uri)) ?? {},
    loaded,
    settings: () => settings.analysis,
    word: () => settings.word,
  });
  connectValidation(connection, deals, {
    reload: async (uri) => (uri === undefined ? scan(folders.map((folder) => folder.uri), true) : load(uri)),
    idle: async () => {
      await loaded();
      schedule.now();
      await schedule.idle();
    },
  });
}

/** Enough to keep a disk busy, too few to exhaust its handles. */
const AT_ONCE = 32;

async function inBatches(uris: readonly string[], read: (uri: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < uris.length; at += AT_ONCE) await Promise.all(uris.slice(at, at + AT_ONCE).map(read));
}
