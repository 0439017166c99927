import type { Day } from '@dealwright/model';

/**
 * A set of days: the first and last day of each run, in order, runs neither touching nor overlapping.
 * `-Infinity` and `Infinity` stand for runs without a beginning or an end.
 */
export type Days = readonly (readonly [first: Day, last: Day])[];

export const NO_DAYS: Days = [];
export const ALL_DAYS: Days = [[-Infinity, Infinity]];

/** The days from `first` through `last`; none where they are the wrong way round. */
export function run(first: Day, last: Day): Days {
  return first > last || first === Infinity || last === -Infinity ? NO_DAYS : [[first, last]];
}

/** The days that are in both. */
export function intersectDays(a: Days, b: Days): Days {
  if (a === ALL_DAYS) return b;
  if (b === ALL_DAYS) return a;
  const out: (readonly [Day, Day])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [aFirst, aLast] = a[i]!;
    const [bFirst, bLast] = b[j]!;
    const first = Math.max(aFirst, bFirst);
    const last = Math.min(aLast, bLast);
    if (first <= last) out.push([first, last]);
    if (aLast < bLast) i++;
    else j++;
  }
  return out.length === 0 ? NO_DAYS : out;
}

/** The days that are not in it. */
export function complementDays(days: Days): Days {
  const out: (readonly [Day, Day])[] = [];
  let next = -Infinity;
  for (const [first, last] of days) {
    if (first > next) out.push([next, first - 1]);
    if (last === Infinity) return out;
    next = last + 1;
  }
  out.push([next, Infinity]);
  return out;
}

/** The days that are in either. */
export function uniteDays(a: Days, b: Days): Days {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = [...a, ...b].sort((x, y) => (x[0] === y[0] ? 0 : x[0] < y[0] ? -1 : 1));
  const out: [Day, Day][] = [];
  for (const [first, last] of all) {
    const top = out.at(-1);
    if (top && first <= top[1] + 1) top[1] = Math.max(top[1], last);
    else out.push([first, last]);
  }
  return out;
}

/** The days of the first that are not in the second. */
export function subtractDays(a: Days, b: Days): Days {
  return b.length === 0 ? a : intersectDays(a, complementDays(b));
}
