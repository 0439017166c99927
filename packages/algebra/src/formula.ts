import { addBusinessDays, addDuration } from '@dealwright/model';
import type { Condition, Day, DurationUnit, EventKey, Period, TimeBound, TimePoint } from '@dealwright/model';
import { ALL_DAYS, NO_DAYS, intersectDays, run, uniteDays } from './intervals.ts';
import type { Days } from './intervals.ts';

/** A length of calendar time that depends on where it starts. */
export interface Step { readonly count: number; readonly unit: Exclude<DurationUnit, 'day' | 'week'> }

/** A day, or a day counted from an event: the steps in order, then `days` more. */
export interface Point {
  readonly event?: EventKey;
  readonly steps: readonly Step[];
  /** The day itself where there is no event. */
  readonly days: number;
}

/**
 * When a norm, or an exception, holds: a boolean formula over the day of the act, the days of events, and stated
 * conditions. `from` is true on and after its point, `to` on and before it. An event that never happens lies after
 * every day, so `from` it is never true and `to` it always.
 */
export type Formula =
  | { readonly type: 'true' | 'false' }
  | { readonly type: 'from' | 'to'; readonly point: Point }
  | { readonly type: 'atom'; readonly key: string; readonly holds: boolean }
  | { readonly type: 'and' | 'or'; readonly of: readonly Formula[] };

/** One course of events: the day of each event (`Infinity` for never), and which conditions hold. */
export interface Course {
  readonly day: (event: EventKey) => number;
  readonly holds: (condition: string) => boolean;
}

/** What is already known when a formula is built. Each may return `undefined`: not known. */
export interface Knowledge {
  readonly recorded: (event: EventKey) => Day | undefined;
  /** The condition that defines a composed event. */
  readonly defined: (event: EventKey) => Condition | undefined;
  /** A stated condition as a formula over the days on which it is recorded to hold. */
  readonly stated: (key: string, stands: boolean) => Formula | undefined;
}

export const TRUTH: Formula = { type: 'true' };
export const FALSEHOOD: Formula = { type: 'false' };

/** The prefix of the made-up events that stand for what is blank or undefined. */
export const UNKNOWN = '?';

/** Both. Flat, and without what changes nothing. */
export function both(...parts: readonly Formula[]): Formula {
  return join('and', parts);
}

/** Either. */
export function either(...parts: readonly Formula[]): Formula {
  return join('or', parts);
}

function join(type: 'and' | 'or', parts: readonly Formula[]): Formula {
  const absorbing = type === 'and' ? 'false' : 'true';
  const neutral = type === 'and' ? 'true' : 'false';
  const of: Formula[] = [];
  for (const part of parts) {
    if (part.type === absorbing) return part;
    if (part.type === type) of.push(...part.of);
    else if (part.type !== neutral) of.push(part);
  }
  if (of.length === 0) return type === 'and' ? TRUTH : FALSEHOOD;
  return of.length === 1 ? of[0]! : { type, of };
}

/** The opposite, with denials driven down to the day: not "from D" is "to the day before". */
export function negate(formula: Formula): Formula {
  switch (formula.type) {
    case 'true': return FALSEHOOD;
    case 'false': return TRUTH;
    case 'atom': return { ...formula, holds: !formula.holds };
    case 'from': return { type: 'to', point: { ...formula.point, days: formula.point.days - 1 } };
    case 'to': return { type: 'from', point: { ...formula.point, days: formula.point.days + 1 } };
    case 'and': return either(...formula.of.map(negate));
    case 'or': return both(...formula.of.map(negate));
  }
}

/** The formula of a period: on or after every lower bound, on or before every upper one. */
export function formulaOfPeriod(period: Period, knowledge: Knowledge): Formula {
  return both(
    ...period.from.map((bound) => ofBound(bound, 'from', knowledge)),
    ...period.to.map((bound) => ofBound(bound, 'to', knowledge)),
  );
}

/** The formula of a condition: an event holds from the day on which it happens. */
export function formulaOfCondition(condition: Condition, knowledge: Knowledge): Formula {
  switch (condition.type) {
    case 'true': return TRUTH;
    case 'not': return negate(formulaOfCondition(condition.of, knowledge));
    case 'and': return both(...condition.of.map((part) => formulaOfCondition(part, knowledge)));
    case 'or': return either(...condition.of.map((part) => formulaOfCondition(part, knowledge)));
    case 'atom': {
      const { atom } = condition;
      if (atom.event !== undefined) return ofEvent(atom.event, 'from', [], 0, knowledge, new Set());
      return knowledge.stated(atom.key, atom.stands) ?? { type: 'atom', key: atom.key, holds: true };
    }
  }
}

function ofBound(bound: TimeBound, side: 'from' | 'to', knowledge: Knowledge): Formula {
  return ofPoint(bound.point, side, [], bound.inclusive ? 0 : side === 'from' ? 1 : -1, knowledge, new Set());
}

