import type { Part } from './part.ts';

/** Who is whom so far, by places among the units of each version. */
export interface Pairs {
  readonly base: readonly Part[];
  readonly revision: readonly Part[];
  /** For each unit of the base that of the revision, and the other way round; -1 where it is not known. */
  readonly ofBase: Int32Array;
  readonly ofRevision: Int32Array;
}

/** A key that only those share that may be one another; none for a unit that has no say. */
export type Key = (part: Part) => string | undefined;

export function startPairs(base: readonly Part[], revision: readonly Part[]): Pairs {
  return { base, revision, ofBase: new Int32Array(base.length).fill(-1), ofRevision: new Int32Array(revision.length).fill(-1) };
}

export function pair(pairs: Pairs, base: number, revision: number): void {
  pairs.ofBase[base] = revision;
  pairs.ofRevision[revision] = base;
}

/** The units of the base that nothing is paired with. */
export function leftOver({ base, ofBase }: Pairs): readonly Part[] {
  return base.filter(({ index }) => ofBase[index] === -1);
}

/** The units of the revision that nothing is paired with. */
export function newcomers({ revision, ofRevision }: Pairs): readonly Part[] {
  return revision.filter(({ index }) => ofRevision[index] === -1);
}

const SEVERAL = -2;

/**
 * Pairs what is alone with its key on both sides.
 *
 * @param agrees a further thing that must be so of the two
 */
export function pairUnique(pairs: Pairs, key: Key, agrees: (base: Part, revision: Part) => boolean = () => true): void {
  const alone = new Map<string, { base: number; revision: number }>();
  for (const part of leftOver(pairs)) {
    const found = key(part);
    if (found === undefined) continue;
    const known = alone.get(found);
    if (known) known.base = SEVERAL;
    else alone.set(found, { base: part.index, revision: -1 });
  }
  if (alone.size === 0) return;
  for (const part of newcomers(pairs)) {
    const found = key(part);
    const known = found === undefined ? undefined : alone.get(found);
    if (known) known.revision = known.revision === -1 ? part.index : SEVERAL;
  }
  for (const { base, revision } of alone.values()) {
    if (base < 0 || revision < 0) continue;
    const [one, other] = [pairs.base[base]!, pairs.revision[revision]!];
    if (one.unit.type === other.unit.type && agrees(one, other)) pair(pairs, base, revision);
  }
}

/** Pairs what is equal and stands beside what is paired, first after it, then before it. */
export function pairBesides(pairs: Pairs, key: Key): void {
  const [last, lastOther] = [pairs.base.length - 1, pairs.revision.length - 1];
  for (let at = 0; at <= last; at++) pairNeighbours(pairs, at, at === 0 ? 0 : beside(pairs.ofBase[at - 1]!, 1), key);
  for (let at = last; at >= 0; at--) pairNeighbours(pairs, at, at === last ? lastOther : beside(pairs.ofBase[at + 1]!, -1), key);
}

function beside(index: number, step: number): number {
  return index < 0 ? -1 : index + step;
}

function pairNeighbours(pairs: Pairs, base: number, revision: number, key: Key): void {
  if (pairs.ofBase[base] !== -1 || pairs.ofRevision[revision] !== -1) return;
  const [one, other] = [pairs.base[base]!, pairs.revision[revision]!];
  const found = key(one);
  if (found !== undefined && one.unit.type === other.unit.type && one.home === other.home && found === key(other)) pair(pairs, base, revision);
}

/** Of what is equal and still unpaired, the first is the first: where nothing tells them apart, none is moved. */
export function pairInOrder(pairs: Pairs, key: Key): void {
  const waiting = new Map<string, Part[]>();
  for (const part of leftOver(pairs)) {
    const found = key(part);
    if (found === undefined) continue;
    const list = waiting.get(found);
    if (list) list.push(part);
    else waiting.set(found, [part]);
  }
  if (waiting.size === 0) return;
  const taken = new Map<string, number>();
  for (const part of newcomers(pairs)) {
    const found = key(part);
    const list = found === undefined ? undefined : waiting.get(found);
    if (found === undefined || !list) continue;
    const next = taken.get(found) ?? 0;
    const other = list[next];
    if (!other || other.unit.type !== part.unit.type) continue;
    taken.set(found, next + 1);
    pair(pairs, other.index, part.index);
  }
}
