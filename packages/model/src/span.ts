/**
 * Where an element (a clause, a declaration, an instruction) begins in its file.
 *
 * Spans are relative to the element that holds them, so a clause that did not change keeps its whole
 * model when text above it grows: only `offset` of its anchor moves. `offset` is the one mutable number
 * of the model; it is written by the document store of `language` and read when a span becomes a place.
 */
export interface Anchor {
  /** The file, as a URI in canonical form. */
  readonly uri: string;
  /** UTF-16 offset of the element in the file. */
  offset: number;
}

/** A half-open range `[start, end)` of UTF-16 offsets relative to its anchor. */
export interface Span {
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
}

/** A half-open range of absolute offsets in a file. */
export interface Place {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** The absolute place of a span, as its file stands now. */
export function placeOf(span: Span): Place {
  const { uri, offset } = span.anchor;
  return { uri, start: offset + span.start, end: offset + span.end };
}

/** The smallest span that holds both; they must share an anchor, else the first is returned. */
export function cover(first: Span, last: Span): Span {
  if (first.anchor !== last.anchor) return first;
  return { anchor: first.anchor, start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

/** The empty span just after another: where an insertion goes. */
export function after(span: Span): Span {
  return { anchor: span.anchor, start: span.end, end: span.end };
}
