import { formatDeal } from '@dealwright/language';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { Deals } from './deals.ts';

/** The formatter's edits: of white space only. With a range, those inside it. */
export function formatting(deals: Deals, uri: string, { width, range }: { readonly width: number; readonly range?: Range }): TextEdit[] {
  const document = deals.document(uri);
  if (!document) return [];
  const from = range ? document.offsetAt({ line: range.start.line, character: 0 }) : 0;
  const to = range ? document.offsetAt({ line: range.end.line + 1, character: 0 }) : Infinity;
  return formatDeal(document.getText(), { width })
    .filter(({ start, end }) => from <= start && end <= to)
    .map(({ start, end, newText }) => ({ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText }));
}
