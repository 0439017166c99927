import type { ExtensionContext } from 'vscode';
import { EventEmitter, commands, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { STATUS, isStatus } from '@dealwright/protocol';
import { createClient } from './client.ts';
import { comparisonCommands } from './comparison/commands.ts';
import { draftCommand } from './comparison/draft.ts';
import { answerRevisionRequests } from './comparison/revisions.ts';
import { conformedCommands } from './conformed.ts';
import { exportCommands } from './export.ts';
import { answerFileRequests } from './files.ts';
import { placesCommand } from './places.ts';
import { previewCommands } from './preview/commands.ts';
import { createStatusItem } from './status.ts';
import { Supervisor } from './supervisor.ts';
import { validateCommands } from './validate.ts';

let supervisor: Supervisor | undefined;

/** What the extension shows to other code: enough for a test to end its server. */
export interface Exports {
  readonly serverProcess: () => number | undefined;
}

/** Starts the language server and contributes what needs code. Called by the editor when a deal is in sight. */
export async function activate(context: ExtensionContext): Promise<Exports> {
  const output = window.createOutputChannel('Deal', { log: true });
  const deals = workspace.createFileSystemWatcher('**/*.deal');
  const status = createStatusItem();
  /** A deal changed, or the server is another: what was made of the deals may be made anew. */
  const changed = new EventEmitter<void>();
  let anew = true;
  const prepare = (client: LanguageClient): void => {
    status.starting();
    answerFileRequests(client);
    answerRevisionRequests(client);
    anew = true;
    client.onNotification(STATUS, (params: unknown) => {
      if (!isStatus(params)) return;
      status.show(params);
      started.busy = params.busy;
      // The first word of a server that has read the workspace.
      if (anew && !params.busy) changed.fire();
      anew &&= params.busy;
    });
  };
  const started = new Supervisor((onClosed) => createClient(context, output, deals, onClosed), prepare, output);
  supervisor = started;
  context.subscriptions.push(
    output,
    deals,
    status,
    started,
    changed,
    workspace.onDidChangeTextDocument(({ document }) => {
      // Documents of ours (conformed copies, compared versions) are made of the deals, and are none.
      if (document.languageId === 'deal' && !document.uri.scheme.startsWith('deal-')) changed.fire();
    }),
    ...[deals.onDidChange, deals.onDidCreate, deals.onDidDelete].map((event) => event(() => changed.fire())),
    ...validateCommands(() => started.client, status),
    ...conformedCommands(() => started.client),
    ...comparisonCommands(context, { client: () => started.client, changed: changed.event }),
    ...previewCommands(context, { client: () => started.client, changed: changed.event }),
    ...exportCommands(() => started.client, context.globalStorageUri),
    draftCommand(() => started.client),
    placesCommand(() => started.client),
    commands.registerCommand('deal.restartServer', () => started.restart()),
    commands.registerCommand('deal.showOutput', () => output.show()),
  );
  await started.start();
  return { serverProcess: () => started.client?.serverProcess?.pid };
}

/** Called by the editor when it closes, or disables the extension. */
export function deactivate(): void {
  supervisor?.dispose();
  supervisor = undefined;
}
