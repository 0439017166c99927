/** Words put in the place of a part of a text. Parts are in order and never overlap. */
export interface Substitution { readonly start: number; readonly end: number; readonly words: string }

const NONE: readonly Substitution[] = [];
let written = new Uint16Array(1 << 12);

/**
 * A part of a text without what the formatter may change and comments say: equal for texts that differ by layout and comments alone.
 * White space is one space, and none beside punctuation; what stands in quotation marks or in a note is never taken for a comment.
 */
export function plain(text: string, start = 0, end = text.length, substitutions: readonly Substitution[] = NONE): string {
  let length = 0;
  let last = 0;
  let space = false;
  /** What ends the quotation or note that is being read. */
  let closing = 0;
  let next = 0;
  let nextStart = substitutions[0]?.start ?? end;
  for (let at = start; at < end; at++) {
    if (at === nextStart) {
      const { end: after, words } = substitutions[next++]!;
      nextStart = substitutions[next]?.start ?? end;
      if (words !== '') {
        room(length + words.length + 2);
        if (space && !TIGHT[last]) written[length++] = SPACE;
        for (let index = 0; index < words.length; index++) written[length++] = words.charCodeAt(index);
        [space, last] = [false, A];
      }
      at = Math.max(at, after) - 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code <= SPACE || code === NO_BREAK) {
      space = true;
      if (closing === QUOTE || closing === CLOSING_QUOTE) closing = code === 10 || code === 13 ? 0 : closing;
      continue;
    }
    if (closing === 0) {
      if (code === SLASH) {
        const after = endOfComment(text, at, end);
        if (after > at) {
          at = after - 1;
          space = true;
          continue;
        }
      } else if (code === QUOTE) closing = text.startsWith('"""', at) ? TRIPLE : QUOTE;
      else if (code === OPENING_QUOTE) closing = CLOSING_QUOTE;
      else if (code === BRACKET && text.startsWith('[Note:', at)) closing = CLOSING_BRACKET;
    } else if (closing === TRIPLE ? code === QUOTE && text.startsWith('"""', at) : code === closing) closing = 0;
    room(length + 4);
    if (space && !TIGHT[last] && !TIGHT[code]) written[length++] = SPACE;
    if (code === QUOTE && text.startsWith('"""', at)) {
      written[length++] = QUOTE;
      written[length++] = QUOTE;
      at += 2;
    }
    written[length++] = code;
    last = code;
    space = false;
  }
  return stringOf(length);
}

const [SPACE, QUOTE, SLASH, A, BRACKET, CLOSING_BRACKET, NO_BREAK, OPENING_QUOTE, CLOSING_QUOTE, TRIPLE] = [32, 34, 47, 65, 91, 93, 0xa0, 0x201c, 0x201d, -1];

/** Beside these white space says nothing; so at the beginning of the text, where the last character is none. */
const TIGHT: readonly boolean[] = Array.from({ length: 1 << 16 }, (_, code) => code === 0 || (code < 128 && ',.;:()'.includes(String.fromCharCode(code))));

function endOfComment(text: string, at: number, end: number): number {
  const second = text.charCodeAt(at + 1);
  if (second !== SLASH && second !== 42) return at;
  const found = second === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  return found < 0 || found > end ? end : second === SLASH ? found : found + 2;
}

function room(wanted: number): void {
  if (wanted <= written.length) return;
  const larger = new Uint16Array(wanted * 2);
  larger.set(written);
  written = larger;
}

const CHUNK = 8192;

function stringOf(length: number): string {
  if (length <= CHUNK) return charactersOf(written.subarray(0, length));
  let text = '';
  for (let at = 0; at < length; at += CHUNK) text += charactersOf(written.subarray(at, Math.min(at + CHUNK, length)));
  return text;
}

/** Spread into arguments, the codes would be iterated one by one, at several times the cost. */
function charactersOf(codes: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, codes) as string;
}
