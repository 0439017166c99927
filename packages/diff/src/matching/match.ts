import type { Clause, ComparedVersion, LayoutEntry, Pairing, Span } from '@dealwright/model';
import { textOf } from '../text.ts';
import { correspond } from '../things/correspondence.ts';
import type { Correspondence, Renamed } from '../things/correspondence.ts';
import { identify } from '../things/identity.ts';
import type { Identity } from '../things/identity.ts';
import { renamesFrom } from '../things/renames.ts';
import { unitsOf } from '../units.ts';
import { pairAlike } from './alike.ts';
import { bagOf } from './bag.ts';
import { takenApart } from './containment.ts';
import { matchInstruments } from './instruments.ts';
import { EQUAL, IDENTIFIED, identifying } from './keys.ts';
import { layOut } from './layout.ts';
import { masking } from './masked.ts';
import type { Masking } from './masked.ts';
import { blocksOf, movedAmong } from './moves.ts';
import { leftOver, newcomers, pair, pairBesides, pairInOrder, pairUnique, startPairs } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import { partsOf, plainWords, rawWords, withoutNumber } from './part.ts';
import type { Part } from './part.ts';
import { plain } from './plain.ts';
import { resolvedText, resolving, withOldNames } from './resolved.ts';
import { votesOf } from './votes.ts';

/** Which units of two versions are one another, and the order in which they are shown. */
export interface Matching {
  readonly pairings: readonly Pairing[];
  readonly layout: readonly LayoutEntry[];
  /** Moved pairings that went together, in order. */
  readonly blocks: readonly (readonly Pairing[])[];
  readonly identity: Identity;
}

type Side = 'base' | 'revision';

/** What the steps below share. */
interface Matcher {
  readonly base: ComparedVersion;
  readonly revision: ComparedVersion;
  readonly pairs: Pairs;
  readonly things: Correspondence;
  /** The words with those names masked that only one version knows. */
  readonly masked: Masking;
}

/**
 * Finds out which units of two versions are one another. What is equal comes first, as it stands, then without layout and comments, then whatever
 * its names are; after that what is most alike. Work is done only for what the step before left, so that most units are looked at once.
 */
export function match(base: ComparedVersion, revision: ComparedVersion): Matching {
  const instruments = matchInstruments(base, revision);
  const pairs = startPairs(partsOf(base, unitsOf(base), (name) => name), partsOf(revision, unitsOf(revision), (name) => instruments.get(name) ?? (name === '' ? '' : `${name} (new)`)));
  const first = matcherOf(base, revision, instruments, pairs, []);
  pairUnique(pairs, (part) => `${part.home}\n${rawWords(part)}`);
  pairUnique(pairs, identifying(base, revision, first.things));
  pairEqual(first);
  const renamed = renamesFrom(votesOf(pairs, first.masked), base, revision);
  const matcher = renamed.length === 0 ? first : matcherOf(base, revision, instruments, pairs, renamed);
  if (renamed.length > 0) {
    pairUnique(pairs, identifying(base, revision, matcher.things));
    pairEqual(matcher);
  }
  pairAlike(pairs, (part, side) => bagOf(matcher.masked[side](part).words, sentencesOf(matcher[side], part), (id) => matcher.things[side].get(id) ?? id));

  const groups = groupsOf(matcher);
  const moved = movedAmong(pairs);
  const identity = identify(base, revision, { renamed, instruments, places: placesOf(pairs) });
  const found = pairingsOf(matcher, groups, moved, identity);
  const { pairings, layout } = layOut(found, unitsOf(base), unitsOf(revision));
  const byRevision = new Map(pairings.map((pairing) => [pairing.revision[0], pairing]));
  const blocks = blocksOf(moved, pairs).map((block) => block.flatMap((index) => byRevision.get(pairs.revision[index]!.unit) ?? []));
  return { pairings, layout, blocks, identity };
}

