import type { Day, Scope, TimePoint } from '@dealwright/model';
import { inPeriod, isTrue, pointDay } from '@dealwright/analysis/point';
import type { Course } from '@dealwright/analysis/point';
import { visitScopes } from './universe.ts';

/** A set of days out of a list of at most 31: bit n stands for the nth. */
export type DayMask = number;

/**
 * The days that can differ in some of the courses: at, just before and just after each bound and each event.
 *
 * @throws RangeError where a mask cannot hold them.
 */
export function criticalDays(scopes: readonly Scope[], courses: readonly Course[], asOf: Day): readonly Day[] {
  const points: TimePoint[] = [];
  visitScopes(scopes, ({ period }) => { for (const { point } of [...period.from, ...period.to]) points.push(point); });
  const days = new Set<Day>([asOf]);
  for (const course of courses) {
    const bounds = [...points.map((point) => pointDay(point, course)), ...course.events.values(), ...course.atoms.values()];
    for (const day of bounds) if (day !== undefined && Number.isFinite(day)) days.add(day);
  }
  const around = new Set([...days].flatMap((day) => [day - 1, day, day + 1]));
  if (around.size > 31) throw new RangeError(`${around.size} days`);
  return [...around].toSorted((a, b) => a - b);
}

/** The days of the list that meet a test. */
export function daysWhere(days: readonly Day[], test: (day: Day) => boolean): DayMask {
  let mask = 0;
  days.forEach((day, index) => { if (test(day)) mask |= 1 << index; });
  return mask;
}

/** The days on which the scope itself stands, its exceptions aside. */
export function standingDays(scope: Scope, days: readonly Day[], course: Course): DayMask {
  return daysWhere(days, (day) => inPeriod(day, scope.period, course) && isTrue(scope.condition, day, course));
}

/** The earliest day of a mask that is not empty. */
export function firstDay(mask: DayMask, days: readonly Day[]): Day | undefined {
  return days.find((_, index) => (mask & (1 << index)) !== 0);
}
