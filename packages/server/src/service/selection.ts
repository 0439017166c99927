import type { Span } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Deals, Spot } from './deals.ts';
import { clauseAt, sentenceAt, spotAt, touches } from './deals.ts';
import { occurrenceAt } from './occurrences.ts';

/** For each position the ever wider pieces around it: name, noun, slot, sentence, clause, section, agreement, file. */
export function selectionRanges(deals: Deals, uri: string, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const spot = spotAt(deals, uri, position);
    return spot ? nested(spot) : { range: { start: position, end: position } };
  });
}

function nested(spot: Spot): SelectionRange {
  const { document, file, offset } = spot;
  const spans: Span[] = [];
  const take = (span: Span | undefined): void => { if (span && touches(span, offset)) spans.push(span); };
  take(occurrenceAt(file, offset)?.span);
  const clause = clauseAt(file, offset);
  if (clause) {
    take(clause.span);
    take(clause.numberSpan);
    take(clause.headingSpan);
    for (const wording of clause.wordings) take(wording.span);
    collect(sentenceAt(clause, offset), take);
  }
  for (const thing of file.things) take(thing.span);
  for (const instrument of [...file.agreements, ...file.amendments]) take(instrument.span);
  const places = [...spans.map(placeOf), ...sectionsAround(spot), { start: 0, end: document.getText().length }];
  let chain: SelectionRange | undefined;
  let inner = Infinity;
  for (const { start, end } of places.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (end - start >= inner || (chain && !holds(spot, chain, start, end))) continue;
    inner = end - start;
    chain = { range: { start: document.positionAt(start), end: document.positionAt(end) }, parent: chain };
  }
  return chain ?? { range: { start: document.positionAt(offset), end: document.positionAt(offset) } };
}

/** The protocol wants each range inside its parent. */
function holds(spot: Spot, parent: SelectionRange, start: number, end: number): boolean {
  return spot.document.offsetAt(parent.range.start) <= start && end <= spot.document.offsetAt(parent.range.end);
}

/** The section and the agreement around the cursor, from their heads to the end of their last clauses. */
function sectionsAround({ file, offset }: Spot): { readonly start: number; readonly end: number }[] {
  return file.agreements.flatMap((agreement) => {
    const clauses = agreement.clauses.map((clause) => placeOf(clause.span)).toSorted((a, b) => a.start - b.start);
    const end = Math.max(placeOf(agreement.span).end, ...clauses.map((clause) => clause.end));
    const heads = agreement.sections.map((section) => placeOf(section.span)).toSorted((a, b) => a.start - b.start);
    const sections = heads.map((head, index) => {
      const limit = heads[index + 1]?.start ?? Infinity;
      return { start: head.start, end: Math.max(head.end, ...clauses.filter((clause) => clause.start > head.start && clause.start < limit).map((clause) => clause.end)) };
    });
    return [...sections, { start: placeOf(agreement.span).start, end }].filter((place) => place.start <= offset && offset <= place.end);
  });
}

/** Every span inside a sentence, however deep: sentences are plain data. */
function collect(value: unknown, take: (span: Span) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (isSpan(value)) return take(value);
  for (const part of Object.values(value)) collect(part, take);
}

function isSpan(value: object): value is Span {
  return 'anchor' in value && 'start' in value && 'end' in value;
}