function matcherOf(base: ComparedVersion, revision: ComparedVersion, instruments: ReadonlyMap<string, string>, pairs: Pairs, renamed: readonly Renamed[]): Matcher {
  const things = correspond(base, revision, renamed);
  return { base, revision, pairs, things, masked: { base: masking(base, 'base', things, instruments), revision: masking(revision, 'revision', things, instruments) } };
}

/** Equal words: those that are alone first, then those beside what is paired, then in order. */
function pairEqual({ pairs, masked }: Matcher): void {
  const ofSide = new Map<Part, Side>([...pairs.base.map((part) => [part, 'base'] as const), ...pairs.revision.map((part) => [part, 'revision'] as const)]);
  const names = (part: Part): string | undefined => (IDENTIFIED.has(part.unit.type) ? undefined : masked[ofSide.get(part) ?? 'base'](part).words);
  const namesHere = (part: Part): string | undefined => (IDENTIFIED.has(part.unit.type) ? undefined : `${part.home}\n${names(part)}`);
  const body = (part: Part): string | undefined => (part.unit.type === 'clause' ? bodyOf(names(part) ?? '') : undefined);
  for (const key of [EQUAL.here, EQUAL.anywhere, EQUAL.numbered, namesHere, names, body]) pairUnique(pairs, key);
  for (const key of [plainWords, names]) pairBesides(pairs, key);
  for (const key of [EQUAL.numbered, EQUAL.here, EQUAL.anywhere, namesHere]) pairInOrder(pairs, key);
}

/** Less than this may be anybody's. */
const SHORTEST_BODY = 25;

/** What a clause says below its heading. */
function bodyOf(words: string): string | undefined {
  const body = words.slice(words.indexOf('"', words.indexOf('"') + 1) + 1);
  return body.length >= SHORTEST_BODY && body.length < words.length ? body : undefined;
}

/** Further units of a side that make up one of the other together with the one that it is paired with. */
interface Groups { readonly split: ReadonlyMap<Part, readonly Part[]>; readonly merged: ReadonlyMap<Part, readonly Part[]> }

function groupsOf(matcher: Matcher): Groups {
  const { pairs } = matcher;
  const question = (side: Side): ReadonlyMap<Part, readonly Part[]> => {
    const [own, others, partner] = side === 'base' ? [pairs.base, pairs.revision, pairs.ofBase] : [pairs.revision, pairs.base, pairs.ofRevision];
    const wholes = own.flatMap((whole) => {
      const other = others[partner[whole.index]!];
      if (whole.unit.type !== 'clause' || (other && rawWords(whole) === rawWords(other))) return [];
      return [other ? { whole, partner: other } : { whole }];
    });
    const sentences = (of: Side) => (part: Part) => wordsOfSentences(matcher, of, part);
    return takenApart({
      wholes, parts: (side === 'base' ? newcomers(pairs) : leftOver(pairs)).filter(({ unit }) => unit.type === 'clause'),
      sentencesOfWhole: sentences(side), sentencesOfPart: sentences(side === 'base' ? 'revision' : 'base'),
    });
  };
  const split = adopted(question('base'), (whole) => pairs.ofBase[whole.index] === -1, (whole, part) => pair(pairs, whole.index, part.index));
  const merged = adopted(question('revision'), (whole) => pairs.ofRevision[whole.index] === -1, (whole, part) => pair(pairs, part.index, whole.index));
  return { split, merged };
}

/** Where what was taken apart is paired with nothing, the first of its parts becomes its partner. */
function adopted(groups: ReadonlyMap<Part, readonly Part[]>, isFree: (whole: Part) => boolean, adopt: (whole: Part, part: Part) => void): ReadonlyMap<Part, readonly Part[]> {
  return new Map([...groups].map(([whole, parts]) => {
    const [first, ...rest] = parts;
    if (!first || !isFree(whole)) return [whole, parts];
    adopt(whole, first);
    return [whole, rest];
  }));
}

