import { UNKNOWN, lengthOf } from '@dealwright/algebra';
import type { Course, Formula } from '@dealwright/algebra';
import type { Day, EventKey } from '@dealwright/model';
import type { ReadyException, ReadyNorm } from './ready.ts';
import type { Branch } from './collide.ts';
import { isOwnEnd, openingsOf } from './openings.ts';
import type { Setting } from './setting.ts';

/** Whether an act is the bearer's own is decided by chance for all others. */
export type Deed = 'chance' | 'choice';

/** Something that a pair leaves open. */
export interface Open {
  readonly name: string;
  readonly type: 'event' | 'condition';
  readonly deed: Deed;
  /** As things stand. For an event `Infinity` (never) or `-Infinity` (already); for a condition whether it holds. */
  readonly stands: number | boolean;
  /** A trigger of both norms: it is assumed as things stand. */
  readonly shared: boolean;
  /** The first day on which an event may still happen. */
  readonly from: Day;
  /** A blank, or a name that nothing declares. */
  readonly unknown: boolean;
}

/** Values put on what is open. What is left out is as things stand. */
export type Assumption = ReadonlyMap<string, number | boolean>;

const SETTLED: readonly Open[] = [];

/** Everything that a norm and those that it is judged against leave open. */
export function openOf(first: ReadyNorm, bans: readonly ReadyNorm[], bearer: string, setting: Setting): readonly Open[] {
  const one = openingsOf(first);
  const others = bans.map(openingsOf);
  if (!one.isOpen && !others.some(({ isOpen }) => isOpen)) return SETTLED;
  const all = [one, ...others];
  const stands = (name: string): boolean => all.some(({ standing }) => standing.has(name));
  const shared = new Set<string>();
  const triggers = new Set(others.flatMap((other) => other.triggers.map((names) => names.join('\n'))));
  for (const names of one.triggers) if (triggers.has(names.join('\n'))) for (const name of names) shared.add(name);
  const open: Open[] = [];
  for (const name of new Set(all.flatMap(({ events }) => [...events]))) {
    if (isOwnEnd(name) && !all.some(({ helps }) => helps.has(`from ${name}`))) continue;
    const notBy = setting.notBy.get(name);
    open.push({
      name,
      type: 'event',
      deed: isOwnAct(name) ? 'choice' : 'chance',
      stands: stands(name) && notBy === undefined ? -Infinity : Infinity,
      shared: shared.has(name),
      from: Math.max(setting.asOf, (notBy ?? -Infinity) + 1),
      unknown: name.startsWith(UNKNOWN),
    });
  }
  for (const name of new Set(all.flatMap(({ conditions }) => [...conditions]))) {
    const actor = all.map(({ naming }) => naming.get(name)?.actor).find((each) => each !== undefined);
    const isOwn = actor !== undefined && (actor === bearer || actor === setting.taxonomy.things.get(bearer)?.name);
    open.push({ name, type: 'condition', deed: isOwn ? 'choice' : 'chance', stands: stands(name), shared: shared.has(name), from: setting.asOf, unknown: false });
  }
  return open;
}

/** The bearer's own launch is placed when it likes; other events come from outside. */
function isOwnAct(event: EventKey): boolean {
  return event.startsWith('launch(');
}

const NOTHING_OPEN: Course = { day: () => Infinity, holds: () => false };

/** A course of events: what is assumed, and the rest as things stand. */
export function courseOf(open: readonly Open[], assumed: Assumption): Course {
  if (open.length === 0) return NOTHING_OPEN;
  const values = new Map<string, number | boolean>();
  for (const { name, stands } of open) values.set(name, assumed.get(name) ?? stands);
  return {
    day: (event) => {
      const value = values.get(event);
      return typeof value === 'number' ? value : Infinity;
    },
    holds: (condition) => values.get(condition) === true,
  };
}

/** More courses than this are not tried. */
const MOST_COURSES = 4096;

/**
 * The courses that differ in what the bearer itself chooses, the first of them in which it does nothing.
 *
 * @returns `'undecided'` where there are too many
 */
