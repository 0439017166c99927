import { isBeyondReckoning } from './formula.ts';
import type { Step } from './formula.ts';

/** The shortest and the longest that some steps of the calendar can take, in days. */
export interface Length { readonly least: number; readonly most: number }

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The lengths of steps one after another. A step back is a negative length. */
export function lengthOf(steps: readonly Step[]): Length {
  let least = 0;
  let most = 0;
  for (const step of steps) {
    const length = lengthOfStep(step);
    least += length.least;
    most += length.most;
  }
  return { least, most };
}

const known = new Map<string, Length>();

function lengthOfStep({ count, unit }: Step): Length {
  if (isBeyondReckoning({ count, unit })) return count < 0 ? { least: -Infinity, most: -Infinity } : { least: Infinity, most: Infinity };
  const key = `${count} ${unit}`;
  let length = known.get(key);
  if (!length) {
    const size = Math.abs(count);
    const forward = unit === 'business day' ? ofBusinessDays(size) : ofMonths(size * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));
    length = count < 0 ? { least: -forward.most, most: -forward.least } : forward;
    known.set(key, length);
  }
  return length;
}

/** Five business days are a week, and a start on a weekend or just before one adds two days. */
function ofBusinessDays(count: number): Length {
  if (count === 0) return { least: 0, most: 0 };
  const weeks = Math.floor((count - 1) / 5);
  return { least: count + 2 * weeks - 1, most: count + 2 * Math.ceil(count / 5) + 1 };
}

/**
 * Every start month of a four-year cycle with and without its leap day. The day of the month is kept, or cut to the
 * last of its month, so a span is at most as long as the months that it starts in, and up to three days shorter.
 */
function ofMonths(count: number): Length {
  if (count === 0) return { least: 0, most: 0 };
  let least = Infinity;
  let most = -Infinity;
  for (let start = 0; start < 48; start++) {
    let length = 0;
    for (let month = start; month < start + count; month++) length += MONTHS[month % 12]! + (month % 48 === 1 ? 1 : 0);
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  return { least: least - 4, most: most + 1 };
}
