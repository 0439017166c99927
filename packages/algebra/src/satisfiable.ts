import type { Day, EventKey } from '@dealwright/model';
import { FALSEHOOD, both, daysOf, namesOf, negate } from './formula.ts';
import type { Course, Formula, Step } from './formula.ts';
import type { Days } from './intervals.ts';
import { lengthOf } from './lengths.ts';
import { MOST_CASES, solve } from './solve.ts';

/** A day, and the course of events in which something holds on it. */
export interface Instance {
  readonly day: Day;
  /** Of the events that are named: `Infinity` for never. */
  readonly events: ReadonlyMap<EventKey, Day>;
  /** The stated conditions that hold. */
  readonly conditions: ReadonlySet<string>;
}

/** More events and conditions than this are not tried in all their courses. */
const MOST_NAMES = 8;
/** An event may have happened this many days before all that is named. */
const TEN_YEARS = 3653;

/** Whether a formula holds on some day in some course of events. */
export function isSatisfiable(formula: Formula, asOf: Day): boolean | 'undecided' {
  const found = instanceOf(formula, asOf);
  return found === 'undecided' ? found : found !== undefined;
}

/**
 * A day and a course of events in which a formula holds: where nothing happens, if it can be, and on the day closest to the as-of date.
 *
 * @returns `undefined` where there is none; `'undecided'` where the budget ran out
 */
export function instanceOf(formula: Formula, asOf: Day): Instance | undefined | 'undecided' {
  if (formula.type === 'false') return undefined;
  const names = namesOf(formula);
  const events = [...names.events];
  const conditions = [...names.conditions];
  const dated = daysNamed(formula);
  const late = Math.max(asOf, ...dated);
  // Nearly every norm can hold where nothing happens, or where everything has.
  for (const day of [Infinity, late]) {
    for (const holds of [false, true]) {
      const days = daysOf(formula, { day: () => day, holds: () => holds });
      if (days.length > 0) return { day: closest(days, asOf), events: new Map(events.map((event) => [event, day])), conditions: new Set(holds ? conditions : []) };
    }
  }
  if (events.length === 0 && conditions.length === 0) return undefined;
  if (events.length + conditions.length > MOST_NAMES) return 'undecided';
  const first = Math.min(asOf, ...dated) - reachOf(formula) - TEN_YEARS;
  let doubt = false;
  for (let chosen = 0; chosen < 1 << conditions.length; chosen++) {
    for (let happening = 0; happening < 1 << events.length; happening++) {
      const free = new Map<EventKey, Day>(events.flatMap((event, index) => (happening & (1 << index) ? [[event, first] as const] : [])));
      const course: Course = { day: () => Infinity, holds: (condition) => (chosen & (1 << conditions.indexOf(condition))) !== 0 };
      const answer = solve({ formula, free, course, asOf });
      if (answer === 'undecided') doubt = true;
      else if (answer) {
        return { day: answer.day, events: new Map(events.map((event) => [event, answer.events.get(event) ?? Infinity])), conditions: new Set(conditions.filter(course.holds)) };
      }
    }
  }
  return doubt ? 'undecided' : undefined;
}

/** Of some days the one nearest to another, the later of two. */
function closest(days: Days, to: Day): Day {
  let best = Infinity;
  for (const [first, last] of days) {
    const day = Math.min(Math.max(first, to), last);
    if (Math.abs(day - to) <= Math.abs(best - to)) best = day;
  }
  return best;
}

/** Whether the second holds whenever the first does; no, where that cannot be made out. */
export function implies(first: Formula, second: Formula, asOf: Day): boolean {
  const given = partsOf(first);
  const open = partsOf(second).filter((part) => !given.some((one) => isSame(one, part)));
  if (open.length > MOST_CASES) return false;
  return open.every((part) => isSatisfiable(both(first, negate(part)), asOf) === false);
}

function isSame(a: Formula, b: Formula): boolean {
  if (a.type !== b.type) return false;
  if ((a.type === 'from' || a.type === 'to') && (b.type === 'from' || b.type === 'to')) return a.point.days === b.point.days && a.point.event === b.point.event && isSameSteps(a.point.steps, b.point.steps);
  if (a.type === 'atom' && b.type === 'atom') return a.key === b.key && a.holds === b.holds;
  if ((a.type === 'and' || a.type === 'or') && (b.type === 'and' || b.type === 'or')) return a.of.length === b.of.length && a.of.every((part, index) => isSame(part, b.of[index] ?? FALSEHOOD));
  return true;
}

function isSameSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return a.length === b.length && a.every((step, index) => step.count === b[index]?.count && step.unit === b[index].unit);
}

/** What must all hold. */
function partsOf(formula: Formula): readonly Formula[] {
  return formula.type === 'and' ? formula.of : formula.type === 'true' ? [] : [formula];
}

/** The days that bounds name outright. */
function daysNamed(formula: Formula): readonly Day[] {
  switch (formula.type) {
    case 'from':
    case 'to': return formula.point.event === undefined && Number.isFinite(formula.point.days) ? [formula.point.days] : [];
    case 'and':
    case 'or': return formula.of.flatMap(daysNamed);
    default: return [];
  }
}

/** How far from their events bounds can lie, all together. */
function reachOf(formula: Formula): number {
  switch (formula.type) {
    case 'from':
    case 'to': {
      if (formula.point.event === undefined) return 0;
      const { least, most } = lengthOf(formula.point.steps);
      const far = Math.max(Math.abs(least), Math.abs(most)) + Math.abs(formula.point.days);
      return Number.isFinite(far) ? far : 0;
    }
    case 'and':
    case 'or': return formula.of.reduce((sum, part) => sum + reachOf(part), 0);
    default: return 0;
  }
}