export function branchOf(open: readonly Open[], assumed: Assumption, days: ReadonlyMap<string, readonly Day[]>): Branch | 'undecided' {
  const choices: Choice[] = [];
  let length = 1;
  for (const { name, type, deed, stands, from } of open) {
    if (deed !== 'choice') continue;
    const values = type === 'condition' ? [stands, !stands] : [Infinity, ...(days.get(name) ?? [from])];
    choices.push({ name, values });
    length *= values.length;
    if (length > MOST_COURSES) return 'undecided';
  }
  return new Choices(courseOf(open, assumed), choices, length);
}

interface Choice { readonly name: string; readonly values: readonly (number | boolean)[] }

/** Works each course out when somebody comes to it. */
class Choices implements Branch {
  readonly length: number;
  readonly #outside: Course;
  readonly #choices: readonly Choice[];
  readonly #courses: Course[] = [];

  constructor(outside: Course, choices: readonly Choice[], length: number) {
    this.#outside = outside;
    this.#choices = choices;
    this.length = length;
  }

  get made(): number {
    return this.#courses.length;
  }

  * [Symbol.iterator](): Iterator<Course> {
    for (let index = 0; index < this.length; index++) yield (this.#courses[index] ??= this.#courseAt(index));
  }

  /** The choices that come last change first. */
  #courseAt(index: number): Course {
    const outside = this.#outside;
    if (this.#choices.length === 0) return outside;
    const chosen = new Map<string, number | boolean>();
    let rest = index;
    for (const { name, values } of this.#choices.toReversed()) {
      chosen.set(name, values[rest % values.length]!);
      rest = Math.floor(rest / values.length);
    }
    return {
      day: (event) => {
        const day = chosen.get(event);
        return typeof day === 'number' ? day : outside.day(event);
      },
      holds: (condition) => {
        const holds = chosen.get(condition);
        return typeof holds === 'boolean' ? holds : outside.holds(condition);
      },
    };
  }
}

/**
 * For each event, the days on which it can fall and make a difference: at, just before and just after each date, each
 * date less or plus each offset, as often as there are events for offsets to chain.
 */
export function candidateDays(open: readonly Open[], norms: readonly ReadyNorm[], asOf: Day): ReadonlyMap<string, readonly Day[]> {
  const events = open.filter(({ type }) => type === 'event');
  if (events.length === 0) return new Map();
  const dates = new Set<Day>([asOf]);
  const offsets = new Set<number>([0]);
  for (const norm of norms) {
    collect(norm.formula, dates, offsets);
    for (const exception of norm.exceptions) collectFrom(exception, dates, offsets);
  }
  for (const { from } of events) dates.add(from);
  let near = [...dates];
  for (let round = 0; round < Math.min(events.length, 2); round++) {
    near = [...new Set(near.flatMap((day) => [...offsets].flatMap((offset) => [day + offset, day - offset])))];
  }
  const around = [...new Set(near.flatMap((day) => [day - 1, day, day + 1]))].sort((a, b) => a - b);
  return new Map(events.map(({ name, from }) => [name, around.filter((day) => day >= from)]));
}

function collectFrom(exception: ReadyException, dates: Set<Day>, offsets: Set<number>): void {
  collect(exception.formula, dates, offsets);
  for (const inner of exception.exceptions) collectFrom(inner, dates, offsets);
}

/** An offset by the calendar counts with every length that it can have, where these are few. */
function collect(formula: Formula, dates: Set<Day>, offsets: Set<number>): void {
  if (formula.type === 'and' || formula.type === 'or') for (const part of formula.of) collect(part, dates, offsets);
  if (formula.type !== 'from' && formula.type !== 'to') return;
  const { event, steps, days } = formula.point;
  if (event === undefined) {
    if (Number.isFinite(days)) dates.add(days);
    return;
  }
  const { least, most } = lengthOf(steps);
  if (!Number.isFinite(least + most + days)) return;
  for (let length = least; length <= Math.min(most, least + 12); length++) offsets.add(Math.abs(length + days));
}
