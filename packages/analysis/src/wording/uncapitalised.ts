/** A defined name of several words, written in a text without its capitals. */
export interface Uncapitalised {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** By its first word in lower case: names of several words, split, the longest first. */
type Lookup = ReadonlyMap<string, readonly { readonly name: string; readonly words: readonly string[] }[]>;

const lookups = new WeakMap<readonly string[], Lookup>();

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*(?<![.'’-])/gu;

/**
 * Where a text writes a name in lower case. A name of one word is left alone: `fees` may mean fees.
 *
 * @param names all names; the same list is looked into once
 */
export function uncapitalisedIn(text: string, names: readonly string[]): readonly Uncapitalised[] {
  const lookup = lookupOf(names);
  const words = [...text.matchAll(WORD)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }));
  const found: Uncapitalised[] = [];
  for (let at = 0; at < words.length; at++) {
    const candidates = lookup.get(fold(words[at]?.word ?? ''));
    const name = candidates?.find((candidate) => candidate.words.every((part, index) => isSame(part, words[at + index]?.word, index === candidate.words.length - 1) && isJoined(text, words[at + index - 1]?.end, words[at + index]?.start, index)));
    if (!name) continue;
    const [first, last] = [words[at], words[at + name.words.length - 1]];
    if (first && last && name.words.some((part, index) => isLowered(part, words[at + index]?.word ?? ''))) found.push({ name: name.name, start: first.start, end: last.end });
    at += name.words.length - 1;
  }
  return found;
}

function lookupOf(names: readonly string[]): Lookup {
  let lookup = lookups.get(names);
  if (!lookup) {
    const building = new Map<string, { readonly name: string; readonly words: readonly string[] }[]>();
    for (const name of names) {
      const words = name.match(WORD) ?? [];
      const [first] = words;
      if (first === undefined || words.length < 2 || words.every((word) => !/^\p{Lu}/u.test(word))) continue;
      building.set(fold(first), [...building.get(fold(first)) ?? [], { name, words }]);
    }
    for (const list of building.values()) list.sort((a, b) => b.words.length - a.words.length);
    lookups.set(names, lookup = building);
  }
  return lookup;
}

/** Words of a name follow one another with nothing but white space between. */
function isJoined(text: string, end: number | undefined, start: number | undefined, index: number): boolean {
  return index === 0 || (end !== undefined && start !== undefined && /^\s+$/.test(text.slice(end, start)));
}

/** The last word may stand in the plural. */
function isSame(part: string, word: string | undefined, isLast: boolean): boolean {
  if (word === undefined) return false;
  const [a, b] = [fold(part), fold(word)];
  return a === b || (isLast && (b === `${a}s` || a === `${b}s`));
}

function isLowered(part: string, word: string): boolean {
  return /^\p{Lu}/u.test(part) && /^\p{Ll}/u.test(word);
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
