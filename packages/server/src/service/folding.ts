import type { DealFile, Span } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { FoldingRange } from 'vscode-languageserver';
import { FoldingRangeKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Deals } from './deals.ts';
import { clausesOf, instrumentsOf } from './deals.ts';

/** What an editor may fold: instruments, sections, clauses, executed wordings, declarations, comments, the list of `use`. */
export function foldingRanges(deals: Deals, uri: string): FoldingRange[] {
  const file = deals.files.get(uri);
  const document = deals.document(uri);
  if (!file || !document) return [];
  const ranges = [...elements(document, file), ...sections(document, file), ...comments(document), ...uses(document, file)];
  const seen = new Set<string>();
  return ranges.filter(({ startLine, endLine }) => {
    const key = `${startLine} ${endLine}`;
    if (endLine <= startLine || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function elements(document: TextDocument, file: DealFile): FoldingRange[] {
  const clauses = clausesOf(file);
  const spans: readonly (Span | undefined)[] = [
    ...file.things.map((thing) => thing.span),
    ...instrumentsOf(file).map((instrument) => instrument.span),
    ...clauses.map((clause) => clause.span),
    ...clauses.flatMap((clause) => clause.wordings.map((wording) => wording.span)),
    ...file.amendments.flatMap((amendment) => amendment.instructions.map((instruction) => instruction.span)),
    ...file.scenarios.map((scenario) => scenario.span),
  ];
  return spans.flatMap((span) => (span ? [fold(document, placeOf(span).start, placeOf(span).end)] : []));
}

/** A section folds to the line before the next one; a schedule to the line before the next schedule. */
function sections(document: TextDocument, file: DealFile): FoldingRange[] {
  return file.agreements.flatMap((agreement) => {
    const end = Math.max(...[agreement.span, ...agreement.sections.map((one) => one.span), ...agreement.clauses.map((one) => one.span)].map((span) => placeOf(span).end));
    const sorted = agreement.sections.toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start);
    return sorted.map((section, index) => {
      const next = sorted.slice(index + 1).find((other) => section.what === 'section' || other.what === 'schedule');
      const last = next ? lastTextBefore(document, placeOf(next.span).start) : end;
      return fold(document, placeOf(section.span).start, Math.max(last, placeOf(section.span).end));
    });
  });
}

function lastTextBefore(document: TextDocument, offset: number): number {
  return document.getText().slice(0, offset).trimEnd().length;
}

/** Comments of several lines, and runs of line comments. */
function comments(document: TextDocument): FoldingRange[] {
  const found: FoldingRange[] = [];
  const lines = document.getText().split(/\r\n|\r|\n/);
  let start = -1;
  lines.forEach((line, number) => {
    const isComment = /^\s*\/\//.test(line);
    if (isComment && start < 0) start = number;
    const ends = start >= 0 && (!isComment || number === lines.length - 1);
    if (!ends) return;
    found.push({ startLine: start, endLine: isComment ? number : number - 1, kind: FoldingRangeKind.Comment });
    start = -1;
  });
  let block = -1;
  lines.forEach((line, number) => {
    if (block < 0 && /^\s*\/\*/.test(line) && !line.includes('*/')) block = number;
    else if (block >= 0 && line.includes('*/')) {
      found.push({ startLine: block, endLine: number, kind: FoldingRangeKind.Comment });
      block = -1;
    }
  });
  return found;
}

function uses(document: TextDocument, file: DealFile): FoldingRange[] {
  const places = file.uses.map((use) => placeOf(use.span));
  if (places.length < 2) return [];
  const range = fold(document, Math.min(...places.map((place) => place.start)), Math.max(...places.map((place) => place.end)));
  return [{ ...range, kind: FoldingRangeKind.Imports }];
}

function fold(document: TextDocument, start: number, end: number): FoldingRange {
  return { startLine: document.positionAt(start).line, endLine: document.positionAt(end).line };
}
