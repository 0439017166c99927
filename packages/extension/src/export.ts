import type { Disposable, QuickPickItem } from 'vscode';
import { Uri, commands, env, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ExportFormat, ExportParams } from '@dealwright/protocol';
import { EXPORT, EXPORT_FORMATS, isExportResult } from '@dealwright/protocol';
import { agreementsAround, askDay, isDay } from './agreements.ts';

type Conformed = NonNullable<ExportParams['conformed']>;

/** The commands *Deal: Export to Word…* and *Export to HTML…*, and the one that opens an agreement in a browser, to be printed. */
export function exportCommands(client: () => LanguageClient | undefined, storage: Uri): Disposable[] {
  const command = (name: string, format: ExportFormat): Disposable => commands.registerCommand(name, async (file?: unknown, target?: unknown, asOf?: unknown) => {
    const uri = chosenFile(file);
    const running = client();
    if (!uri || !running) return void window.showInformationMessage(uri ? SILENT : 'Open the deal that is to be exported, then export it again.');
    const conformed = typeof asOf === 'string' && isDay(asOf) ? await conformedAs(running, uri, asOf) : await askConformed(running, uri);
    if (conformed === 'nothing') return;
    const where = target instanceof Uri ? target : await window.showSaveDialog({ title: `Export to ${EXPORT_FORMATS[format].name}`, defaultUri: suggested(uri, format, conformed), filters: { [EXPORT_FORMATS[format].name]: [EXPORT_FORMATS[format].extension] } });
    if (!where) return;
    const bytes = await asked(running, { uri: running.code2ProtocolConverter.asUri(uri), format, ...(conformed && { conformed }) });
    if (bytes) await write(where, bytes);
  });
  return [
    command('deal.exportWord', 'docx'),
    command('deal.exportHtml', 'html'),
    commands.registerCommand('deal.print', async (file?: unknown) => {
      const uri = chosenFile(file);
      const running = client();
      const bytes = uri && running && (await asked(running, { uri: running.code2ProtocolConverter.asUri(uri), format: 'html' }));
      if (!uri || !bytes) return undefined;
      const page = Uri.joinPath(storage, 'print', nameOf(uri, 'html'));
      await workspace.fs.writeFile(page, bytes);
      const opened = await env.openExternal(page).then((done) => done, () => false);
      if (!opened) void window.showInformationMessage('No browser could be opened from here. Export to HTML, then open that file and print it.');
      return page;
    }),
  ];
}

const SILENT = 'The language server does not answer. Nothing was written.';

function chosenFile(file: unknown): Uri | undefined {
  return file instanceof Uri ? file : window.activeTextEditor?.document.uri;
}

/** The bytes of the file; nothing where there are none, which the person is told. */
async function asked(client: LanguageClient, params: ExportParams): Promise<Uint8Array | undefined> {
  const result = await client.sendRequest<unknown>(EXPORT, params).catch(() => undefined);
  if (isExportResult(result) && result.content !== undefined) return Uint8Array.from(atob(result.content), (sign) => sign.charCodeAt(0));
  void window.showInformationMessage(isExportResult(result) && result.trouble !== undefined ? result.trouble : SILENT);
  return undefined;
}

async function write(target: Uri, bytes: Uint8Array): Promise<void> {
  const written = await workspace.fs.writeFile(target, bytes).then(() => true, () => false);
  if (!written) void window.showInformationMessage(`${target.path.slice(target.path.lastIndexOf('/') + 1)} cannot be written there. It may be open in another program.`);
}

/** Where amendments change the agreement of a file: as it stands, or worked into one as of a day? Nothing to ask for where none do. */
async function askConformed(client: LanguageClient, uri: Uri): Promise<Conformed | 'nothing' | undefined> {
  const result = await agreementsAround(client, uri).catch(() => undefined);
  const amended = result?.agreements.find(({ isHere, changes }) => isHere && changes.length > 0);
  if (!result || !amended) return undefined;
  const items: readonly (QuickPickItem & { readonly conformed: boolean })[] = [
    { label: 'This file as it stands', conformed: false },
    { label: `The conformed copy of ${amended.name} as of a day…`, description: `it changed on ${amended.changes.join(', ')}`, conformed: true },
  ];
  const chosen = await window.showQuickPick(items, { title: 'Export what?' });
  if (!chosen) return 'nothing';
  if (!chosen.conformed) return undefined;
  const asOf = await askDay(`Conformed copy of ${amended.title}`, `As of which day? It changed on ${amended.changes.join(', ')}.`, result.today);
  return asOf === undefined ? 'nothing' : { agreement: amended.name, asOf };
}

async function conformedAs(client: LanguageClient, uri: Uri, asOf: string): Promise<Conformed | undefined> {
  const result = await agreementsAround(client, uri).catch(() => undefined);
  const here = result?.agreements.find(({ isHere }) => isHere);
  return here && { agreement: here.name, asOf };
}

/** Beside the file; of a text that was never saved, in the first folder of the workspace. */
function suggested(uri: Uri, format: ExportFormat, conformed: Conformed | undefined): Uri | undefined {
  const folder = uri.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  return folder && Uri.joinPath(folder, conformed ? `${conformed.agreement.replaceAll(/[/\\]/g, '-')} as of ${conformed.asOf}.${EXPORT_FORMATS[format].extension}` : nameOf(uri, EXPORT_FORMATS[format].extension));
}

function nameOf(uri: Uri, extension: string): string {
  return `${uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.deal$/i, '')}.${extension}`;
}
