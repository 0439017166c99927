/** A word, a number or a sign, and where it stands. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A half-open range of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const PLAIN = String.raw`[\p{L}\p{M}\p{N}]+(?:(?:[-‐‑'’&.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{M}\p{N}]+)*|[^\s]`;
const COMMENT = String.raw`\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|\[Note:[^\]]*\]`;
const WORD = new RegExp(PLAIN, 'gu');
const QUOTATION_COMMENT_OR_WORD = new RegExp(`"[^"\\n\\r]*"|“[^”\\n\\r]*”|(${COMMENT})|${PLAIN}`, 'gu');

/**
 * Where some words stand in a part of a text: whole words in a row, whatever the white space between them. A compound
 * (`non-exclusive`), a name (`Amazon.com`) and a number (`3.1`, `38,000`) is one word.
 *
 * @param hasComments whether comments and drafting notes in the text are passed over; in executed wording there are none
 */
export function findWords(words: string, text: string, { start, end }: Range, hasComments: boolean): readonly Range[] {
  const sought = plainWords(words, 0);
  if (sought.length === 0) return [];
  const all = hasComments ? readableWords(text.slice(start, end), start) : plainWords(text.slice(start, end), start);
  const found: Range[] = [];
  for (let at = 0; at + sought.length <= all.length; at++) {
    if (!sought.every((word, index) => all[at + index]?.text === word.text)) continue;
    found.push({ start: all[at]?.start ?? start, end: all[at + sought.length - 1]?.end ?? end });
  }
  return found;
}

function plainWords(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => wordOf(match[0], offset + match.index));
}

function readableWords(text: string, offset: number): readonly Word[] {
  return [...text.matchAll(QUOTATION_COMMENT_OR_WORD)].flatMap((match) => {
    if (match[1] !== undefined) return [];
    const [token] = match;
    return token.length > 1 && /^["“]/.test(token) ? plainWords(token, offset + match.index) : [wordOf(token, offset + match.index)];
  });
}

/** Straight and curly quotes are alike, and so are the ways to write an accent or a hyphen. */
function wordOf(text: string, start: number): Word {
  return { text: text.normalize('NFC').replaceAll(/[“”]/g, '"').replaceAll('’', '\'').replaceAll(/[‐‑]/g, '-'), start, end: start + text.length };
}
