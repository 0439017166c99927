import { earliest, lengthOf } from '@dealwright/algebra';
import type { Difference } from '@dealwright/algebra';
import type { EventKey, Period, TimeBound, TimePoint } from '@dealwright/model';
import type { Room } from './room.ts';

/** On which days something may fall: an event, or an act by any name of its own. */
export interface Window { readonly of: string; readonly period: Period }

/**
 * Whether some order of events satisfies all windows: as difference constraints between the days of events and the
 * calendar, decided by shortest paths. A length that the calendar decides counts at its loosest, and a bound that offers a
 * choice of days counts for nothing: where this says no, there is none.
 */
export function isPossible(windows: readonly Window[], room: Room): boolean {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, number = numbers.size + 1);
    return number;
  };
  const constraints: Difference[] = [];
  for (const { of, period } of windows) {
    const x = numberOf(of);
    for (const bound of period.from) {
      for (const { base, days } of anchorsOf(bound, 'from', room)) constraints.push({ x: base === undefined ? 0 : numberOf(base), y: x, most: 0 - days });
    }
    for (const bound of period.to) {
      for (const { base, days } of anchorsOf(bound, 'to', room)) constraints.push({ x, y: base === undefined ? 0 : numberOf(base), most: days });
    }
  }
  return earliest(numbers.size + 1, constraints) !== undefined;
}

/** So many days from an event, or from the calendar's day 0. */
interface Anchorage { readonly base?: EventKey; readonly days: number }

function anchorsOf({ point, inclusive }: TimeBound, side: 'from' | 'to', room: Room): readonly Anchorage[] {
  const shift = inclusive ? 0 : side === 'from' ? 1 : -1;
  return pointsOf(point, side, room).map(({ base, days }) => ({ base, days: days + shift }));
}

function pointsOf(point: TimePoint, side: 'from' | 'to', room: Room): readonly Anchorage[] {
  switch (point.type) {
    case 'date': return [{ days: point.day }];
    case 'event': {
      // An agreement's own end may come whenever somebody ends it.
      if (/^(?:termination|expiry)\(/.test(point.event)) return [];
      const recorded = room.setting.knowledge.recorded(point.event);
      return [recorded === undefined ? { base: point.event, days: 0 } : { days: recorded }];
    }
    case 'offset': {
      const { count, unit } = point.duration;
      if (count === undefined) return [];
      const length = lengthInDays(count * point.direction, unit, side);
      return Number.isFinite(length) ? pointsOf(point.base, side, room).map(({ base, days }) => ({ base, days: days + length })) : [];
    }
    case 'earlier': return side === 'to' ? point.of.flatMap((part) => pointsOf(part, side, room)) : [];
    case 'later': return side === 'from' ? point.of.flatMap((part) => pointsOf(part, side, room)) : [];
    case 'unknown': return [];
  }
}

function lengthInDays(count: number, unit: 'day' | 'week' | 'business day' | 'month' | 'quarter' | 'year', side: 'from' | 'to'): number {
  if (unit === 'day') return count;
  if (unit === 'week') return 7 * count;
  const { least, most } = lengthOf([{ count, unit }]);
  return side === 'from' ? least : most;
}
