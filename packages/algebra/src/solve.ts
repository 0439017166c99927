import type { Day, EventKey } from '@dealwright/model';
import { both, daysOf, either, negate, walk } from './formula.ts';
import type { Course, Formula } from './formula.ts';
import { earliest } from './difference.ts';
import type { Difference } from './difference.ts';
import { lengthOf } from './lengths.ts';

/** A day on which a formula holds, and a day for each event that was free. */
export interface Solution { readonly day: Day; readonly events: ReadonlyMap<EventKey, Day> }

export interface Question {
  readonly formula: Formula;
  /** Events whose day is open, with the first day on which each may happen. They do happen. */
  readonly free: ReadonlyMap<EventKey, Day>;
  /** The course of everything else. */
  readonly course: Course;
  /** The day to name where the formula holds from time immemorial. */
  readonly asOf: Day;
}

/** More conjunctive cases than this are not tried. */
export const MOST_CASES = 256;
/** An undated event is walked this many days past the last day that any bound names. */
const FOUR_YEARS = 1461;

/**
 * Finds the earliest day, and the earliest days of the free events, on which a formula holds.
 *
 * The formula is put into cases (its disjunctive normal form); each case is a conjunction of difference constraints
 * between the day of the act, the events and the calendar, decided by shortest paths. An offset whose length the
 * calendar decides is tried at its loosest, then at its tightest; between the two, the event's days are walked.
 *
 * @returns `undefined` where no course of the free events makes it hold, `'undecided'` where the budget ran out
 */
export function solve(question: Question): Solution | undefined | 'undecided' {
  const { free, course, asOf } = question;
  const cases = casesOf(settle(question.formula, free, course));
  if (cases === 'undecided') return 'undecided';
  let best: Solution | undefined;
  let doubt = false;
  for (const literals of cases) {
    const solution = solveCase(literals, free, asOf);
    if (solution === 'undecided') doubt = true;
    else if (solution && (!best || solution.day < best.day)) best = solution;
  }
  return best ?? (doubt ? 'undecided' : undefined);
}

/** Puts in what the course decides: only literals on the day and on free events are left. */
function settle(formula: Formula, free: ReadonlyMap<EventKey, Day>, course: Course): Formula {
  switch (formula.type) {
    case 'true':
    case 'false': return formula;
    case 'atom': return course.holds(formula.key) === formula.holds ? { type: 'true' } : { type: 'false' };
    case 'from':
    case 'to': {
      const { event, steps, days } = formula.point;
      if (event === undefined || free.has(event)) return formula;
      const day = course.day(event);
      if (Number.isFinite(day)) return { type: formula.type, point: { steps: [], days: walk(day, steps) + days } };
      return { type: (day > 0) === (formula.type === 'to') ? 'true' : 'false' };
    }
    case 'and': return both(...formula.of.map((part) => settle(part, free, course)));
    case 'or': return either(...formula.of.map((part) => settle(part, free, course)));
  }
}

type Literal = Extract<Formula, { type: 'from' | 'to' }>;

function casesOf(formula: Formula): readonly (readonly Literal[])[] | 'undecided' {
  switch (formula.type) {
    case 'true': return [[]];
    case 'false': return [];
    case 'from':
    case 'to': return [[formula]];
    case 'atom': return 'undecided';
    case 'or': {
      const all: (readonly Literal[])[] = [];
      for (const part of formula.of) {
        const cases = casesOf(part);
        if (cases === 'undecided') return cases;
        all.push(...cases);
        if (all.length > MOST_CASES) return 'undecided';
      }
      return all;
    }
    case 'and': {
      let all: readonly (readonly Literal[])[] = [[]];
      for (const part of formula.of) {
        const cases = casesOf(part);
        if (cases === 'undecided' || all.length * cases.length > 8 * MOST_CASES) return 'undecided';
        all = distinctCases(all.flatMap((left) => cases.map((right) => tighten([...left, ...right])).filter((literals) => literals !== undefined)));
        if (all.length > MOST_CASES) return 'undecided';
      }
      return all;
    }
  }
}

/** Keeps the tightest of the bounds that count from one point; `undefined` where two of them leave no day. */
function tighten(literals: readonly Literal[]): readonly Literal[] | undefined {
  const tightest = new Map<string, Literal>();
  for (const literal of literals) {
    const { event, steps, days } = literal.point;
    const base = `${event ?? ''} ${steps.map(({ count, unit }) => `${count} ${unit}`).join(' ')}`;
    const key = `${literal.type} ${base}`;
    const known = tightest.get(key);
    if (!known || (literal.type === 'from' ? days > known.point.days : days < known.point.days)) tightest.set(key, literal);
    const [first, last] = [tightest.get(`from ${base}`), tightest.get(`to ${base}`)];
    if (first && last && first.point.days > last.point.days) return undefined;
  }
  return [...tightest.values()];
}

