import type { Spot } from '../deals.ts';
import { dealBlock, paragraphs } from '../markdown.ts';
import type { Piece } from './piece.ts';
import { KEYWORDS } from './keywords.ts';

/** What a word of the language does, with an example. */
export function keywordHover(spot: Spot): Piece | undefined {
  const found = phraseAt(spot);
  const entry = found && KEYWORDS.get(found.phrase);
  return entry && { value: paragraphs(`**${found.phrase}** — ${entry.does}`, dealBlock(entry.example)), start: found.start, end: found.end };
}

const LONGEST = Math.max(...[...KEYWORDS.keys()].map((phrase) => phrase.split(' ').length));

/** The longest phrase of the language that the cursor stands in. */
function phraseAt({ document, offset }: Spot): { readonly phrase: string; readonly start: number; readonly end: number } | undefined {
  const { line } = document.positionAt(offset);
  const base = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)].map((match) => ({ text: match[0], start: base + match.index, end: base + match.index + match[0].length }));
  const at = words.findIndex((word) => word.start <= offset && offset <= word.end);
  if (at < 0) return undefined;
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let first = Math.max(0, at - length + 1); first <= at && first + length <= words.length; first++) {
      const phrase = words.slice(first, first + length);
      const [start, end] = [phrase[0], phrase.at(-1)];
      const joined = phrase.map((word) => word.text).join(' ');
      const known = lowered(joined, start?.start === base + text.search(/\S/));
      if (start && end && KEYWORDS.has(known)) return { phrase: known, start: start.start, end: end.end };
    }
  }
  return undefined;
}

/** A word of the language may bear a capital where it opens a sentence, and nowhere else. */
function lowered(phrase: string, opens: boolean): string {
  return opens || /^(?:If|Unless|While|Until|Through|From|After|Before|During|Within|For|On|Upon|In|Subject|Notwithstanding|Liability|This|Each|Either|Neither)\b/.test(phrase)
    ? phrase.charAt(0).toLowerCase() + phrase.slice(1)
    : phrase;
}
