import type { Disposable, TextDocumentContentProvider } from 'vscode';
import { EventEmitter, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ConformedCopyParams } from '@dealwright/protocol';
import { CONFORMED_COPY, isConformedCopyResult } from '@dealwright/protocol';
import { agreementsAround, askDay, chooseAgreement } from './agreements.ts';

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
  const result = await agreementsAround(client, window.activeTextEditor?.document.uri);
  if (!result) return undefined;
  const entry = result.agreements.find(({ name }) => name === agreement) ?? (await chooseAgreement(result.agreements, 'Conformed copy of which agreement?'));
  if (!entry) return undefined;
  const asOf = typeof day === 'string' ? day : await askDay(
    `Conformed copy of ${entry.title}`,
    entry.changes.length === 0 ? 'As of which day? Nothing amends it.' : `As of which day? It changed on ${entry.changes.join(', ')}.`,
    result.today,
  );
  if (asOf === undefined) return undefined;
  return Uri.from({ scheme: SCHEME, path: `/${entry.name.replaceAll(/[/\\]/g, '-')} as of ${asOf}.deal`, query: [entry.name, asOf].map(encodeURIComponent).join('&') });
}
