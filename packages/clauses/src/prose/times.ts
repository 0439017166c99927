import { sayDay } from '@dealwright/model';
import type { Period, TimeBound, TimePoint } from '@dealwright/model';
import { sayCount } from './words.ts';

/** `28 October 2025`, `AGI Verification`, `30 days after Acceptance`, `the earlier of AGI Verification and 31 December 2030`. */
export function sayPoint(point: TimePoint): string {
  switch (point.type) {
    case 'date': return sayDay(point.day);
    case 'event': return eventWords(point.text);
    case 'offset': return `${sayCount(point.duration.count, point.duration.unit)} ${point.direction === 1 ? 'after' : 'before'} ${sayPoint(point.base)}`;
    case 'earlier':
    case 'later': return `the ${point.type} of ${point.of.map(sayPoint).join(' and ')}`;
    case 'unknown': return point.text;
  }
}

/** A lower bound in words: `from 28 October 2025`, `after termination`. */
export function sayFrom(bound: TimeBound): string {
  return `${bound.inclusive ? 'from' : 'after'} ${sayPoint(bound.point)}`;
}

/** An upper bound in words: `through 31 December 2032`, `until AGI Verification`. */
export function sayTo(bound: TimeBound): string {
  return `${bound.inclusive ? 'through' : 'until'} ${sayPoint(bound.point)}`;
}

/** The bounds of a period in words, in the order of the text. Empty where there are none. */
export function sayPeriod(period: Period): string {
  return [...period.from.map(sayFrom), ...period.to.map(sayTo)].join(' ');
}

/** Events are said as they are written, with single spaces. */
function eventWords(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
