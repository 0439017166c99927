import type { ExtensionContext } from 'vscode';
import { commands, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { STATUS, isStatus } from '@dealwright/protocol';
import { createClient } from './client.ts';
import { conformedCommands } from './conformed.ts';
import { answerFileRequests } from './files.ts';
import { placesCommand } from './places.ts';
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
  const prepare = (client: LanguageClient): void => {
    status.starting();
    answerFileRequests(client);
    client.onNotification(STATUS, (params: unknown) => {
      if (!isStatus(params)) return;
      status.show(params);
      started.busy = params.busy;
    });
  };
  const started = new Supervisor((onClosed) => createClient(context, output, deals, onClosed), prepare, output);
  supervisor = started;
  context.subscriptions.push(
    output,
    deals,
    status,
    started,
    ...validateCommands(() => started.client, status),
    ...conformedCommands(() => started.client),
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