function distinctCases(cases: readonly (readonly Literal[])[]): readonly (readonly Literal[])[] {
  const known = new Map<string, readonly Literal[]>();
  for (const literals of cases) known.set(literals.map(({ type, point }) => `${type} ${point.event} ${point.days} ${JSON.stringify(point.steps)}`).sort().join('|'), literals);
  return [...known.values()];
}

function solveCase(literals: readonly Literal[], free: ReadonlyMap<EventKey, Day>, asOf: Day): Solution | undefined | 'undecided' {
  const events = [...free.keys()];
  const stretchy = literals.some(({ point }) => point.event !== undefined && point.steps.length > 0);
  const loosest = least(literals, events, free, asOf, 'loosest');
  if (!loosest || !stretchy) return loosest;
  return walkDays(literals, events, free, asOf) ?? least(literals, events, free, asOf, 'tightest') ?? beyond(literals, events, free, asOf);
}

/** Solves one case with every offset at its shortest or longest, and takes the least solution. */
function least(literals: readonly Literal[], events: readonly EventKey[], free: ReadonlyMap<EventKey, Day>, asOf: Day, lengths: 'loosest' | 'tightest'): Solution | undefined {
  const number = new Map(events.map((event, index) => [event, index + 2]));
  const constraints: Difference[] = events.map((event) => ({ x: 0, y: number.get(event)!, most: -free.get(event)! }));
  for (const { type, point } of literals) {
    const length = lengthOf(point.steps);
    const base = point.event === undefined ? 0 : number.get(point.event)!;
    const short = (type === 'from') === (lengths === 'loosest');
    const days = point.days + (short ? length.least : length.most);
    if (days === (type === 'from' ? -Infinity : Infinity)) continue;
    if (!Number.isFinite(days)) return undefined;
    constraints.push(type === 'from' ? { x: base, y: 1, most: 0 - days } : { x: 1, y: base, most: days });
  }
  let solution = earliest(events.length + 2, constraints);
  if (!solution) return undefined;
  if (solution[1] === -Infinity) {
    // It holds since ever: name the as-of date, or, where it ended before, its last day.
    const last = Math.min(...literals.flatMap(({ type, point }) => (type === 'to' && point.event === undefined ? [point.days] : [])), asOf);
    solution = earliest(events.length + 2, [...constraints, { x: 0, y: 1, most: -last }]);
    if (!solution) return undefined;
  }
  return { day: solution[1]!, events: new Map(events.map((event, index) => [event, solution[index + 2]!])) };
}

/** Nothing was found on the days walked: undecided where a later day could still do at the loosest lengths. */
function beyond(literals: readonly Literal[], events: readonly EventKey[], free: ReadonlyMap<EventKey, Day>, asOf: Day): 'undecided' | undefined {
  const later = new Map([...free].map(([event, first]) => [event, lastToWalk(literals, first) + 1]));
  return least(literals, events, later, asOf, 'loosest') ? 'undecided' : undefined;
}

function lastToWalk(literals: readonly Literal[], first: Day): Day {
  const named = literals.flatMap(({ point }) => (point.event === undefined && Number.isFinite(point.days) ? [point.days] : []));
  return Math.max(first, ...named) + FOUR_YEARS;
}

/** Tries each day for the events that a calendar offset counts from, up to four years past the last named day. */
function walkDays(literals: readonly Literal[], events: readonly EventKey[], free: ReadonlyMap<EventKey, Day>, asOf: Day): Solution | undefined | 'undecided' {
  const [walked, ...others] = events.filter((event) => literals.some(({ point }) => point.event === event && point.steps.length > 0));
  if (walked === undefined) return least(literals, events, free, asOf, 'tightest');
  if (others.length > 1) return 'undecided';
  const reach = literals.reduce((sum, { point }) => sum + Math.abs(lengthOf(point.steps).most) + (point.event === undefined ? 0 : Math.abs(point.days)), 0);
  const first = free.get(walked)!;
  const limit = lastToWalk(literals, first);
  let best: Solution | undefined;
  const rest = new Map([...free].filter(([event]) => event !== walked));
  for (let day = first; day <= limit; day++) {
    const placed = literals.map((literal): Literal => (literal.point.event === walked ? { type: literal.type, point: { steps: [], days: walk(day, literal.point.steps) + literal.point.days } } : literal));
    const solution = others.length === 0 ? least(placed, events.filter((event) => event !== walked), rest, asOf, 'loosest') : walkDays(placed, events.filter((event) => event !== walked), rest, asOf);
    if (solution === 'undecided') return solution;
    if (solution && (!best || solution.day < best.day)) best = { day: solution.day, events: new Map([...solution.events, [walked, day]]) };
    if (best && day - reach > best.day) break;
  }
  return best;
}

/** Whether a formula holds on some day in one course of events; nothing is left free. */
export function holdsSometime(formula: Formula, course: Course): boolean {
  return daysOf(formula, course).length > 0;
}

/** Whether the first holds only on days of the second, in one course of events. */
export function holdsOnlyWithin(formula: Formula, other: Formula, course: Course): boolean {
  return !holdsSometime(both(formula, negate(other)), course);
}
