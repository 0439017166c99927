import { UNKNOWN, both, daysOf, formulaOfCondition, formulaOfPeriod, namesOf, solve } from '@dealwright/algebra';
import type { Course, Days, Formula } from '@dealwright/algebra';
import type { Atom, Condition, Day, EventKey, Span, TimePoint } from '@dealwright/model';
import { sayHappens } from '@dealwright/clauses';
import { lastDayOf } from './room.ts';
import type { Room } from './room.ts';
import { isNorm } from './statement.ts';
import type { Statement } from './statement.ts';

/** What is open about the days of some statements, with the words for it. */
interface Open {
  readonly events: ReadonlyMap<EventKey, Naming>;
  readonly conditions: ReadonlyMap<string, Naming>;
}

interface Naming { readonly text: string; readonly stands: boolean }

/** The days that some statements share, and what must come about for that. */
export interface Meeting {
  readonly ruling: 'conflict' | 'depends' | 'undetermined' | 'undecided';
  /** The first day that they share; the as-of date where they have always shared one. */
  readonly day: Day;
  /** The last day of the run that begins there; absent where there is none. */
  readonly until?: Day;
  /** Whether it begins on a day, or has always been so. */
  readonly dated: boolean;
  /** They need not share a day to be at odds: two dates for one act. */
  readonly timeless?: true;
  /** What is assumed, in words: `IPO happens`. */
  readonly assumes: readonly string[];
  /** All that is assumed is that events happen. */
  readonly happens?: true;
  /** The blank that decides it. */
  readonly blank?: Span;
}

/** When a statement holds: its period, its condition and the end of an agreement that another supersedes. A figure that a ban leaves open is no condition. */
export function formulaOf(statement: Statement, room: Room): Formula {
  const { knowledge } = room.setting;
  const { period, condition } = isNorm(statement) ? statement.scope : statement;
  const last = lastDayOf(statement, room);
  return both(
    formulaOfPeriod(period, knowledge), formulaOfCondition(withoutFigures(condition), knowledge),
    ...(last === undefined ? [] : [{ type: 'to', point: { steps: [], days: last } } as const]),
  );
}

/** A condition without the atoms that say how far an act goes (`the act goes above 10,000 seats`). */
export function withoutFigures(condition: Condition): Condition {
  if (condition.type === 'atom') return condition.atom.key.startsWith('amount(') ? { type: 'true' } : condition;
  if (condition.type !== 'and') return condition;
  const of = condition.of.map(withoutFigures).filter(({ type }) => type !== 'true');
  return of.length === 1 ? of[0]! : of.length === 0 ? { type: 'true' } : { type: 'and', of };
}

/**
 * The days that all of some statements share: as things stand; else in some course of events.
 *
 * As things stand no unrecorded event happens, but for triggers that all of them share; a blank that decides makes it
 * undetermined.
 */
export function meetingOf(statements: readonly Statement[], room: Room): Meeting | undefined {
  return meetingIn(both(...statements.map((statement) => formulaOf(statement, room))), statements, room);
}

/** As `meetingOf`, of a formula over what these statements leave open. */
export function meetingIn(formula: Formula, statements: readonly Statement[], room: Room): Meeting | undefined {
  const { asOf } = room.settings;
  const open = openOf(statements);
  const names = namesOf(formula);
  const blanks = [...names.events].filter((event) => event.startsWith(UNKNOWN));
  if (blanks.length > 0) return undeterminedBy(blanks, formula, statements, open, room);

  const standing = courseOf(open);
  const days = daysOf(formula, standing);
  if (days.length > 0) return { ruling: 'conflict', ...firstRun(days, asOf), assumes: [] };
  const shared = sharedTriggers(statements);
  const events = [...names.events].filter((event) => !isOwnEnd(event));
  const trigger = events.filter((event) => shared.has(event));
  const sharedConditions = [...names.conditions].filter((condition) => shared.has(condition));
  if (trigger.length + sharedConditions.length > 0) {
    const met = find(formula, trigger, sharedConditions, open, room);
    if (met) return met === 'undecided' ? undecided(asOf) : { ...met, ruling: 'conflict', dated: false, assumes: [] };
  }
  for (const [chances, turned] of departures(events.filter((event) => !shared.has(event)), [...names.conditions].filter((condition) => !shared.has(condition)))) {
    const met = find(formula, [...trigger, ...chances], [...sharedConditions, ...turned], open, room);
    if (met) return met === 'undecided' ? undecided(asOf) : met;
  }
  return undefined;
}

/** The days on which one statement holds as things stand. */
export function standingDays(statement: Statement, room: Room): Days {
  return daysOf(formulaOf(statement, room), courseOf(openOf([statement])));
}

/** What each of some statements waits for, and nothing records: events first, then what conditions ask. */
export function triggersOf(statements: readonly Statement[], room: Room): readonly string[] {
  const names = new Set(statements.flatMap((statement) => [...waitedFor(statement)]));
  return [...names].filter((name) => room.setting.knowledge.recorded(name) === undefined);
}

/** The days on which a statement holds once some of what is open has come, on the as-of date. */
export function daysOnce(statement: Statement, triggers: ReadonlySet<string>, room: Room): Days {
  const open = openOf([statement]);
  const turned = [...triggers].filter((name) => open.conditions.get(name)?.stands === false);
  return daysOf(formulaOf(statement, room), courseOf(open, new Set(turned), new Map([...triggers].map((name) => [name, room.settings.asOf]))));
}

/** That an agreement may end early is no reason to doubt what it says while it lasts. */
function isOwnEnd(event: EventKey): boolean {
  return event.startsWith('termination(');
}

