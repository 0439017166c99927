import { tokensOf } from '../syntax/document.ts';
import type { ParsedElement } from '../syntax/document.ts';
import { lex } from '../syntax/lex.ts';
import { syntaxServices } from '../syntax/services.ts';
import { endsWithRemark, linesOf } from './lines.ts';
import type { White } from './lines.ts';
import { piecesOf, writtenIn } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { placesOf } from './places.ts';

/** What an element must know of the one above: nothing of one that stays as it is. */
export type Neighbour = 'unread' | {
  /** Whether a blank line must stand below. */
  readonly apart: boolean;
  /** Whether it ends with a comment or a note on a line of its own, which may belong to what follows. */
  readonly remark: boolean;
};

/** The pieces of an element, each with the white space that is to stand before it. */
export interface LaidOut {
  readonly pieces: readonly { readonly piece: Piece; readonly white: White }[];
  readonly neighbour: Neighbour;
}

/**
 * Lays out one element. `breaks` is the number of line breaks above it, `above` the element there. Undefined where it is better
 * left alone: a problem in its form, or white space that a token depends on.
 */
export function layOut(element: ParsedElement, width: number, breaks: number, above: Neighbour | undefined): LaidOut | undefined {
  if (element.problems.length > 0) return undefined;
  const tokens = tokensOf(element);
  const pieces = piecesOf(element, tokens);
  if (pieces === undefined) return undefined;
  const places = placesOf(element);
  const isApart = element.elements.map((node) => places.apart.has(node.$cstNode?.offset ?? 0));
  let next = 0;
  const whites = linesOf(pieces, places.at, width, (index) => {
    if (index === 0) {
      next = 1;
      return above === undefined ? 0 : breaksBetween(above, isApart[0] ?? false, breaks);
    }
    const before = isApart[next - 1] ?? false;
    return breaksBetween({ apart: before, remark: false }, isApart[next++] ?? false, pieces[index]?.breaks ?? 0);
  });
  if (!sameTokens(pieces, whites)) return undefined;
  return {
    pieces: pieces.map((piece, index) => ({ piece, white: whites[index] ?? { breaks: 0, blanks: 0 } })),
    neighbour: { apart: isApart.at(-1) ?? false, remark: endsWithRemark(pieces) },
  };
}

/** One blank line where either side must stand apart; else as many as there are, at most one. */
function breaksBetween(above: Neighbour, apart: boolean, breaks: number): number {
  const must = above !== 'unread' && !above.remark && (above.apart || apart);
  return must || breaks > 1 ? 2 : 1;
}

/** Whether the lexer reads the same in the new layout. A term, for one, ends with its line. */
function sameTokens(pieces: readonly Piece[], whites: readonly White[]): boolean {
  const text = pieces.map((piece, index) => {
    const white = whites[index];
    return white === undefined || index === 0 ? piece.image : '\n'.repeat(white.breaks) + ' '.repeat(white.blanks) + piece.image;
  }).join('');
  const { tokens, hidden } = lex(text, syntaxServices().types);
  if (tokens.length + hidden.length !== pieces.length) return false;
  let token = 0;
  let remark = 0;
  return pieces.every((piece) => {
    const read = piece.hidden ? hidden[remark++] : tokens[token++];
    return read?.tokenType.name === piece.type && writtenIn(text, read).trimEnd() === piece.image.trimEnd();
  });
}
