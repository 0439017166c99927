import type { Disposable, QuickPickItem, TextDocumentContentProvider } from 'vscode';
import { EventEmitter, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { AgreementEntry, AgreementsParams, ConformedCopyParams } from '@dealwright/protocol';
import { AGREEMENTS, CONFORMED_COPY, isAgreementsResult, isConformedCopyResult } from '@dealwright/protocol';

/** Copies are documents of their own kind: nobody can edit them, and the server does not take them for agreements. */
const SCHEME = 'deal-conformed';

/** The command *Deal: Show Conformed Copy As Of…*, and the documents that it opens. */
export function conformedCommands(client: () => LanguageClient | undefined): Disposable[] {
  const changed = new EventEmitter<Uri>();
  const copies: TextDocumentContentProvider = { onDidChange: changed.event, provideTextDocumentContent: (uri) => copyOf(client(), uri) };
  return [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, copies),
    commands.registerCommand('deal.showConformedCopy', async (agreement?: unknown, day?: unknown) => {
      const running = client();
      const uri = running && (await chosen(running, agreement, day));
      if (!uri) return;
      // A copy that is open already is made anew.
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.Beside, preview: true });
    }),
  ];
}

async function copyOf(client: LanguageClient | undefined, uri: Uri): Promise<string> {
  const [agreement = '', asOf = ''] = uri.query.split('&').map(decodeURIComponent);
  const params: ConformedCopyParams = { agreement, asOf };
  const result = await client?.sendRequest<unknown>(CONFORMED_COPY, params);
  if (!isConformedCopyResult(result)) return '// The language server does not answer. Restart it with the command Deal: Restart Language Server.\n';
  return result.text ?? `// ${result.trouble ?? ''}\n`;
}

/** Asks the person what is not yet known: which agreement, where there are several, and as of which day. */
async function chosen(client: LanguageClient, agreement: unknown, day: unknown): Promise<Uri | undefined> {
  const file = window.activeTextEditor?.document.uri;
  const params: AgreementsParams = file ? { uri: client.code2ProtocolConverter.asUri(file) } : {};
  const result = await client.sendRequest<unknown>(AGREEMENTS, params);
  if (!isAgreementsResult(result)) return undefined;
  const entry = result.agreements.find(({ name }) => name === agreement) ?? (await pick(result.agreements));
  if (!entry) return undefined;
  const asOf = typeof day === 'string' ? day : await window.showInputBox({
    title: `Conformed copy of ${entry.title}`,
    prompt: entry.changes.length === 0 ? 'As of which day? Nothing amends it.' : `As of which day? It changed on ${entry.changes.join(', ')}.`,
    value: result.today,
    validateInput: (text) => (isDay(text) ? undefined : 'Write a day as 2026-03-01.'),
  });
  if (asOf === undefined) return undefined;
  return Uri.from({ scheme: SCHEME, path: `/${entry.name.replaceAll(/[/\\]/g, '-')} as of ${asOf}.deal`, query: [entry.name, asOf].map(encodeURIComponent).join('&') });
}

/** The agreement of the file that the person looks at, where there is one; else the one that they choose. */
async function pick(agreements: readonly AgreementEntry[]): Promise<AgreementEntry | undefined> {
  const here = agreements.filter(({ isHere }) => isHere);
  const among = here.length > 0 ? here : agreements;
  const [only, ...more] = among;
  if (more.length === 0) {
    if (!only) void window.showInformationMessage('There is no agreement in this workspace.');
    return only;
  }
  const items = among.map((entry): QuickPickItem & { entry: AgreementEntry } => ({ label: entry.name, description: entry.title, entry }));
  return (await window.showQuickPick(items, { title: 'Conformed copy of which agreement?', matchOnDescription: true }))?.entry;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
