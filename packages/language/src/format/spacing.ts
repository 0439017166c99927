import type { Piece } from './pieces.ts';

/** What stands close to the word before it. */
const CLOSE_BEFORE: ReadonlySet<string> = new Set(['.', ',', ';', ':', ')', '%']);

/** The blanks between two pieces on one line: none or one. */
export function spacing(before: Piece, after: Piece): 0 | 1 {
  if (before.hidden || after.hidden) return 1;
  if (CLOSE_BEFORE.has(after.type) || before.type === '(') return 0;
  // A sign stands close to its number, a code apart from it: `$5`, `USD 5`.
  if (before.type === 'CURRENCY' && before.image.length === 1) return 0;
  return 1;
}
