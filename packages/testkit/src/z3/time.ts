import type { Condition, Day, Duration, Period, TimePoint } from '@dealwright/model';
import { and, integer, not, or, YES } from './terms.ts';
import type { Term } from './terms.ts';

/** The days that stand for *never* and *before every date*; no day of a calendar is one of them. */
export const NEVER = 1_000_000;
export const ALREADY = -NEVER;

/** The day of each event, and of each condition the day from which it is true, as terms. */
export type Course = ReadonlyMap<string, Term>;

export const eventName = (event: string): string => `event ${event}`;
export const atomName = (key: string): string => `atom ${key}`;

/**
 * The day of a point in time.
 *
 * @throws RangeError for a blank.
 */
export function dayOf(point: TimePoint, course: Course): Term {
  switch (point.type) {
    case 'date': return integer(point.day);
    case 'event': return course.get(eventName(point.event)) ?? integer(NEVER);
    case 'offset': return later(dayOf(point.base, course), point.duration, point.direction);
    case 'earlier':
    case 'later': return point.of.map((each) => dayOf(each, course)).reduce((one, other) => `(ite (${point.type === 'earlier' ? '<=' : '>='} ${one} ${other}) ${one} ${other})`);
    case 'unknown': throw new RangeError('a blank');
  }
}

/** That the day lies in the period. */
export function inPeriod(day: Term, period: Period, course: Course): Term {
  return and([
    ...period.from.map(({ point, inclusive }) => `(${inclusive ? '>=' : '>'} ${day} ${dayOf(point, course)})`),
    ...period.to.map(({ point, inclusive }) => `(${inclusive ? '<=' : '<'} ${day} ${dayOf(point, course)})`),
  ]);
}

/** That the condition is true on the day. */
export function holds(condition: Condition, day: Term, course: Course): Term {
  switch (condition.type) {
    case 'true': return YES;
    case 'not': return not(holds(condition.of, day, course));
    case 'and': return and(condition.of.map((each) => holds(each, day, course)));
    case 'or': return or(condition.of.map((each) => holds(each, day, course)));
    case 'atom': {
      const { key, event } = condition.atom;
      return `(<= ${course.get(event === undefined ? atomName(key) : eventName(event)) ?? integer(NEVER)} ${day})`;
    }
  }
}

/** That a term is a day of some calendar. */
export function isDay(day: Term): Term {
  return `(and (< ${integer(ALREADY / 2)} ${day}) (< ${day} ${integer(NEVER / 2)}))`;
}

function later(base: Term, { count, unit }: Duration, direction: 1 | -1): Term {
  if (count === undefined) throw new RangeError('a blank');
  const by = direction * count;
  const moved = unit === 'day' ? `(+ ${base} ${integer(by)})`
    : unit === 'week' ? `(+ ${base} ${integer(7 * by)})`
    : unit === 'business day' && by > 0 ? businessDays(base, by)
    : unit === 'month' && by > 0 ? months(base, by)
    : undefined;
  if (moved === undefined) throw new RangeError(`${by} ${unit}s`);
  return `(ite ${isDay(base)} ${moved} ${base})`;
}

/** 1 January 1970 was a Thursday: the remainder of seven is 0 on Thursdays, 1 on Fridays, 2 on Saturdays. */
function businessDays(base: Term, count: number): Term {
  return [0, 1, 2, 3, 4, 5].reduceRight((rest, weekday) => `(ite (= (mod ${base} 7) ${weekday}) (+ ${base} ${daysFor(count, weekday)}) ${rest})`, `(+ ${base} ${daysFor(count, 6)})`);
}

/** Calendar days for so many business days after a day of the week. */
function daysFor(count: number, weekday: number): number {
  if (count === 0) return 0;
  const step = weekday === 1 ? 3 : weekday === 2 ? 2 : 1;
  return step + daysFor(count - 1, (weekday + step) % 7);
}

const MONTHS_OF_2026 = Array.from({ length: 12 }, (_, index) => index);

/** Months from any day of 2026: as many days as the month has, and no further than the end of the month that is reached. */
function months(base: Term, count: number): Term {
  const first = (index: number): Day => Date.UTC(2026, index, 1) / 86_400_000;
  return MONTHS_OF_2026.reduceRight((rest, index) => {
    const moved = `(+ ${base} ${first(index + count) - first(index)})`;
    const last = first(index + count + 1) - 1;
    return `(ite (< ${base} ${first(index + 1)}) (ite (<= ${moved} ${last}) ${moved} ${last}) ${rest})`;
  }, base);
}