/** The words of each sentence of a clause, those of its wordings included. */
function wordsOfSentences(matcher: Matcher, side: Side, part: Part): readonly string[] {
  const version = matcher[side];
  const clause = clauseOf(version, part.unit.span);
  return [
    ...(clause?.sentences ?? []).map(({ span, label }) => plain(textOf(version, span)).replace(label ?? '', '').replace(/[.;]$/, '').trim()),
    ...(clause?.wordings ?? []).flatMap(({ text }) => plain(text).split(/(?<=[.;])(?=\p{Lu})/u)),
  ];
}

function sentencesOf(version: ComparedVersion, { unit }: Part): Clause['sentences'] {
  return unit.type === 'clause' ? clauseOf(version, unit.span)?.sentences ?? [] : [];
}

const clauses = new WeakMap<ComparedVersion, ReadonlyMap<Span, Clause>>();

function clauseOf(version: ComparedVersion, span: Span): Clause | undefined {
  let known = clauses.get(version);
  if (!known) {
    known = new Map(version.files.flatMap((file) => [...file.agreements, ...file.amendments].flatMap((instrument) => instrument.clauses.map((clause) => [clause.span, clause] as const))));
    clauses.set(version, known);
  }
  return known.get(span);
}

/** The clauses and sections of the revision, as keys name them, with those of the base. */
function placesOf({ base, revision, ofRevision }: Pairs): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const sections = new Map<string, string>();
  for (const { index, unit } of revision) {
    const before = base[ofRevision[index]!]?.unit;
    if (before?.type === 'clause') places.set(`clause:${unit.id}`, `clause:${before.id}`);
    if (before?.type !== 'section') continue;
    const [what] = unit.title.split(' ');
    const [old, now] = [`${before.instrument}/${before.number}`, `${unit.instrument}/${unit.number}`];
    places.set(`${what}:${now}`, `${what}:${old}`);
    if (what === 'section') sections.set(`clause:${now}`, `clause:${old}`);
  }
  // `clause 2` means section 2 where no clause has that number.
  return new Map([...sections, ...places]);
}

function pairingsOf(matcher: Matcher, { split, merged }: Groups, moved: ReadonlySet<number>, identity: Identity): readonly Pairing[] {
  const { pairs } = matcher;
  const furtherParts = new Set([...split.values(), ...merged.values()].flat());
  const units = (parts: readonly Part[]): Pairing['base'] => parts.toSorted((a, b) => a.index - b.index).map(({ unit }) => unit);
  const come = pairs.revision.flatMap((part): readonly Pairing[] => {
    if (furtherParts.has(part)) return [];
    const before = pairs.base[pairs.ofRevision[part.index]!];
    if (!before) return [{ base: [], revision: [part.unit], moved: false, sameWords: false }];
    const pairing = { base: units([before, ...merged.get(part) ?? []]), revision: units([part, ...split.get(before) ?? []]), moved: moved.has(part.index) };
    return [{ ...pairing, ...(pairing.base.length + pairing.revision.length > 2 ? { sameWords: false } : howEqual(matcher, before, part, identity)) }];
  });
  const gone = leftOver(pairs).filter((part) => !furtherParts.has(part)).map((part): Pairing => ({ base: [part.unit], revision: [], moved: false, sameWords: false }));
  return [...come, ...gone];
}

function howEqual({ base, revision }: Matcher, one: Part, other: Part, identity: Identity): Pick<Pairing, 'sameWords' | 'saysTheSame'> {
  if (rawWords(one) === rawWords(other) || plainWords(one) === plainWords(other)) return { sameWords: true };
  const resolved = (version: ComparedVersion, side: Side, part: Part): string => resolvedText(version, part.unit.span, resolving(identity[side]), withoutNumber(part));
  return resolved(base, 'base', one) === withOldNames(resolved(revision, 'revision', other), identity.renamed) ? { sameWords: false, saysTheSame: true } : { sameWords: false };
}
