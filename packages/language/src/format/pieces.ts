import type { ParsedElement, Token } from '../syntax/document.ts';

/** A token, a comment or a drafting note, with what stood before it in the source. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly image: string;
  /** Whether the parser does not see it. */
  readonly hidden: boolean;
  /** The number of line breaks between it and the piece before. */
  readonly breaks: number;
}

/** A line break as the language counts them. */
export const LINE_BREAK = /\r\n|\n|\r/;

/**
 * All that an element holds in its order. Undefined where something else than white space stands between two of them. The
 * white space at the end of a comment is none of the comment.
 */
export function piecesOf(element: ParsedElement, tokens: readonly Token[]): Piece[] | undefined {
  const { text, hidden } = element;
  const pieces: Piece[] = [];
  let end = 0;
  let nextToken = 0;
  let nextHidden = 0;
  while (nextToken < tokens.length || nextHidden < hidden.length) {
    const visible = tokens[nextToken];
    const concealed = hidden[nextHidden];
    const takesHidden = concealed !== undefined && (visible === undefined || concealed.startOffset < visible.startOffset);
    const token = takesHidden ? concealed : visible;
    if (token === undefined) break;
    if (takesHidden) nextHidden++;
    else nextToken++;
    const gap = text.slice(end, token.startOffset);
    if (gap.trim() !== '') return undefined;
    const written = writtenIn(text, token);
    const image = takesHidden ? written.trimEnd() : written;
    end = token.startOffset + image.length;
    pieces.push({ start: token.startOffset, end, type: token.tokenType.name, image, hidden: takesHidden, breaks: breaksIn(gap) });
  }
  return text.slice(end).trim() === '' ? pieces : undefined;
}

/** The number of line breaks in a text. */
export function breaksIn(text: string): number {
  return text.split(LINE_BREAK).length - 1;
}

/** A token as it stands in the text: its image may be the keyword that it was read as. */
export function writtenIn(text: string, token: Token): string {
  return text.slice(token.startOffset, (token.endOffset ?? token.startOffset) + 1);
}
