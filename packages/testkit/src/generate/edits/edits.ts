import { drawClause, drawMatter, rewordedWording, sentenceOn } from './contract.ts';
import type { Deed, Item } from './deed.ts';
import type { Random } from './random.ts';

/** A way in which somebody changes an agreement. The items that come out know what they are made of. */
export type Edit = (deed: Deed, random: Random) => Deed;

/** Every sort of edit, each done at one place, or throughout where its name says so. */
export const EDITS = {
  insert: (deed, random) => {
    const at = 1 + random.below(deed.items.length);
    return { ...deed, items: deed.items.toSpliced(at, 0, { ...drawClause(random), from: [], number: `${deed.items[at - 1]?.number ?? 1}A` }) };
  },
  delete: (deed, random) => onClause(deed, random, () => []),
  move: (deed, random) => {
    const from = clauseAt(deed, random);
    if (from < 0) return deed;
    const rest = deed.items.toSpliced(from, 1);
    return { ...deed, items: rest.toSpliced(1 + random.below(rest.length), 0, deed.items[from]!) };
  },
  'move together': (deed, random) => {
    const from = clauseAt(deed, random);
    const length = Math.min(2 + random.below(4), deed.items.length - from);
    const taken = deed.items.slice(from, from + length);
    if (from < 0 || taken.some(({ what }) => what === 'section')) return deed;
    const rest = deed.items.toSpliced(from, length);
    return { ...deed, items: rest.toSpliced(1 + random.below(rest.length), 0, ...taken) };
  },
  split: (deed, random) => onClause(deed, random, (item) => {
    if (item.body.length < 2) return [item];
    const at = 1 + random.below(item.body.length - 1);
    return [{ ...item, body: item.body.slice(0, at) }, { ...item, number: `${item.number}B`, heading: `Further ${item.heading}`, body: item.body.slice(at) }];
  }),
  merge: (deed, random) => {
    const at = random.some(deed.items.length, deed.items.length).find((index) => index >= 0 && isClause(deed.items[index]) && isClause(deed.items[index + 1]) && random.percent(30));
    const [one, other] = [deed.items[at ?? -1], deed.items[(at ?? -2) + 1]];
    if (at === undefined || !one || !other) return deed;
    return { ...deed, items: deed.items.toSpliced(at, 2, { ...one, from: [...one.from, ...other.from], body: [...one.body, ...other.body] }) };
  },
  renumber: renumbered,
  'rename term': (deed, random) => {
    const names = [...deed.head.matchAll(/^(?:product|asset|customer|event) "([^"]+)"/gm)].flatMap(([, name]) => name ?? []);
    if (names.length === 0) return deed;
    const name = random.pick(names);
    const called = `Agreed ${LETTERS[random.below(26)]}${LETTERS[random.below(26)]?.toLowerCase()}${LETTERS[random.below(26)]?.toLowerCase()} ${name.split(' ').at(-1)}`;
    const inText = (text: string): string => text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), called);
    return { head: inText(deed.head), items: deed.items.map((item) => ({ ...item, heading: inText(item.heading), body: item.body.map((part) => (part.startsWith('text') ? part : inText(part))) })) };
  },
  'one particular': (deed, random) => onClause(deed, random, (item) => [changedParticular(item, random)]),
  rewrite: (deed, random) => onClause(deed, random, (item) => [{ ...item, body: item.body.map((part) => inOtherWords(part, random)) }]),
  'rewrite with heading': (deed, random) => onClause(deed, random, (item) => [{ ...item, heading: drawClause(random).heading, body: item.body.map((part) => inOtherWords(part, random)) }]),
  'new heading': (deed, random) => onClause(deed, random, (item) => [{ ...item, heading: drawClause(random).heading }]),
  'further sentence': (deed, random) => onClause(deed, random, (item) => [{ ...item, body: [...item.body, sentenceOn(drawMatter(random), random)] }]),
  'sentence less': (deed, random) => onClause(deed, random, (item) => [item.body.length < 2 ? item : { ...item, body: item.body.slice(1) }]),
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof EDITS;

/** Many edits one after another. */
export function edited(deed: Deed, names: readonly EditName[], random: Random): Deed {
  return names.reduce((before, name) => EDITS[name](before, random), deed);
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Every section and clause with the number next in order, from 2 on. */
function renumbered(deed: Deed): Deed {
  let section = 1;
  let clause = 0;
  return {
    ...deed,
    items: deed.items.map((item): Item => {
      if (item.what === 'clause') return { ...item, number: `${section}.${++clause}` };
      clause = 0;
      return { ...item, number: `${++section}` };
    }),
  };
}

function isClause(item: Item | undefined): boolean {
  return item?.what === 'clause';
}

function clauseAt(deed: Deed, random: Random): number {
  const clauses = deed.items.flatMap(({ what }, index) => (what === 'clause' ? [index] : []));
  return clauses.length === 0 ? -1 : random.pick(clauses);
}

function onClause(deed: Deed, random: Random, change: (item: Item) => readonly Item[]): Deed {
  const at = clauseAt(deed, random);
  const item = deed.items[at];
  return item ? { ...deed, items: deed.items.toSpliced(at, 1, ...change(item)) } : deed;
}

/** Dates, amounts, places and conditions may change; who must do what stays. */
const PARTICULARS: readonly (readonly [RegExp, (random: Random) => string])[] = [
  [/\b(20\d\d)-\d\d-\d\d\b/, (random) => `20${27 + random.below(9)}-0${1 + random.below(9)}-2${random.below(8)}`],
  [/\b\d+(?= (?:days|months|years|million|units)\b)/, (random) => `${2 + random.below(400)}`],
  [/\bin (?:Japan|France|Brazil|Canada|India|Kenya)\b/, (random) => `in ${random.pick(['Norway', 'Chile', 'Spain', 'Egypt'])}`],
  [/\bon (?:Azure|Stratus|Bedrock|Nimbus)\b/, (random) => `on ${random.pick(['Azure', 'Stratus', 'Bedrock', 'Nimbus'])}`],
];

function changedParticular(item: Item, random: Random): Item {
  const [pattern, draw] = random.pick(PARTICULARS);
  const at = item.body.findIndex((part) => pattern.test(part));
  return at < 0 ? item : { ...item, body: item.body.with(at, item.body[at]!.replace(pattern, draw(random))) };
}

/** The same matter in other words: other particulars, another order of slots, other words for those that have a synonym. */
function inOtherWords(part: string, random: Random): string {
  if (part.startsWith('text """') && random.percent(50)) return rewordedWording(part, random);
  const changed = PARTICULARS.reduce((text, [pattern, draw]) => (random.percent(70) ? text.replace(pattern, draw(random)) : text), part);
  return SYNONYMS.reduce((text, [from, to]) => (random.percent(60) ? text.replaceAll(from, to) : text), changed);
}

const SYNONYMS: readonly (readonly [string, string])[] = [
  [' must not ', ' shall not '], [' must ', ' shall '], [' shall keep ', ' shall at all times preserve '], [' shall send ', ' shall forward '], [' without delay', ' promptly and in any event without undue delay'],
  [' in writing', ' by a signed document'], [' at its own expense', ' bearing all cost of it'], [' with due care', ' with the care of a prudent merchant'], [' and ', ' and moreover '], [' all ', ' each and every of the '],
  [' offer ', ' distribute '], [' support ', ' maintain '], [' train ', ' develop '], [' upon reasonable request', ' when asked'], [' records', ' books and records'],
];
