import { addDuration } from '@dealwright/model';
import type { Day, Duration, EventKey, Norm, Vocabulary } from '@dealwright/model';
import type { Course, Record } from '@dealwright/analysis/point';
import { ALREADY, NEVER } from '@dealwright/analysis/point';
import { sharedTriggers } from './triggers.ts';
import { unknownsOf } from './unknowns.ts';
import type { Unknowns } from './unknowns.ts';

/** More courses of events than anybody wants to enumerate. */
export const MOST_COURSES = 20_000;

/** One thing left open: an event or a condition, and the days that it may take. */
interface Variable {
  readonly type: 'event' | 'atom';
  readonly name: string;
  /** As things stand. */
  readonly standing: readonly Day[];
  /** In any course. */
  readonly all: readonly Day[];
  /** Whether the bearer decides it. */
  readonly choice: boolean;
}

/** A course that chance takes, with every course that the bearer can make of it. */
export type Branch = readonly Course[];

/** The courses of events that matter to some norms. */
export interface Courses {
  /** As things stand: what is on record, and the triggers that both norms share. */
  readonly standing: readonly Branch[];
  readonly all: () => readonly Branch[];
}

/**
 * Every course of events for a norm and those that it may collide with.
 *
 * @param bearer the party that all bind: what it does itself is its choice, not chance.
 * @throws RangeError where there are more than `MOST_COURSES`.
 */
export function coursesOf(first: Norm, others: readonly Norm[], bearer: string, record: Record, asOf: Day, vocabulary: Vocabulary): Courses {
  const unknowns = unknownsOf([first, ...others].map(({ scope }) => scope));
  const shared = new Set(others.flatMap((each) => [...sharedTriggers(first, each)]));
  const days = candidateDays(unknowns, record, asOf);
  const variables = [
    ...unknowns.events.map((event) => eventVariable(event, days, unknowns, shared, record, asOf)),
    ...unknowns.atoms.map((atom): Variable => {
      const stated = record.stated.get(atom.key);
      const all = stated === undefined ? [NEVER, ALREADY] : [stated];
      const standing = stated !== undefined || shared.has(`atom ${atom.key}`) ? all : [unknowns.holding.has(atom.key) ? ALREADY : NEVER];
      const choice = stated === undefined && isParty(atom.actor, bearer, vocabulary);
      return { type: 'atom', name: atom.key, standing, all, choice };
    }),
  ];
  const choices = product(variables.filter((each) => each.choice), (each) => each.all);
  const chance = variables.filter((each) => !each.choice);
  const branches = (days: (variable: Variable) => readonly Day[]): readonly Branch[] =>
    product(chance, days).map((given) => choices.map((chosen) => courseOf([...given, ...chosen])));
  return { standing: branches((each) => each.standing), all: () => branches((each) => each.all) };
}

/** Events that are acts of whoever is bound: its own launch, its own notice. */
export function isOwnAct(event: EventKey): boolean {
  return event.startsWith('launch(');
}

/** The end of an agreement: where it only ends norms and nothing hangs on it, it is not expected unless recorded. */
function isAgreementEnd(event: EventKey): boolean {
  return event.startsWith('termination(') || event.startsWith('expiry(');
}

function isParty(actor: string | undefined, bearer: string, vocabulary: Vocabulary): boolean {
  return actor !== undefined && (actor === bearer || actor === vocabulary.things.get(bearer)?.name);
}

function eventVariable(event: EventKey, days: readonly Day[], unknowns: Unknowns, shared: ReadonlySet<string>, record: Record, asOf: Day): Variable {
  const on = record.occurred.get(event) ?? (isAgreementEnd(event) && !unknowns.starting.has(event) ? NEVER : undefined);
  if (on !== undefined) return { type: 'event', name: event, standing: [on], all: [on], choice: false };
  const notBy = record.notBy.get(event);
  const open = days.filter((day) => day >= asOf && (notBy === undefined || day > notBy));
  const already = unknowns.standing.has(event) && notBy === undefined;
  const rests = already ? ALREADY : NEVER;
  return {
    type: 'event',
    name: event,
    standing: shared.has(`event ${event}`) ? [rests, ...open] : [rests],
    all: already ? [ALREADY, NEVER, ...open] : [NEVER, ...open],
    choice: isOwnAct(event),
  };
}

/** Up to this many days in a row, all of them are tried. */
const SHORT_CALENDAR = 30;

/**
 * Days on which an event can fall and make a difference: every day of the calendar that the bounds span, where that is
 * short; else the days at, and up to two days around, each date and each date less or plus each offset.
 */
function candidateDays(unknowns: Unknowns, record: Record, asOf: Day): readonly Day[] {
  if (unknowns.events.length === 0) return [];
  const fixed = [asOf, ...unknowns.dates, ...record.occurred.values(), ...record.notBy.values()];
  const reach = unknowns.offsets.reduce((sum, offset) => sum + longest(offset), 0) + 2 * unknowns.events.length;
  const first = Math.min(...fixed) - reach;
  const last = Math.max(...fixed) + reach;
  if (last - Math.max(first, asOf) <= SHORT_CALENDAR) return range(Math.max(first, asOf), last);
  const near = new Set(fixed);
  for (let round = 0; round < unknowns.events.length; round++) {
    const shifted = [...near].flatMap((day) => unknowns.offsets.flatMap((offset) => shifts(day, offset)));
    for (const day of shifted) near.add(day);
  }
  const around = new Set([...near].flatMap((day) => range(day - 2, day + 2)));
  return [...around].toSorted((a, b) => a - b);
}

function longest({ count = 0, unit }: Duration): number {
  return { day: 1, 'business day': 3, week: 7, month: 31, quarter: 92, year: 366 }[unit] * count;
}

function shifts(day: Day, { count = 0, unit }: Duration): readonly Day[] {
  if (unit === 'business day') return [...range(day - longest({ count, unit } as Duration), day - count), ...range(day + count, day + longest({ count, unit } as Duration))];
  return [addDuration(day, -count, unit), addDuration(day, count, unit)];
}

function range(first: Day, last: Day): Day[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

type Value = readonly [variable: Variable, day: Day];

function product(variables: readonly Variable[], days: (variable: Variable) => readonly Day[]): readonly (readonly Value[])[] {
  let all: (readonly Value[])[] = [[]];
  for (const variable of variables) {
    all = days(variable).flatMap((day) => all.map((values): readonly Value[] => [...values, [variable, day]]));
    if (all.length > MOST_COURSES) throw new RangeError(`${all.length} courses of events`);
  }
  return all;
}

function courseOf(values: readonly Value[]): Course {
  const days = (type: Variable['type']): ReadonlyMap<string, Day> =>
    new Map(values.filter(([variable]) => variable.type === type).map(([{ name }, day]) => [name, day]));
  return { events: days('event'), atoms: days('atom') };
}
