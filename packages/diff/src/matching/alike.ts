import type { UnitType } from '@dealwright/model';
import { assign } from './assign.ts';
import type { Candidate } from './assign.ts';
import { bindsAlike, containment, frequencies, likeness } from './bag.ts';
import type { Bag, Frequencies } from './bag.ts';
import { HINTS, IDENTIFIED } from './keys.ts';
import { leftOver, newcomers, pair, pairUnique } from './pairs.ts';
import type { Pairs } from './pairs.ts';
import type { Part } from './part.ts';

/** What two must share to be one another. */
const ENOUGH = 0.5;
/** And where both are all that stands between the same neighbours. */
const ENOUGH_ALONE = 0.35;
/** And where both have one number, stand between the same neighbours, and bind the same party in the same way. */
const ENOUGH_IN_PLACE = 0.15;
/** By how much the best must lead over the next. */
const MARGIN = 0.06;
/** What speaks for two besides their words. */
const SAME_GAP = 0.08;
const SAME_HEADING = 0.07;
const SAME_NUMBER = 0.02;
const IN_PLACE = 0.1;
/** What one counts for that is wholly in the other: a clause that only gained is still itself. */
const WHOLLY_WITHIN = 0.75;
/** Words that more units than this have lead nobody to a candidate; and of no unit are more candidates weighed. */
const MOST_HOLDERS = 24;
const MOST_CANDIDATES = 16;

/** Pairs what is left by headings and numbers where the content agrees, then by likeness. @param bagOf what a unit is made of */
export function pairAlike(pairs: Pairs, bagOf: (part: Part, side: 'base' | 'revision') => Bag): void {
  const [left, come] = [leftOver(pairs), newcomers(pairs)].map((parts) => parts.filter(({ unit }) => !IDENTIFIED.has(unit.type))) as [Part[], Part[]];
  if (left.length === 0 || come.length === 0) return;
  const bags = { base: new Map(left.map((part) => [part.index, bagOf(part, 'base')])), revision: new Map(come.map((part) => [part.index, bagOf(part, 'revision')])) };
  const known = frequencies([...bags.base.values(), ...bags.revision.values()]);
  const alike = (base: Part, revision: Part): number => {
    const [one, other] = [bags.base.get(base.index) ?? NOTHING, bags.revision.get(revision.index) ?? NOTHING];
    return Math.max(likeness(one, other, known), WHOLLY_WITHIN * (one.size < other.size ? containment(one, other, known) : containment(other, one, known)));
  };
  for (const { type, key, least } of HINTS) pairUnique(pairs, (part) => (part.unit.type === type ? key(part) : undefined), (one, other) => alike(one, other) >= least);
  const gaps = gapsOf(pairs);
  const scored = candidatesAmong(pairs, bags, known, gaps).flatMap(([base, revision]): readonly Candidate[] => {
    const [one, other] = [pairs.base[base]!, pairs.revision[revision]!];
    const sameGap = gaps.ofBase[base] === gaps.ofRevision[revision];
    const sameNumber = one.unit.number !== undefined && one.unit.number === other.unit.number && one.home === other.home;
    const inPlace = sameGap && sameNumber && bindsAlike(bags.base.get(base) ?? NOTHING, bags.revision.get(revision) ?? NOTHING);
    const enough = inPlace ? ENOUGH_IN_PLACE : sameGap && gaps.alone(base, revision) ? ENOUGH_ALONE : ENOUGH;
    const words = alike(one, other);
    const score = words + (sameGap ? SAME_GAP : 0) + (one.unit.heading !== undefined && one.unit.heading === other.unit.heading ? SAME_HEADING : 0)
      + (inPlace ? IN_PLACE : sameNumber ? SAME_NUMBER : 0);
    return words >= enough ? [{ base, revision, score }] : [];
  });
  for (const { base, revision } of assign(scored, MARGIN)) pair(pairs, base, revision);
}

const NOTHING: Bag = new Map();

/** Between which paired neighbours what is left stands: equal numbers, the same gap. */
interface Gaps {
  readonly ofBase: Int32Array;
  readonly ofRevision: Int32Array;
  /** Whether the two are the only ones of their type in their gap. */
  readonly alone: (base: number, revision: number) => boolean;
}

function gapsOf({ base, revision, ofBase, ofRevision }: Pairs): Gaps {
  const gapOfBase = new Int32Array(base.length);
  const gapOfRevision = new Int32Array(revision.length);
  const counts = new Map<string, number>();
  const count = (gap: number, type: UnitType, side: string): void => void counts.set(`${side} ${gap} ${type}`, (counts.get(`${side} ${gap} ${type}`) ?? 0) + 1);
  let gap = -1;
  for (const { index, unit } of revision) {
    if (ofRevision[index] === -1) count(gap, unit.type, 'revision');
    else gap = index;
    gapOfRevision[index] = gap;
  }
  gap = -1;
  for (const { index, unit } of base) {
    if (ofBase[index] === -1) count(gap, unit.type, 'base');
    else gap = ofBase[index]!;
    gapOfBase[index] = gap;
  }
  const alone = (one: number, other: number): boolean => counts.get(`base ${gapOfBase[one]} ${base[one]!.unit.type}`) === 1 && counts.get(`revision ${gapOfRevision[other]} ${revision[other]!.unit.type}`) === 1;
  return { ofBase: gapOfBase, ofRevision: gapOfRevision, alone };
}

type Bags = { readonly base: ReadonlyMap<number, Bag>; readonly revision: ReadonlyMap<number, Bag> };

/** Who may be whom: those that share rare words, and those that stand in the same gap. */
function candidatesAmong(pairs: Pairs, bags: Bags, { counts }: Frequencies, gaps: Gaps): readonly (readonly [number, number])[] {
  const left = leftOver(pairs);
  const holders = new Map<string, number[]>();
  const inGap = new Map<number, number[]>();
  for (const { index } of left) {
    push(inGap, gaps.ofBase[index]!, index);
    for (const item of bags.base.get(index)?.keys() ?? []) if ((counts.get(item) ?? 0) <= MOST_HOLDERS) push(holders, item, index);
  }
  return newcomers(pairs).flatMap(({ index, unit }) => {
    const shared = new Map<number, number>();
    const vote = (base: number, weight: number): void => {
      if (pairs.base[base]!.unit.type === unit.type) shared.set(base, (shared.get(base) ?? 0) + weight);
    };
    for (const item of bags.revision.get(index)?.keys() ?? []) for (const base of holders.get(item) ?? []) vote(base, 1 / (counts.get(item) ?? 1));
    for (const base of (inGap.get(gaps.ofRevision[index]!) ?? []).slice(0, MOST_CANDIDATES)) vote(base, 0.5);
    return [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES).map(([base]) => [base, index] as const);
  });
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
