import type { ComparedVersion, Pairing, Unit } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import { unexaminedVersionOf } from '../../version.ts';
import { printDeed } from './deed.ts';
import type { Deed } from './deed.ts';

/** How many pairs were found, how many there are, and how many of those found are true. */
export interface Score { readonly found: number; readonly there: number; readonly right: number }

export const NO_SCORE: Score = { found: 0, there: 0, right: 0 };

export function sum(one: Score, other: Score): Score {
  return { found: one.found + other.found, there: one.there + other.there, right: one.right + other.right };
}

export function precision({ found, right }: Score): number {
  return found === 0 ? 1 : right / found;
}

export function recall({ there, right }: Score): number {
  return there === 0 ? 1 : right / there;
}

/** The harmonic mean of both. */
export function f1(score: Score): number {
  const [exact, whole] = [precision(score), recall(score)];
  return exact + whole === 0 ? 0 : (2 * exact * whole) / (exact + whole);
}

/** A deed as a version of what is compared. */
export function versionOfDeed(deed: Deed): ComparedVersion {
  return unexaminedVersionOf([{ path: '/main.deal', text: printDeed(deed) }]);
}

/** Scores the pairs of sections and clauses that a matching found by what the revised deed knows of its items. */
export function scoreOf(base: Deed, revised: Deed, pairings: readonly Pairing[]): Score {
  const places = { base: placesOf(pairings, 'base'), revision: placesOf(pairings, 'revision') };
  const found = new Set(pairings.flatMap((pairing) => pairing.base.filter(isItem).flatMap((one) => pairing.revision.filter(isItem).map((other) => `${places.base.get(one)} ${places.revision.get(other)}`))));
  const there = new Set(revised.items.flatMap(({ from }, index) => from.map((each) => `${each} ${index}`)));
  const counted = places.base.size === base.items.length && places.revision.size === revised.items.length;
  if (!counted) throw new Error('A section or clause of a generated deed is in no pairing, or the deed did not parse.');
  return { found: found.size, there: there.size, right: [...found].filter((each) => there.has(each)).length };
}

function isItem({ type }: Unit): boolean {
  return type === 'section' || type === 'clause';
}

/** Units of one side by their place among the sections and clauses. */
function placesOf(pairings: readonly Pairing[], side: 'base' | 'revision'): ReadonlyMap<Unit, number> {
  const units = pairings.flatMap((pairing) => pairing[side]).filter(isItem).toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start);
  return new Map(units.map((unit, index) => [unit, index]));
}