/** `steps` are those of the offsets around this point, the innermost first; a step of whole days is a count alone. */
function ofPoint(point: TimePoint, side: 'from' | 'to', steps: readonly AnyStep[], shift: number, knowledge: Knowledge, seen: ReadonlySet<EventKey>): Formula {
  switch (point.type) {
    case 'date': return { type: side, point: { steps: NO_STEPS, days: steps.length === 0 ? point.day + shift : walk(point.day, steps) + shift } };
    case 'unknown': return { type: side, point: { event: UNKNOWN + point.text, steps: [], days: 0 } };
    case 'event': return ofEvent(point.event, side, steps, shift, knowledge, seen);
    case 'offset': {
      const { count, unit } = point.duration;
      if (count === undefined) return { type: side, point: { event: `${UNKNOWN}[•] ${unit}s`, steps: [], days: 0 } };
      return ofPoint(point.base, side, [{ count: count * point.direction, unit }, ...steps], shift, knowledge, seen);
    }
    case 'earlier':
    case 'later': {
      const parts = point.of.map((part) => ofPoint(part, side, steps, shift, knowledge, seen));
      // After the later of two is after both; before the later of two is before either.
      return (point.type === 'later') === (side === 'from') ? both(...parts) : either(...parts);
    }
  }
}

const NO_STEPS: readonly Step[] = [];

interface AnyStep { readonly count: number; readonly unit: DurationUnit }

function ofEvent(event: EventKey, side: 'from' | 'to', steps: readonly AnyStep[], shift: number, knowledge: Knowledge, seen: ReadonlySet<EventKey>): Formula {
  const day = knowledge.recorded(event);
  if (day !== undefined) return { type: side, point: { steps: [], days: walk(day, steps) + shift } };
  const definition = seen.has(event) ? undefined : knowledge.defined(event);
  if (definition && isOfEvents(definition)) {
    const within = new Set([...seen, event]);
    const expand = (condition: Condition): Formula => {
      if (condition.type === 'and' || condition.type === 'or') {
        const parts = condition.of.map(expand);
        return (condition.type === 'and') === (side === 'from') ? both(...parts) : either(...parts);
      }
      const key = condition.type === 'atom' ? condition.atom.event : undefined;
      return key === undefined ? TRUTH : ofEvent(key, side, steps, shift, knowledge, within);
    };
    return expand(definition);
  }
  if (steps.length === 0) return { type: side, point: { event, steps: NO_STEPS, days: shift } };
  const calendar: Step[] = [];
  let days = shift;
  for (const { count, unit } of steps) {
    if (unit === 'day') days += count;
    else if (unit === 'week') days += 7 * count;
    else calendar.push({ count, unit });
  }
  return { type: side, point: { event, steps: calendar, days } };
}

/** A definition by `and` and `or` of events alone happens on the later, or the earlier, of their days. */
function isOfEvents(condition: Condition): boolean {
  if (condition.type === 'and' || condition.type === 'or') return condition.of.every(isOfEvents);
  return condition.type === 'atom' && condition.atom.event !== undefined;
}

/** The day reached from a known day by steps of the calendar. */
export function walk(from: Day, steps: readonly AnyStep[]): Day {
  if (!Number.isFinite(from)) return from;
  let day = from;
  for (const step of steps) {
    if (isBeyondReckoning(step)) return step.count < 0 ? -Infinity : Infinity;
    day = step.unit === 'business day' ? addBusinessDays(day, step.count) : addDuration(day, step.count, step.unit);
  }
  return day;
}

const DAYS_OF: Readonly<Record<DurationUnit, number>> = { day: 1, 'business day': 1, week: 7, month: 30, quarter: 91, year: 365 };

/** Longer than ten thousand years: no calendar reaches so far. */
export function isBeyondReckoning({ count, unit }: AnyStep): boolean {
  return Math.abs(count) * DAYS_OF[unit] > 3_650_000;
}

/** The days on which a formula holds in one course of events. */
export function daysOf(formula: Formula, course: Course): Days {
  switch (formula.type) {
    case 'true': return ALL_DAYS;
    case 'false': return NO_DAYS;
    case 'atom': return course.holds(formula.key) === formula.holds ? ALL_DAYS : NO_DAYS;
    case 'from': return run(placed(formula.point, course), Infinity);
    case 'to': return run(-Infinity, placed(formula.point, course));
    case 'and': {
      let days: Days = ALL_DAYS;
      for (const part of formula.of) {
        days = intersectDays(days, daysOf(part, course));
        if (days.length === 0) return NO_DAYS;
      }
      return days;
    }
    case 'or': {
      let days: Days = NO_DAYS;
      for (const part of formula.of) days = uniteDays(days, daysOf(part, course));
      return days.length === 1 && days[0]![0] === -Infinity && days[0]![1] === Infinity ? ALL_DAYS : days;
    }
  }
}

function placed(point: Point, course: Course): number {
  if (point.event === undefined) return point.days;
  const day = course.day(point.event);
  return Number.isFinite(day) ? walk(day, point.steps) + point.days : day;
}

/** Every event and every condition that a formula mentions. */
export function namesOf(formula: Formula, into: { readonly events: Set<EventKey>; readonly conditions: Set<string> } = { events: new Set(), conditions: new Set() }): { readonly events: Set<EventKey>; readonly conditions: Set<string> } {
  switch (formula.type) {
    case 'atom': into.conditions.add(formula.key); break;
    case 'from':
    case 'to': if (formula.point.event !== undefined) into.events.add(formula.point.event); break;
    case 'and':
    case 'or': for (const part of formula.of) namesOf(part, into); break;
    default:
  }
  return into;
}
