import type { Clause } from './agreement.ts';
import type { Problem } from './problem.ts';
import type { Anchor, Span } from './span.ts';

/** A part of a composed text, and where it stands in a file. */
export interface Piece {
  /** In the composed text, half-open, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** As long as the piece. */
  readonly source: Span;
  /** Short name of the instrument that wrote it. */
  readonly instrument: string;
}

/** The text of a clause put together from the words of several instruments: what an amendment by words makes. */
export interface ComposedText {
  /** A whole clause, from `clause 4.1 "…"` on. */
  readonly text: string;
  /** In order, without gaps. */
  readonly pieces: readonly Piece[];
  /** The instructions that made it, those included that only took words away. */
  readonly instructions: readonly Span[];
  /** The short name of the agreement that it belongs to, and the id of the clause. */
  readonly agreement: string;
  readonly clause: string;
  readonly section?: string;
  readonly schedule?: string;
  /** The file in which its names are read: that of the last instrument that wrote in it. */
  readonly uri: string;
}

/** What a composed text says. */
export interface Reparsed {
  /** Absent where it is no clause. Its spans stand on an anchor that carries the pieces. */
  readonly clause?: Clause;
  readonly problems: readonly Problem[];
}

/** The parser, as the analysis is handed it: the analysis knows no grammar. */
export interface Reparser {
  readonly reparse: (composed: ComposedText) => Reparsed;
  /** The text of a file as it stands now. */
  readonly textOf: (uri: string) => string | undefined;
}

/** The anchor of a composed text: its offsets are those of the composed text, and mean nothing in any file. */
export interface ComposedAnchor extends Anchor { readonly pieces: readonly Piece[] }

/** Whether a span stands in a composed text. */
export function isComposed(anchor: Anchor): anchor is ComposedAnchor {
  return 'pieces' in anchor;
}

/**
 * Where the words of a span stand in files, and who wrote them, in the order of the text. A span of a file is its own source.
 * Pieces of one instrument that follow one another in its text are given as one.
 */
export function sourcesOf(span: Span): readonly { readonly span: Span; readonly instrument?: string }[] {
  const { anchor } = span;
  if (!isComposed(anchor)) return [{ span }];
  const found: { span: Span; instrument: string }[] = [];
  for (const piece of anchor.pieces) {
    const [start, end] = [Math.max(span.start, piece.start), Math.min(span.end, piece.end)];
    if (start >= end) continue;
    const source = { anchor: piece.source.anchor, start: piece.source.start + start - piece.start, end: piece.source.start + end - piece.start };
    const last = found.at(-1);
    if (last?.instrument === piece.instrument && last.span.anchor === source.anchor && last.span.end === source.start) found[found.length - 1] = { instrument: piece.instrument, span: { ...source, start: last.span.start } };
    else found.push({ span: source, instrument: piece.instrument });
  }
  return found;
}
