import { Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ComparedPair, ComparisonFormat, ExportComparisonParams } from '@dealwright/protocol';
import { EXPORT_COMPARISON, isExportComparisonResult } from '@dealwright/protocol';
import { sayFile, sayPair } from './say.ts';

const FORMATS: readonly { readonly format: ComparisonFormat; readonly label: string; readonly detail: string; readonly ending: string }[] = [
  { format: 'docx', label: 'Word', detail: 'The redline with tracked changes, and a table of the changes', ending: 'docx' },
  { format: 'html', label: 'HTML', detail: 'Report and redline on one page that opens anywhere and prints', ending: 'html' },
  { format: 'markdown', label: 'Markdown', detail: 'The report as text', ending: 'md' },
  { format: 'departures', label: 'Departures Table', detail: 'One row a change, for a spreadsheet', ending: 'csv' },
];

/** Writes a comparison to a file that the person names, in a format that they choose. The editor asks before a file is replaced. */
export async function exportComparison(client: LanguageClient | undefined, pair: ComparedPair): Promise<void> {
  const chosen = await window.showQuickPick(FORMATS, { title: 'Export the comparison as' });
  if (!chosen) return;
  const target = await window.showSaveDialog({ defaultUri: suggested(pair, chosen.ending), filters: { [chosen.label]: [chosen.ending] }, title: 'Export the Comparison' });
  if (!target) return;
  const params: ExportComparisonParams = { ...pair, format: chosen.format };
  const result = await client?.sendRequest<unknown>(EXPORT_COMPARISON, params).catch(() => undefined);
  const bytes = isExportComparisonResult(result) ? bytesOf(result) : undefined;
  if (bytes) await workspace.fs.writeFile(target, bytes);
  else void window.showInformationMessage(isExportComparisonResult(result) && result.trouble !== undefined ? result.trouble : 'The language server does not answer. Nothing was written.');
}

function bytesOf({ text, base64 }: { readonly text?: string; readonly base64?: string }): Uint8Array | undefined {
  if (base64 !== undefined) return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

/** Beside the file of one of the versions, where one is a file. */
function suggested(pair: ComparedPair, ending: string): Uri | undefined {
  const sides = [pair.revision, pair.base].flatMap((side) => (side.kind === 'conformed' || side.uri.startsWith('untitled:') ? [] : [side.uri]));
  const folder = sides[0] === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(Uri.parse(sides[0]), '..');
  const name = sides[0] === undefined ? sayPair(pair).replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ') : `${sayFile(sides[0]).replace(/\.deal$/, '')} comparison`;
  return folder && Uri.joinPath(folder, `${name}.${ending}`);
}
