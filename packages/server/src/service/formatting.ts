import * as language from '@dealwright/language';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { Deals } from './deals.ts';

interface FormatEdit { readonly start: number; readonly end: number; readonly newText: string }

/** The formatter's edits: of white space only. With a range, those inside it. */
export function formatting(deals: Deals, uri: string, { width, range }: { readonly width: number; readonly range?: Range }): TextEdit[] {
  const document = deals.document(uri);
  const format: unknown = Reflect.get(language, 'formatDeal');
  if (!document || typeof format !== 'function') return [];
  const from = range ? document.offsetAt({ line: range.start.line, character: 0 }) : 0;
  const to = range ? document.offsetAt({ line: range.end.line + 1, character: 0 }) : Infinity;
  const edits: readonly FormatEdit[] = format(document.getText(), { width });
  return edits
    .filter(({ start, end }) => from <= start && end <= to)
    .map(({ start, end, newText }) => ({ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }));
}
