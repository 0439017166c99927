import type { ComparedVersion, Unit } from '@dealwright/model';
import { plain } from './plain.ts';
import type { Substitution } from './plain.ts';

/** A unit as the matching sees it: its words, its own number left out. */
export interface Part {
  readonly unit: Unit;
  /** Its place among the units of its version. */
  readonly index: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where its own number stands; empty where it has none. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The instrument in which it stands, by its canonical name; empty outside of any. */
  readonly home: string;
}

/** @param home the canonical name of an instrument */
export function partsOf(version: ComparedVersion, units: readonly Unit[], home: (instrument: string) => string): readonly Part[] {
  const homes = new Map<string, string>();
  let last = { uri: '', text: '' };
  return units.map((unit, index): Part => {
    const { anchor: { uri, offset }, start: from, end: to } = unit.span;
    const [start, end] = [offset + from, offset + to];
    if (uri !== last.uri) last = { uri, text: version.textOf(uri) ?? '' };
    const { text } = last;
    const instrument = unit.instrument ?? '';
    let known = homes.get(instrument);
    if (known === undefined) homes.set(instrument, known = home(instrument));
    const [numberStart, numberEnd] = numberOf(unit, text, start, end);
    return { unit, index, text, start, end, numberStart, numberEnd, home: known };
  });
}

/** A clause, section or schedule opens with a word and its number. */
function numberOf({ number }: Unit, text: string, start: number, end: number): readonly [number, number] {
  if (number === undefined || number === '') return [start, start];
  const found = text.indexOf(number, start);
  return found < 0 || found + number.length > end ? [start, start] : [found, found + number.length];
}

/** The words after its own number, as they stand in the file. */
export function rawWords({ text, numberStart, numberEnd, start, end }: Part): string {
  return text.slice(numberStart === numberEnd ? start : numberEnd, end);
}

const plainWordsOf = new WeakMap<Part, string>();

/** The words without number, layout and comments. */
export function plainWords(part: Part): string {
  let words = plainWordsOf.get(part);
  if (words === undefined) plainWordsOf.set(part, words = plain(part.text, part.start, part.end, withoutNumber(part)));
  return words;
}

/** What takes the number out of the words. */
export function withoutNumber({ numberStart, numberEnd }: Part): readonly Substitution[] {
  return numberStart === numberEnd ? [] : [{ start: numberStart, end: numberEnd, words: '' }];
}
