import { dayOf } from '@dealwright/model';
import type { Day, EventKey, TimePoint } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { report } from './context.ts';
import type { Lowering } from './context.ts';
import { actEventKey, endingKey, nounEvent } from './events.ts';
import { lowerDate, lowerDuration } from './quantity.ts';
import { spanOf, wordsOf } from './spans.ts';

/** Which day of a bare year is meant: its first after `from`, its last after `through`. */
export type YearEdge = 'first' | 'last';

/** The edge that the word before a point asks for. */
export function edgeOf(word: string): YearEdge {
  return word === 'through' || word === 'by' || word === 'after' ? 'last' : 'first';
}

/** A day that may be known or hang on an event. What nothing declares, and what is impossible, is `unknown`. */
export function lowerTimePoint(lowering: Lowering, point: Ast.TimePoint | Ast.PlainTime | undefined, edge: YearEdge): TimePoint {
  const span = spanOf(lowering, point);
  const text = wordsOf(lowering, span);
  switch (point?.$type) {
    case 'DatePoint': return dated(lowerDate(lowering, point.date, span), text, span);
    case 'YearPoint': return dated(yearDay(lowering, point, edge), text, span);
    case 'Offset': return {
      type: 'offset', duration: lowerDuration(lowering, point.duration), direction: point.direction === 'before' ? -1 : 1,
      base: lowerTimePoint(lowering, point.base, edge), span,
    };
    case 'EffectiveDate': {
      const { effective, name } = lowering.instrument;
      return effective === undefined ? { type: 'event', event: `effective(${name})`, text, span } : { type: 'date', day: effective, span };
    }
    case 'EarlierOrLater': return { type: point.which, of: (point.times ?? []).map((one) => lowerTimePoint(lowering, one, edge)), span };
    case 'Ending': return { type: 'event', event: endingKey(lowering, point), text, span };
    case 'ActEvent': return { type: 'event', event: actEventKey(lowering, point), text, span };
    case 'EventPoint': {
      const event: EventKey | undefined = nounEvent(lowering, point.event);
      return event === undefined ? { type: 'unknown', text, span } : { type: 'event', event, text, span };
    }
    default: return { type: 'unknown', text, span };
  }
}

/** Whether a point is a bare year. */
export function isBareYear(point: Ast.TimePoint | Ast.PlainTime | undefined): boolean {
  return point?.$type === 'YearPoint';
}

function dated(day: Day | undefined, text: string, span: TimePoint['span']): TimePoint {
  return day === undefined ? { type: 'unknown', text, span } : { type: 'date', day, span };
}

function yearDay(lowering: Lowering, point: Ast.YearPoint, edge: YearEdge): Day | undefined {
  const year = /^\d{4}$/.test(point.year ?? '') ? Number(point.year) : undefined;
  const day = year === undefined ? undefined : edge === 'first' ? dayOf(year, 1, 1) : dayOf(year, 12, 31);
  if (day === undefined) report(lowering, 'date/impossible', spanOf(lowering, point), `\`${point.year}\` is no year.`, { date: point.year ?? '' });
  return day;
}
