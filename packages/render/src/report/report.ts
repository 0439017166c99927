import { BUCKETS } from '@dealwright/model';
import type { Bucket, Change, Comparison, Finding, Passage, Unit, WordComparer, WordSegment } from '@dealwright/model';
import { balances, concerned, forWhom } from './for-whom.ts';
import type { Balance, ForWhom } from './for-whom.ts';
import { printed } from './printed.ts';
import { sayUnit, sayVersion } from './say.ts';

/** What a person is told of a comparison: what every format shows, each in its own way. */
export interface Report {
  readonly base: string;
  readonly revision: string;
  /** Changes of substance as lawyers sort them; empty buckets are left out. */
  readonly groups: readonly Group[];
  /** What is shown on request alone. */
  readonly wordingOnly: readonly Entry[];
  readonly renumbered: readonly Entry[];
  readonly balances: readonly Balance[];
  readonly disappeared: readonly Finding[];
  readonly appeared: readonly Finding[];
  readonly unread: Comparison['unread'];
}

export interface Group { readonly bucket: Bucket; readonly entries: readonly Entry[] }

/** A change, with everything that is worked out for showing it. */
export interface Entry {
  readonly change: Change;
  /** Its place among the changes of the comparison. */
  readonly index: number;
  /** `Clause 2.1 of MSOAI (“API”)`. */
  readonly where: string;
  /** The words of each version; those that the other has not are marked as of their version. */
  readonly before: readonly WordSegment[];
  readonly after: readonly WordSegment[];
  readonly forWhom: readonly ForWhom[];
  /** Every party that it concerns. */
  readonly concerns: readonly string[];
  /** The pairing whose words it is about, for jumps into a redline. */
  readonly pairing?: number;
}

/** Whether a change is one that a person reads on request alone: words, or numbers. */
export function isQuiet(change: Change): boolean {
  return change.level === 'wording' || isRenumbering(change);
}

export function isRenumbering({ code }: Change): boolean {
  return code.startsWith('structure/number/');
}

export function reportOf(comparison: Comparison, compareWords: WordComparer): Report {
  const pairingOf = pairings(comparison);
  const entries = comparison.changes.map((change, index) => entryOf(change, index, pairingOf, compareWords));
  const loud = entries.filter(({ change }) => !isQuiet(change));
  return {
    base: sayVersion(comparison.base), revision: sayVersion(comparison.revision),
    groups: BUCKETS.map((bucket) => ({ bucket, entries: loud.filter(({ change }) => change.bucket === bucket) })).filter((group) => group.entries.length > 0),
    wordingOnly: entries.filter(({ change }) => isQuiet(change) && !isRenumbering(change)),
    renumbered: entries.filter(({ change }) => isRenumbering(change)),
    balances: balances(loud.map(({ change }) => change)),
    disappeared: comparison.disappeared, appeared: comparison.appeared, unread: comparison.unread,
  };
}

function entryOf(change: Change, index: number, pairingOf: (change: Change) => number | undefined, compareWords: WordComparer): Entry {
  const { before, after } = change;
  const unit = (after ?? before)?.unit;
  const pairing = pairingOf(change);
  const segments = before && after ? compareWords(printed(before), printed(after)) : [];
  return {
    change, index, where: unit ? sayUnit(unit) : '', before: wordsOf(before, 'base', segments), after: wordsOf(after, 'revision', segments),
    forWhom: forWhom(change), concerns: concerned(change), ...(pairing !== undefined && { pairing }),
  };
}

function wordsOf(passage: Passage | undefined, version: 'base' | 'revision', segments: readonly WordSegment[]): readonly WordSegment[] {
  if (!passage) return [];
  return segments.length === 0 ? [{ in: version, text: printed(passage) }] : segments.filter((segment) => segment.in === 'both' || segment.in === version);
}

function pairings({ pairings: all }: Comparison): (change: Change) => number | undefined {
  const known = { base: new Map<string, number>(), revision: new Map<string, number>() };
  const key = ({ type, id }: Unit): string => `${type} ${id}`;
  for (const [index, pairing] of all.entries()) {
    for (const unit of pairing.base) known.base.set(key(unit), index);
    for (const unit of pairing.revision) known.revision.set(key(unit), index);
  }
  return ({ before, after }) => (after && known.revision.get(key(after.unit))) ?? (before && known.base.get(key(before.unit)));
}

/** Changes of substance, and those that are not shown unasked. */
export function entriesOf({ groups, wordingOnly, renumbered }: Report): readonly Entry[] {
  return [...groups.flatMap(({ entries }) => entries), ...wordingOnly, ...renumbered];
}
