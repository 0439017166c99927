import { placeOf } from '@dealwright/model';
import type { ComparedVersion, Occurrence, Span, Target, Thing } from '@dealwright/model';
import type { Renamed } from '../things/correspondence.ts';
import type { Translation } from '../things/translation.ts';
import { plain } from './plain.ts';
import type { Substitution } from './plain.ts';

/** What is read in the place of a name that is used or declared; nothing where the words stay. */
export type Resolve = (target: Target) => string | undefined;

/**
 * The plain words of a span with its names resolved: equal for what says the same under other names and numbers.
 *
 * @param leftOut what else is put in the place of words, before the names
 */
export function resolvedText(version: ComparedVersion, span: Span, resolve: Resolve, leftOut: readonly Substitution[] = []): string {
  const { uri, start, end } = placeOf(span);
  const text = version.textOf(uri) ?? '';
  const names = namesWithin(version, uri, start, end).flatMap(({ place, occurrence }): readonly Substitution[] => {
    const words = leftOut.some((one) => place.start < one.end && one.start < place.end) ? undefined : resolve(occurrence.target);
    return words === undefined ? [] : [{ ...place, words: OPEN + words.replaceAll(' ', '_') + formOf(version, occurrence) }];
  });
  return plain(text, start, end, leftOut.length === 0 ? names : [...leftOut, ...names].toSorted((a, b) => a.start - b.start)).replaceAll(ARTICLE, '$1 ');
}

/** Reads names by what they stand for in the identity space of both versions. */
export function resolving(translate: Translation): Resolve {
  return (target) => {
    switch (target.type) {
      case 'thing': return translate.id(target.id);
      case 'agreement': return translate.instrument(target.name);
      default: return translate.key(`${target.type}:${target.agreement}/${target.number}`);
    }
  };
}

/** Resolved words with what was renamed called by its old name in headings, wordings and definitions too, where names are but words. */
export function withOldNames(words: string, renamed: readonly Renamed[]): string {
  return renamed.reduce((text, { base, revision }) => withName(text, revision.name, base.name), words);
}

/** Resolved words with other words in the place of a name, where it stands as mere words. */
export function withName(words: string, name: string, instead: string): string {
  return words.includes(name) ? words.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}:_])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'gu'), () => instead) : words;
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Marks a resolved name; of the characters that Unicode leaves to private use, which no agreement is written in. */
export const OPEN = '\u{E000}';
/** `an API Product` becomes `a Platform Product`. */
const ARTICLE = /\b([Aa])n? (?=\u{E000})/gu;

/** Whether the name stands as declared, in a further form, or inflected: `APIs` and `an API Product` are other words than `API Products`. */
function formOf({ vocabulary }: ComparedVersion, { target, text }: Occurrence): string {
  if (target.type !== 'thing') return '';
  const thing: Thing | undefined = vocabulary.things.get(target.id);
  if (thing === undefined || text === thing.name) return '';
  const form = thing.forms.indexOf(text);
  return form < 0 ? '/other' : `/${form}`;
}

interface Placed { readonly place: { readonly start: number; readonly end: number }; readonly occurrence: Occurrence }

const sorted = new WeakMap<ComparedVersion, Map<string, readonly Placed[]>>();

/** Names of a file between two offsets, in order; those of the library left out, for nobody renames them. */
function namesWithin(version: ComparedVersion, uri: string, start: number, end: number): readonly Placed[] {
  const names = namesOf(version, uri);
  const first = firstFrom(names, start);
  let last = first;
  while (last < names.length && names[last]!.place.end <= end) last++;
  return names.slice(first, last);
}

function namesOf(version: ComparedVersion, uri: string): readonly Placed[] {
  let files = sorted.get(version);
  if (!files) sorted.set(version, files = new Map<string, readonly Placed[]>());
  let names = files.get(uri);
  if (!names) files.set(uri, names = readNames(version, uri));
  return names;
}

function readNames({ files, vocabulary }: ComparedVersion, uri: string): readonly Placed[] {
  const all = files.filter((file) => file.uri === uri).flatMap(({ occurrences }) => occurrences)
    .filter(({ target }) => target.type !== 'thing' || vocabulary.things.get(target.id)?.builtIn !== true)
    .map((occurrence): Placed => ({ place: { start: occurrence.span.anchor.offset + occurrence.span.start, end: occurrence.span.anchor.offset + occurrence.span.end }, occurrence }))
    .toSorted((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  let reached = -1;
  return all.filter(({ place }) => {
    if (place.start < reached) return false;
    reached = place.end;
    return true;
  });
}

function firstFrom(names: readonly Placed[], start: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.place.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