/** One event or condition otherwise than it stands; then all of them. */
function departures(events: readonly EventKey[], conditions: readonly string[]): readonly (readonly [readonly EventKey[], readonly string[]])[] {
  return [
    ...events.map((event) => [[event], []] as const),
    ...conditions.map((condition) => [[], [condition]] as const),
    ...(events.length > 0 ? [[events, []] as const] : []),
    ...(events.length + conditions.length > 1 ? [[events, conditions] as const] : []),
  ];
}

function find(formula: Formula, events: readonly EventKey[], turned: readonly string[], open: Open, room: Room): Meeting | undefined | 'undecided' {
  const { asOf } = room.settings;
  const free = new Map(events.map((event) => [event, Math.max(asOf, (room.setting.notBy.get(event) ?? -Infinity) + 1)]));
  const solution = solve({ formula, free, course: courseOf(open, new Set(turned)), asOf });
  if (solution === undefined || solution === 'undecided') return solution;
  return {
    ruling: 'depends', day: solution.day, dated: true, ...(turned.length === 0 && { happens: true as const }),
    assumes: [
      ...events.map((event) => sayHappens(open.events.get(event)?.text ?? event)),
      ...turned.map((condition) => (open.conditions.get(condition)?.stands ? `it is not so that ${open.conditions.get(condition)?.text ?? condition}` : open.conditions.get(condition)?.text ?? condition)),
    ],
  };
}

function undecided(day: Day): Meeting {
  return { ruling: 'undecided', day, dated: false, assumes: [] };
}

/** Where they meet whatever the blanks hold, it is as without them; where only for some, the blank decides. */
function undeterminedBy(blanks: readonly EventKey[], formula: Formula, statements: readonly Statement[], open: Open, room: Room): Meeting | undefined {
  const { asOf } = room.settings;
  const [never, ever] = [Infinity, -Infinity].map((day) => daysOf(formula, courseOf(open, new Set(), new Map(blanks.map((blank) => [blank, day])))));
  const days = never!.length > 0 ? never! : ever!;
  if (days.length === 0) return undefined;
  const both = never!.length > 0 && ever!.length > 0;
  const blank = both ? undefined : statements.map(blankOf).find((span) => span !== undefined);
  return { ruling: both ? 'conflict' : 'undetermined', ...firstRun(days, asOf), assumes: [], ...(blank && { blank }) };
}

function firstRun(days: Days, asOf: Day): Pick<Meeting, 'day' | 'until' | 'dated'> {
  const [first, last] = days[0]!;
  return { day: Number.isFinite(first) ? first : Math.min(asOf, last), ...(Number.isFinite(last) && { until: last }), dated: Number.isFinite(first) };
}

function courseOf(open: Open, turned: ReadonlySet<string> = new Set(), placed: ReadonlyMap<EventKey, Day> = new Map()): Course {
  return {
    day: (event) => placed.get(event) ?? (open.events.get(event)?.stands ? -Infinity : Infinity),
    holds: (condition) => (open.conditions.get(condition)?.stands ?? false) !== turned.has(condition),
  };
}

function openOf(statements: readonly Statement[]): Open {
  const events = new Map<EventKey, Naming>();
  const conditions = new Map<string, Naming>();
  for (const statement of statements) {
    const { period, condition } = isNorm(statement) ? statement.scope : statement;
    for (const { point } of [...period.from, ...period.to]) for (const [event, text] of eventsIn(point)) if (!events.has(event)) events.set(event, { text, stands: false });
    for (const atom of atomsIn(condition)) {
      const into = atom.event === undefined ? conditions : events;
      into.set(atom.event ?? atom.key, { text: atom.text, stands: atom.stands || (into.get(atom.event ?? atom.key)?.stands ?? false) });
    }
  }
  return { events, conditions };
}

/** What every one of them waits for: events that lower bounds rest on, and what conditions ask. */
export function sharedTriggers(statements: readonly Statement[]): ReadonlySet<string> {
  const [first, ...rest] = statements.map(waitedFor);
  return new Set([...first ?? []].filter((name) => rest.every((others) => others.has(name))));
}

export function waitedFor(statement: Statement): ReadonlySet<string> {
  const { period, condition } = isNorm(statement) ? statement.scope : statement;
  return new Set([...period.from.flatMap(({ point }) => eventsIn(point).map(([event]) => event)), ...conjuncts(condition)]);
}

function conjuncts(condition: Condition): readonly string[] {
  if (condition.type === 'and') return condition.of.flatMap(conjuncts);
  return condition.type === 'atom' ? [condition.atom.event ?? condition.atom.key] : [];
}

/** The events that a point hangs on, with their words. */
export function eventsIn(point: TimePoint): readonly (readonly [EventKey, string])[] {
  switch (point.type) {
    case 'event': return [[point.event, point.text]];
    case 'offset': return eventsIn(point.base);
    case 'earlier':
    case 'later': return point.of.flatMap(eventsIn);
    default: return [];
  }
}

function atomsIn(condition: Condition): readonly Atom[] {
  switch (condition.type) {
    case 'true': return [];
    case 'atom': return [condition.atom];
    case 'not': return atomsIn(condition.of);
    default: return condition.of.flatMap(atomsIn);
  }
}

/** Where a statement leaves a bound blank. */
function blankOf(statement: Statement): Span | undefined {
  const { period } = isNorm(statement) ? statement.scope : statement;
  return [...period.from, ...period.to].map(({ point }) => blankIn(point)).find((span) => span !== undefined);
}

function blankIn(point: TimePoint): Span | undefined {
  if (point.type === 'unknown') return point.span;
  if (point.type === 'offset') return point.duration.count === undefined ? point.duration.span : blankIn(point.base);
  if (point.type === 'earlier' || point.type === 'later') return point.of.map(blankIn).find((span) => span !== undefined);
  return undefined;
}
