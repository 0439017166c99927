import type { Disposable, TextDocument } from 'vscode';
import { EventEmitter, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ComparedPair, ComparedSide, ComparedSource, ComparedTextParams } from '@dealwright/protocol';
import { COMPARED_TEXT, isComparedSide, isComparedTextResult } from '@dealwright/protocol';
import { sayFile, saySide } from './say.ts';

/** Versions that are no file of their own are documents of their own kind: nobody can edit them, and the server takes them for no agreement. */
const SCHEME = 'deal-compared';

/** Texts that were handed over as such (the clipboard) stand in no URI; they are kept while their comparison may be looked at. */
const texts = new Map<string, ComparedSide & { readonly kind: 'text' }>();

/** The read-only documents of versions that are no file of their own, and what makes them anew. */
export interface ComparedDocuments extends Disposable {
  readonly refresh: () => void;
}

export function comparedDocuments(client: () => LanguageClient | undefined): ComparedDocuments {
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const asked = askedOf(uri);
      const result = asked && (await client()?.sendRequest<unknown>(COMPARED_TEXT, asked));
      return isComparedTextResult(result) ? (result.text ?? '') : '';
    },
  });
  return {
    refresh() {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}

/** Shows a place that the page named, beside the page. Anything else than a place of the compared files is ignored. */
export async function reveal(pair: ComparedPair, sources: readonly ComparedSource[], place: string, column: ViewColumn | undefined): Promise<void> {
  const [, version, start, end, uri] = /^(base|revision) (\d{1,9})-(\d{1,9}) (.+)$/s.exec(place) ?? [];
  const source = sources.find((each) => each.version === version && each.uri === uri);
  if (!source) return;
  const document = await workspace.openTextDocument(documentOf(pair[source.version], source));
  const selection = new Range(document.positionAt(Number(start)), document.positionAt(Number(end)));
  const other = [...new Set([...window.tabGroups.all].map(({ viewColumn }) => viewColumn))].find((each) => each !== column);
  await window.showTextDocument(document, { viewColumn: other ?? ViewColumn.Beside, selection, preview: true });
}

/** The two documents that a text comparison would show; nothing before the comparison has been made. */
export function documentsOf(pair: ComparedPair, sources: readonly ComparedSource[]): { readonly base: Uri; readonly revision: Uri } | undefined {
  const first = (version: 'base' | 'revision'): Uri | undefined => {
    const source = sources.find((each) => each.version === version);
    return source && documentOf(pair[version], source);
  };
  const [base, revision] = [first('base'), first('revision')];
  return base && revision && { base, revision };
}

function documentOf(side: ComparedSide, source: ComparedSource): TextDocument['uri'] {
  if (source.open !== undefined) return Uri.parse(source.open, true);
  if (side.kind === 'text') texts.set(keyOf(side), side);
  const asked = { side: side.kind === 'text' ? { ...side, text: '' } : side, uri: source.uri, ...(side.kind === 'text' && { key: keyOf(side) }) };
  return Uri.from({ scheme: SCHEME, path: `/${saySide(side).replaceAll(/[/\\]/g, '-')}/${sayFile(source.uri).replace(/(\.deal)?$/, '.deal')}`, query: JSON.stringify(asked) });
}

function askedOf(uri: Uri): ComparedTextParams | undefined {
  try {
    const asked: unknown = JSON.parse(uri.query);
    if (typeof asked !== 'object' || asked === null || !('side' in asked) || !('uri' in asked) || typeof asked.uri !== 'string' || !isComparedSide(asked.side)) return undefined;
    const side = 'key' in asked && typeof asked.key === 'string' ? texts.get(asked.key) : asked.side;
    return side && { side, uri: asked.uri };
  } catch {
    return undefined;
  }
}

/** Tells texts apart: their length and a sum of their letters (FNV-1a, 32 bits). */
function keyOf({ text }: ComparedSide & { readonly kind: 'text' }): string {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01_00_01_93);
  return `${text.length}-${(sum >>> 0).toString(36)}`;
}
