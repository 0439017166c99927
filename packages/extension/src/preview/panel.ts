import type { Disposable, Event } from 'vscode';
import { Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Preview, Tree } from '@dealwright/protocol';
import { changedBlocks } from '@dealwright/protocol';
import type { Panel, PanelKind } from '../panels/panel.ts';
import type { PreviewFeed } from './feed.ts';
import { linkScroll } from './link.ts';
import { previewTree } from './page.ts';
import { isPreviewState, sayPreview } from './state.ts';
import type { PreviewState } from './state.ts';

/** What a preview needs of the extension. */
export interface PreviewHost {
  readonly client: () => LanguageClient | undefined;
  /** A deal changed, or the server is another. */
  readonly changed: Event<void>;
}

/** A preview that stands open. */
export interface OpenPreview {
  readonly isActive: () => boolean;
  readonly state: () => PreviewState;
  /** Shows another file; with a lock, this one whatever else is opened. */
  readonly become: (state: PreviewState) => void;
  readonly showSource: () => void;
}

/** The panel that shows an agreement as prose, beside its source and live, until it is closed. */
export function previewKind(host: PreviewHost, feed: PreviewFeed, open: Set<OpenPreview>): PanelKind<PreviewState> {
  return { viewType: 'deal.preview', page: 'preview', isState: isPreviewState, title: sayPreview, fill: (panel, state) => fill(panel, state, host, feed, open) };
}

function fill(panel: Panel<PreviewState>, first: PreviewState, { client, changed }: PreviewHost, feed: PreviewFeed, open: Set<OpenPreview>): Disposable {
  let state = first;
  let blocks: readonly Tree[] = [];
  let watching: { readonly client: LanguageClient; readonly end: Disposable } | undefined;
  const link = linkScroll((message) => panel.post(message), (uri) => uri === state.uri);

  const receive = (preview: Preview, isWhole: boolean): void => {
    const now = changedBlocks(isWhole ? [] : blocks, preview);
    if (now === undefined) return ask();
    blocks = now;
    panel.show({ tree: previewTree(preview.title, blocks, preview.trouble), lines: preview.lines });
    link.shown();
  };
  function ask(): void {
    watching?.end.dispose();
    const running = client();
    watching = running && { client: running, end: feed.watch(running, state.uri, receive) };
  }
  const become = (next: PreviewState): void => {
    const isOther = next.uri !== state.uri;
    state = next;
    panel.keep(state);
    panel.rename(sayPreview(state));
    if (isOther) ask();
  };
  const showAt = async (range?: Range): Promise<void> => {
    const uri = Uri.parse(state.uri, true);
    const there = window.visibleTextEditors.find(({ document }) => document.uri.toString() === state.uri)?.viewColumn;
    const column = panel.column();
    const other = window.tabGroups.all.map(({ viewColumn }) => viewColumn).find((each) => each !== column);
    await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: there ?? other ?? ViewColumn.Beside, ...(range && { selection: range }) });
  };
  const reveal = (range?: Range): void => {
    showAt(range).then(undefined, () => window.showInformationMessage('The file of this preview cannot be opened any more.'));
  };
  panel.listen((message) => {
    if (message.type === 'scrolled') link.follow(message.line);
    else if (message.type === 'reveal') {
      const range = rangeOf(message.source);
      if (range) reveal(range);
    }
  });
  const self: OpenPreview = { isActive: panel.isActive, state: () => state, become, showSource: () => reveal() };
  open.add(self);
  const listening = [
    link,
    changed(() => { if (client() !== watching?.client) ask(); }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === 'deal' && !state.locked && !isOurs(editor.document.uri)) become({ ...state, uri: editor.document.uri.toString() });
    }),
  ];
  ask();
  return {
    dispose() {
      watching?.end.dispose();
      open.delete(self);
      for (const each of listening) each.dispose();
    },
  };
}

/** Documents that are made of the deals (conformed copies, compared versions) are none themselves. */
export function isOurs({ scheme }: Uri): boolean {
  return scheme.startsWith('deal-') || scheme === 'git';
}

/** A place that the page named, `12:4 12:9`. Anything else is none. */
function rangeOf(source: string): Range | undefined {
  const [all, ...numbers] = /^(\d{1,7}):(\d{1,7}) (\d{1,7}):(\d{1,7})$/.exec(source) ?? [];
  const [startLine = 0, start = 0, endLine = 0, end = 0] = numbers.map(Number);
  return all === undefined ? undefined : new Range(startLine, start, endLine, end);
}
