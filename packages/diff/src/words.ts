import { diffArrays } from 'diff';
import type { WordSegment } from '@dealwright/model';

/** More different words than this are compared by sentences. */
const MOST_EDITS = 400;
/** More different sentences than this are not compared: one text is struck, the other put in its place. */
const MOST_SENTENCES = 400;

/**
 * The words that two texts share, and those of one alone; of what changed at one place what was struck comes first. Texts that have little in
 * common are compared by sentences, for words picked from all over the page say nothing.
 */
export function compareWords(base: string, revision: string): readonly WordSegment[] {
  if (base === revision) return base === '' ? [] : [{ in: 'both', text: base }];
  return compared(base, revision, WORDS, MOST_EDITS) ?? compared(base, revision, SENTENCES, MOST_SENTENCES) ?? segments([['base', base], ['revision', revision]]);
}

/** A word, a figure with its points, white space, or one other character. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu;
/** Up to the full stop or the end of the line, with the white space after it. */
const SENTENCES = /[^.;\n]*(?:[.;\n]+\s*|$)/g;

function compared(base: string, revision: string, by: RegExp, most: number): readonly WordSegment[] | undefined {
  const split = (text: string): string[] => (text.match(by) ?? []).filter((token) => token !== '');
  const found = diffArrays(split(base), split(revision), { maxEditLength: most });
  return found && segments(found.map(({ value, added, removed }) => [added ? 'revision' : removed ? 'base' : 'both', value.join('')]));
}

/** Neighbours of one sort as one; white space alone between two changes belongs to both of them. */
function segments(parts: readonly (readonly [WordSegment['in'], string])[]): readonly WordSegment[] {
  const result: WordSegment[] = [];
  let [struck, put] = ['', ''];
  const flush = (): void => {
    if (struck !== '') result.push({ in: 'base', text: struck });
    if (put !== '') result.push({ in: 'revision', text: put });
    [struck, put] = ['', ''];
  };
  parts.forEach(([side, text], index) => {
    const next = parts[index + 1];
    const isBridge = side === 'both' && /^\s+$/.test(text) && struck !== '' && put !== '' && next !== undefined && next[0] !== 'both';
    if (side === 'base' || isBridge) struck += text;
    if (side === 'revision' || isBridge) put += text;
    if (side !== 'both' || isBridge) return;
    flush();
    const last = result.at(-1);
    if (last?.in === 'both') result[result.length - 1] = { in: 'both', text: last.text + text };
    else if (text !== '') result.push({ in: 'both', text });
  });
  flush();
  return result;
}
