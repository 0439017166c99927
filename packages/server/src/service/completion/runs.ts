import { KEYWORDS } from './keywords.ts';
import type { Before, Word } from './words.ts';

/** Words on one line up to the cursor that may be the beginning of a name. */
export interface Run {
  /** The words before the run. */
  readonly words: readonly Word[];
  readonly start: number;
  /** The run in small letters, one space between its words; a space at its end where the cursor stands after one. */
  readonly typed: string;
}

/** More words than this no name has before its last. */
const MOST = 8;

/**
 * Every run of words that ends at the cursor and may begin a name, longest first: `must offer Stateful |` is followed by
 * the rest of a name as much as by a slot. None in a quotation, which is one name already.
 */
export function runsBefore({ words, start, quoted }: Before, text: string, offset: number): readonly Run[] {
  const runs: Run[] = [];
  if (quoted) return runs;
  let from = start;
  for (let at = words.length - 1; at >= 0 && at >= words.length - MOST; at--) {
    const word = words[at];
    if (!word || !/^(?:term|word)$/.test(word.type) || !/^[ \t]+$/.test(text.slice(word.end, from))) break;
    from = word.start;
    // `Change of` begins a name, `of` does not.
    if (word.type === 'word' && KEYWORDS.has(word.text)) continue;
    runs.unshift({ words: words.slice(0, at), start: from, typed: text.slice(from, offset).replaceAll(/[ \t]+/g, ' ').toLowerCase() });
  }
  return runs;
}
