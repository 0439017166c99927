import type { Clause } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import { compareWords } from '../words.ts';

/** Words of a clause that others take the place of; empty where they are only taken out. */
export interface WordEdit {
  readonly old: string;
  readonly words: string;
}

/** A quotation cannot hold these, or passes them over. */
const UNQUOTABLE = /["“”]|\/\/|\/\*|\[Note:/;

/** A half-open range of one text, and that of the other which takes its place. */
interface Stretch { start: number; end: number; from: number; to: number }

const MOST_EDITS = 3;
/** Of a clause of which more changes than this, the whole is easier to read. */
const MOST_CHANGED = 0.5;

/**
 * A change of a clause as a few changes of its words, each of which stands once in the clause and inside one sentence, as an amending
 * instruction must quote it.
 *
 * @param oldText the clause as its file has it
 * @param newText the same of the clause that takes its place, under the same number and heading
 * @returns `undefined` where the clause is better replaced
 */
export function wordEdits(old: Clause, oldText: string, changed: Clause, newText: string): readonly WordEdit[] | undefined {
  const body = bodyOf(old, oldText);
  const now = bodyOf(changed, newText)?.text;
  if (!body || now === undefined || UNQUOTABLE.test(body.text + now)) return undefined;
  const stretches = changedStretches(body.text, now);
  const size = stretches.reduce((sum, { start, end, from, to }) => sum + Math.max(end - start, to - from), 0);
  if (stretches.length === 0 || stretches.length > MOST_EDITS || size > MOST_CHANGED * Math.max(body.text.length, now.length)) return undefined;
  const edits = stretches.map((stretch) => quotable(stretch, body, now));
  const overlap = edits.some((edit, index) => edit && edits[index + 1] && edit.end > edits[index + 1]!.start);
  return overlap || edits.includes(undefined) ? undefined : edits.flatMap((edit) => (edit ? [{ old: body.text.slice(edit.start, edit.end).trim(), words: now.slice(edit.from, edit.to).trim() }] : []));
}

interface Body {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
}

/** The sentences of a clause in one line, and where each stands in it; nothing where it holds more than plain sentences. */
function bodyOf({ sentences, wordings, notes, span }: Clause, text: string): Body | undefined {
  if (sentences.length === 0 || wordings.length > 0 || notes.length > 0 || sentences.some(({ label }) => label !== undefined)) return undefined;
  const { start } = placeOf(span);
  const places: { start: number; end: number }[] = [];
  let line = '';
  for (const sentence of sentences) {
    const place = placeOf(sentence.span);
    if (line !== '') line += ' ';
    const words = flat(text.slice(place.start - start, place.end - start));
    places.push({ start: line.length, end: line.length + words.length });
    line += words;
  }
  return { text: line, sentences: places };
}

function flat(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}

/** Where two texts differ, in whole words. */
function changedStretches(before: string, now: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let [at, there] = [0, 0];
  for (const { in: version, text } of compareWords(before, now)) {
    if (version === 'both') {
      at += text.length;
      there += text.length;
      continue;
    }
    const last = found.at(-1);
    const stretch = { start: at, end: version === 'base' ? at + text.length : at, from: there, to: version === 'revision' ? there + text.length : there };
    if (last && joins(before.slice(last.end, stretch.start))) Object.assign(last, { end: stretch.end, to: stretch.to });
    else found.push(stretch);
    at = stretch.end;
    there = stretch.to;
  }
  return found.map((stretch) => wholeWords(stretch, before, now)).filter(({ start, end, from, to }) => before.slice(start, end).trim() !== now.slice(from, to).trim());
}

/** Changes with hardly a word between them are one. */
function joins(between: string): boolean {
  return between.trim().split(' ').length <= 2 && between.length < 16;
}

/** To the white space on both sides: what a change cuts through, such as `non-exclusive`, is quoted whole. A full stop that stays is not quoted. */
function wholeWords(stretch: Stretch, before: string, now: string): Stretch {
  const wide = { ...stretch };
  while (wide.start > 0 && wide.from > 0 && isBlack(before, wide.start - 1) && (isBlack(before, wide.start) || isBlack(now, wide.from))) [wide.start, wide.from] = [wide.start - 1, wide.from - 1];
  while (wide.end < before.length && wide.to < now.length && isBlack(before, wide.end) && (isBlack(before, wide.end - 1) || isBlack(now, wide.to - 1))) [wide.end, wide.to] = [wide.end + 1, wide.to + 1];
  while (wide.start < wide.end && !isBlack(before, wide.start)) wide.start++;
  while (wide.end > wide.start && !isBlack(before, wide.end - 1)) wide.end--;
  while (wide.end - wide.start > 1 && wide.to - wide.from > 1 && before.charAt(wide.end - 1) === now.charAt(wide.to - 1) && /[.,;:]/.test(before.charAt(wide.end - 1))) [wide.end, wide.to] = [wide.end - 1, wide.to - 1];
  return wide;
}

function isBlack(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at));
}

const MOST_WIDENED = 12;

/** With as many words around it as make it stand once, inside one sentence; nothing where that cannot be. */
function quotable(stretch: Stretch, { text, sentences }: Body, now: string): Stretch | undefined {
  const sentence = sentences.find(({ start, end }) => start <= stretch.start && stretch.end <= end);
  if (!sentence) return undefined;
  const wide = { ...stretch };
  for (let tries = 0; tries < MOST_WIDENED; tries++) {
    const quoted = text.slice(wide.start, wide.end).trim();
    if (isTelling(quoted) && standsOnce(quoted, text)) return wide;
    if (tries % 2 === 0 ? !widenLeft(wide, text, sentence.start) && !widenRight(wide, text, now, sentence.end) : !widenRight(wide, text, now, sentence.end) && !widenLeft(wide, text, sentence.start)) return undefined;
  }
  return undefined;
}

/** A bare figure tells a reader nothing: `USD 2 million` is quoted rather than `2`. */
function isTelling(quoted: string): boolean {
  return /\p{L}/u.test(quoted) && !/^\d|[\d,]$/u.test(quoted);
}

/** As whole words, and nowhere as part of others. */
function standsOnce(quoted: string, text: string): boolean {
  const at = text.indexOf(quoted);
  return (at === 0 || !isBlack(text, at - 1)) && /^(?:$|[\s.,;:])/.test(text.slice(at + quoted.length)) && !text.includes(quoted, at + 1);
}

function widenLeft(wide: Stretch, text: string, limit: number): boolean {
  const word = /\S+\s*$/u.exec(text.slice(limit, wide.start))?.[0];
  if (word === undefined || wide.from < word.length) return false;
  [wide.start, wide.from] = [wide.start - word.length, wide.from - word.length];
  return true;
}

function widenRight(wide: Stretch, text: string, now: string, limit: number): boolean {
  const word = /^\s*\S+/u.exec(text.slice(wide.end, limit))?.[0];
  if (word === undefined || wide.to + word.length > now.length) return false;
  [wide.end, wide.to] = [wide.end + word.length, wide.to + word.length];
  return true;
}
