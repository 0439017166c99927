import type { Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { PREVIEW, PREVIEW_CHANGED, PREVIEW_CLOSED, isPreviewClosedParams, isPreviewParams } from '@dealwright/protocol';
import type { Preview } from '@dealwright/protocol';
import { canonicalUri } from '../uris.ts';
import type { Workspace } from '../workspace.ts';
import type { PreviewPage } from './page.ts';

/** The previews that somebody looks at. */
export interface Previews {
  /** Something was read or found: tells the client of each preview that reads otherwise now. */
  readonly refresh: () => void;
}

interface Watched {
  readonly watch: number;
  readonly uri: string;
  /** What the client was last told. */
  blocks: readonly string[];
  content: string;
  /** What it was made from. */
  madeFrom: readonly unknown[];
}

/** Answers the requests behind *Preview*, and keeps those who asked up to date until they say that nobody looks any more. */
export function connectPreviews(connection: Pick<Connection, 'onRequest' | 'onNotification' | 'sendNotification'>, deals: Workspace): Previews {
  const watched = new Map<number, Watched>();
  /** Loaded when somebody first asks for a preview. */
  let pageOf: ((deals: Workspace, uri: string) => PreviewPage) | undefined;

  connection.onRequest(PREVIEW, async (params: unknown): Promise<Preview | ResponseError> => {
    if (!isPreviewParams(params)) return new ResponseError(LSPErrorCodes.RequestFailed, 'The request is malformed.');
    const { pageOf: make } = await import('./page.ts');
    pageOf = make;
    const uri = canonicalUri(params.uri);
    const fresh: Watched = { watch: params.watch, uri, blocks: [], content: '', madeFrom: ingredients(deals, uri) };
    watched.set(params.watch, fresh);
    return told(fresh, make(deals, uri), deals.versionOf(uri));
  });
  connection.onNotification(PREVIEW_CLOSED, (params: unknown) => {
    if (isPreviewClosedParams(params)) watched.delete(params.watch);
  });
  return {
    refresh() {
      if (pageOf === undefined) return;
      for (const one of watched.values()) {
        const { uri } = one;
        const now = ingredients(deals, uri);
        if (now.every((each, at) => each === one.madeFrom[at])) continue;
        one.madeFrom = now;
        const before = one.content;
        const preview = told(one, pageOf(deals, uri), deals.versionOf(uri));
        if (one.content !== before) void connection.sendNotification(PREVIEW_CHANGED, preview);
      }
    },
  };
}

/** While all of these are the same, so is the page. */
function ingredients(deals: Workspace, uri: string): readonly unknown[] {
  return [deals.files.get(uri), deals.vocabulary, deals.findings(uri), deals.document(uri), deals.document(uri)?.version, deals.trouble(uri)];
}

/** A page as a change of what was told before, which it takes the place of. */
function told(watched: Watched, { title, blocks, lines, trouble }: PreviewPage, version: number | null): Preview {
  const before = watched.blocks;
  const now = blocks.map((block) => JSON.stringify(block));
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  watched.blocks = now;
  watched.content = JSON.stringify([title, now, lines, trouble]);
  return { watch: watched.watch, title, keeps: [start, end], blocks: blocks.slice(start, blocks.length - end), lines, ...(version !== null && { version }), ...(trouble !== undefined && { trouble }) };
}
