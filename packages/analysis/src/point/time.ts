import { addBusinessDays, addDuration } from '@dealwright/model';
import type { Condition, Day, Period, TimePoint } from '@dealwright/model';
import { ALREADY, NEVER } from './world.ts';
import type { Course } from './world.ts';

/** The day of a point in time in a course of events, `NEVER` and `ALREADY` among the answers; `undefined` where nobody can say. */
export function pointDay(point: TimePoint, course: Course): Day | undefined {
  switch (point.type) {
    case 'date': return point.day;
    case 'event': return course.events.get(point.event) ?? NEVER;
    case 'offset': {
      const base = pointDay(point.base, course);
      const { count, unit } = point.duration;
      if (base === undefined || count === undefined) return undefined;
      if (base === NEVER || base === ALREADY) return base;
      const signed = point.direction * count;
      return unit === 'business day' ? addBusinessDays(base, signed) : addDuration(base, signed, unit);
    }
    case 'earlier':
    case 'later': {
      const days = point.of.map((each) => pointDay(each, course));
      if (days.some((day) => day === undefined)) return undefined;
      const known = days.filter((day) => day !== undefined);
      return point.type === 'earlier' ? Math.min(...known) : Math.max(...known);
    }
    case 'unknown': return undefined;
  }
}

/** Whether the day is after every lower bound and before every upper one. A bound that nobody can place admits no day. */
export function inPeriod(day: Day, period: Period, course: Course): boolean {
  const afterAll = period.from.every(({ point, inclusive }) => {
    const bound = pointDay(point, course);
    return bound !== undefined && (inclusive ? day >= bound : day > bound);
  });
  const beforeAll = period.to.every(({ point, inclusive }) => {
    const bound = pointDay(point, course);
    return bound !== undefined && (inclusive ? day <= bound : day < bound);
  });
  return afterAll && beforeAll;
}

/** Whether the condition is true on a day: from the day that the course gives its event or statement. */
export function isTrue(condition: Condition, day: Day, course: Course): boolean {
  switch (condition.type) {
    case 'true': return true;
    case 'not': return !isTrue(condition.of, day, course);
    case 'and': return condition.of.every((each) => isTrue(each, day, course));
    case 'or': return condition.of.some((each) => isTrue(each, day, course));
    case 'atom': {
      const { key, event } = condition.atom;
      return ((event === undefined ? course.atoms.get(key) : course.events.get(event)) ?? NEVER) <= day;
    }
  }
}
