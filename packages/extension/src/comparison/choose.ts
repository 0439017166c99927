import type { QuickPickItem, Uri } from 'vscode';
import { QuickPickItemKind, TabInputText, env, window, workspace } from 'vscode';
import type { ComparedSide } from '@dealwright/protocol';
import { nameOf } from './git.ts';

interface Choice extends QuickPickItem {
  readonly side?: () => Promise<ComparedSide | string | undefined>;
}

/** More files than this are found by typing a part of their name into the file dialog. */
const LISTED = 200;

/** What a file is compared with, as the person chooses: an open editor, a file of the workspace, the clipboard, any other file. Or why not. */
export async function chooseOther(file: Uri): Promise<ComparedSide | string | undefined> {
  const here = file.toString();
  const open = unique(window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => (input instanceof TabInputText && isDeal(input.uri) ? [input.uri] : []))).filter((uri) => uri.toString() !== here);
  const known = new Set([here, ...open.map(String)]);
  const files = (await workspace.findFiles('**/*.deal', undefined, LISTED)).filter((uri) => !known.has(uri.toString())).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entry = (uri: Uri): Choice => ({ label: nameOf(uri), description: workspace.asRelativePath(uri), side: async () => ({ kind: 'file', uri: uri.toString() }) });
  const group = (label: string, choices: readonly Choice[]): readonly Choice[] => (choices.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...choices]);
  const items = [
    ...group('open', open.map(entry)),
    ...group('files', files.map(entry)),
    ...group('elsewhere', [
      { label: 'The clipboard', description: 'the text that was copied last', side: () => clipboard(file) },
      { label: 'Another file…', side: browse },
    ]),
  ];
  const chosen = await window.showQuickPick(items, { title: `Compare ${nameOf(file)} with which earlier version?`, matchOnDescription: true });
  return chosen?.side?.();
}

async function clipboard(file: Uri): Promise<ComparedSide | string> {
  const text = await env.clipboard.readText();
  if (text.trim() === '') return 'The clipboard holds no text. Copy the other version first.';
  return { kind: 'text', uri: file.toString(), name: 'clipboard', text };
}

async function browse(): Promise<ComparedSide | undefined> {
  const [uri] = (await window.showOpenDialog({ title: 'Compare With', openLabel: 'Compare', filters: { Deal: ['deal'], 'All files': ['*'] } })) ?? [];
  return uri && { kind: 'file', uri: uri.toString() };
}

function isDeal(uri: Uri): boolean {
  return uri.path.endsWith('.deal') || workspace.textDocuments.some((document) => document.languageId === 'deal' && document.uri.toString() === uri.toString());
}

function unique(uris: readonly Uri[]): readonly Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}
