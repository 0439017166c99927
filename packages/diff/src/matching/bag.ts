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

/** What the items of several bags weigh, and what each bag does as a whole. */
export interface Frequencies {
  /** In how many bags each item is. */
  readonly counts: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
  readonly totals: ReadonlyMap<Bag, number>;
}

/** Weighs what some bags are made of: what is rare among them counts for more. Only these bags can be compared by it. */
export function frequencies(bags: readonly Bag[]): Frequencies {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const item of bag.keys()) counts.set(item, (counts.get(item) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [item, count] of counts) weights.set(item, weightOf(item, count, bags.length));
  const totals = new Map<Bag, number>();
  for (const bag of bags) {
    let total = 0;
    for (const [item, count] of bag) total += count * (weights.get(item) ?? 0);
    totals.set(bag, total);
  }
  return { counts, weights, totals };
}

/** How much of two bags is shared, from 0 to 1. */
export function likeness(one: Bag, other: Bag, known: Frequencies): number {
  const whole = totalOf(one, known) + totalOf(other, known);
  return whole === 0 ? 1 : (2 * shared(one, other, known)) / whole;
}

/** How much of a bag is in another one, from 0 to 1. */
export function containment(part: Bag, whole: Bag, known: Frequencies): number {
  const all = totalOf(part, known);
  return all === 0 ? 0 : shared(part, whole, known) / all;
}

function shared(one: Bag, other: Bag, { weights }: Frequencies): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [item, count] of few) {
    const there = many.get(item);
    if (there !== undefined) sum += Math.min(count, there) * (weights.get(item) ?? 0);
  }
  return sum;
}

function totalOf(bag: Bag, { totals }: Frequencies): number {
  return totals.get(bag) ?? 0;
}

/** Words of the language itself and mere figures say little; who is bound how to do what says more than its words. */
function weightOf(item: string, count: number, total: number): number {
  const rarity = Math.log(1 + (total + 1) / count);
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
