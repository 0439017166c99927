import type { Sentence, ThingId } from '@dealwright/model';

/** What a text is made of, with how often: its words, and what its sentences say. */
export type Bag = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}\u{E000}][\p{L}\p{N}\u{E000}'’.:/@#?_-]*/gu;

/** The words of a plain text, the sentences that it holds counted by who is bound how to do what. */
export function bagOf(text: string, sentences: readonly Sentence[], id: (id: ThingId) => ThingId): Bag {
  const bag = new Map<string, number>();
  const add = (item: string): void => void bag.set(item, (bag.get(item) ?? 0) + 1);
  for (const [word] of text.matchAll(WORD)) add(word);
  for (const sentence of sentences) for (const said of gist(sentence, id)) add(said);
  return bag;
}

/** In how many texts of several each item is. */
export function frequencies(bags: Iterable<Bag>): Frequencies {
  const counts = new Map<string, number>();
  let total = 0;
  for (const bag of bags) {
    total++;
    for (const item of bag.keys()) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return { counts, total };
}

export interface Frequencies { readonly counts: ReadonlyMap<string, number>; readonly total: number }

/** How much of two texts is shared, from 0 to 1; what is rare counts for more than what every text has. */
export function likeness(one: Bag, other: Bag, known: Frequencies): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [item, count] of few) {
    const there = many.get(item);
    if (there !== undefined) shared += Math.min(count, there) * weightOf(item, known);
  }
  const whole = weigh(one, known) + weigh(other, known);
  return whole === 0 ? 1 : (2 * shared) / whole;
}

/** How much of a text is in another one, from 0 to 1. */
export function containment(part: Bag, whole: Bag, known: Frequencies): number {
  let shared = 0;
  for (const [item, count] of part) shared += Math.min(count, whole.get(item) ?? 0) * weightOf(item, known);
  const all = weigh(part, known);
  return all === 0 ? 0 : shared / all;
}

function weigh(bag: Bag, known: Frequencies): number {
  let sum = 0;
  for (const [item, count] of bag) sum += count * weightOf(item, known);
  return sum;
}

/** What a rarer item says more of; words of the language itself and mere figures say little. */
export function weightOf(item: string, { counts, total }: Frequencies): number {
  const rarity = Math.log(1 + (total + 1) / (counts.get(item) ?? 1));
  return item.startsWith(GIST) ? rarity * 1.5 : COMMON.has(item) ? rarity * 0.3 : FIGURE.test(item) ? rarity * 0.5 : rarity;
}

const FIGURE = /^\d/;
const COMMON: ReadonlySet<string> = new Set((
  'clause section a an the of on to in by for from with and or if unless while until through after before upon within over under using as at is are be been not no any all each every only except but must may shall will its their this that other than days months years')
  .split(' '));
/** Marks what a sentence says from the words in which it says it. */
const GIST = '\u{E001}';

/** What a sentence says in a few words: its form, how it binds, whom, to do what, to what. */
export function gist({ predicate }: Sentence, id: (id: ThingId) => ThingId): readonly string[] {
  if (predicate.form === 'broken') return [];
  const said: string[] = [`form ${'modal' in predicate ? predicate.modal : predicate.form}`];
  for (const part of ['who', 'what', 'to', 'object'] as const) {
    const phrase = (predicate as Readonly<Record<string, unknown>>)[part];
    for (const thing of thingsOf(phrase)) said.push(`${part} ${id(thing)}`);
  }
  if ('acts' in predicate) for (const { action, text } of predicate.acts?.names ?? []) said.push(`act ${action === undefined ? text : id(action)}`);
  return said.map((each) => GIST + each);
}

/** Whether a sentence of each binds the same party in the same way. */
export function bindsAlike(one: Bag, other: Bag): boolean {
  const shares = (opening: string): boolean => [...one.keys()].some((item) => item.startsWith(GIST + opening) && other.has(item));
  return shares('form ') && shares('who ');
}

/** The things that a phrase names, one deep; what stands behind `of` is found by its words. */
function thingsOf(phrase: unknown): readonly ThingId[] {
  if (typeof phrase !== 'object' || phrase === null) return [];
  const nouns: unknown = 'nouns' in phrase ? phrase.nouns : undefined;
  if (!Array.isArray(nouns)) return thingsOf(nouns);
  return nouns.flatMap((noun: { readonly head?: { readonly type: string; readonly thing?: ThingId } }) => (noun.head?.thing === undefined ? [] : [noun.head.thing]));
}
