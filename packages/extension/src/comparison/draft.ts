import type { Disposable, QuickPickItem } from 'vscode';
import { Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ComparedSide, DraftAmendmentParams } from '@dealwright/protocol';
import { DRAFT_AMENDMENT, isDraftAmendmentResult } from '@dealwright/protocol';
import { chooseOther } from './choose.ts';
import { chooseRevision, lastCommit } from './revisions.ts';

const BASES: readonly (QuickPickItem & { readonly find: (file: Uri) => Promise<ComparedSide | string | undefined> })[] = [
  { label: 'The last commit', description: 'what changed in this file since', find: lastCommit },
  { label: 'Another revision…', description: 'a commit, a branch or a tag', find: chooseRevision },
  { label: 'Another file or the clipboard…', description: 'which holds the agreement as it was signed', find: chooseOther },
];

/** The command *Deal: Draft the Amendment…*: writes the instrument that turns the earlier version of a file into this one, as a text of its own that nobody has saved. */
export function draftCommand(client: () => LanguageClient | undefined): Disposable {
  return commands.registerCommand('deal.draftAmendment', async (file?: unknown, other?: unknown) => {
    const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
    if (!uri) return void window.showInformationMessage('Open the agreement as it is to read, then draft the amendment again.');
    const base = other instanceof Uri ? { kind: 'file' as const, uri: other.toString() } : await (await window.showQuickPick(BASES, { title: 'Draft the amendment from which earlier version?' }))?.find(uri);
    if (base === undefined) return;
    if (typeof base === 'string') return void window.showInformationMessage(base);
    const params: DraftAmendmentParams = { base, revision: { kind: 'file', uri: uri.toString() } };
    const result = await client()?.sendRequest<unknown>(DRAFT_AMENDMENT, params).catch(() => undefined);
    const { text, trouble } = isDraftAmendmentResult(result) ? result : { trouble: 'The language server does not answer. Restart it with the command Deal: Restart Language Server.' };
    if (text === undefined) return void window.showInformationMessage(trouble ?? 'There is nothing to draft.');
    await window.showTextDocument(await workspace.openTextDocument({ language: 'deal', content: text }), { viewColumn: ViewColumn.Beside });
  });
}
