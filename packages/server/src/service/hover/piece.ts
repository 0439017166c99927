/** Markdown, and the offsets that it speaks of where they are not the word under the cursor. */
export interface Piece {
  readonly value: string;
  readonly start?: number;
  readonly end?: number;
}
