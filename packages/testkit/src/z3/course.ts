import type { Condition, Day, Fact, Norm, Scope, ThingId, TimePoint } from '@dealwright/model';
import { ALREADY, NEVER, atomName, eventName } from './time.ts';
import type { Course } from './time.ts';
import { integer, or } from './terms.ts';
import type { Term } from './terms.ts';

/** What the course of events leaves open of two norms: a constant, and the days that it may take. */
export interface Unknown {
  /** As a course calls it. */
  readonly name: string;
  readonly constant: string;
  /** Whether the one who is bound decides it. */
  readonly choice: boolean;
  /** As things stand, and in any course. */
  readonly standing: Term;
  readonly any: Term;
}

/** The days that events can fall on: no bound of a small workspace is further away than this. */
const HORIZON = 80;

/** Collects what two norms leave open; `fixed` holds what is recorded, or cannot come about. */
export function unknownsOf(first: Norm, second: Norm, bearer: ThingId, facts: readonly Fact[], asOf: Day): { readonly open: readonly Unknown[]; readonly fixed: Course } {
  const mentioned = [mentionsOf(first), mentionsOf(second)] as const;
  const shared = new Set([...mentioned[0].triggers].filter((trigger) => mentioned[1].triggers.has(trigger)).flatMap((trigger) => trigger.split(' | ')));
  const names = new Set([...mentioned[0].names, ...mentioned[1].names]);
  const stands = (name: string): boolean => mentioned.some((each) => each.standing.has(name));
  const rests = (name: string): boolean => mentioned.some((each) => each.resting.has(name));
  const open: Unknown[] = [];
  const fixed = new Map<string, Term>();
  for (const name of names) {
    const recorded = recordedDay(name, facts, asOf) ?? (/^event (termination|expiry)\(/.test(name) && !rests(name) ? NEVER : undefined);
    if (recorded !== undefined) {
      fixed.set(name, integer(recorded));
      continue;
    }
    const constant = `c${open.length}`;
    const is = (day: Day): Term => `(= ${constant} ${integer(day)})`;
    if (name.startsWith('atom ')) {
      const both = or([is(ALREADY), is(NEVER)]);
      const actor = mentioned.map((each) => each.actors.get(name)).find((each) => each !== undefined);
      open.push({ name, constant, choice: actor === bearer, standing: shared.has(name) ? both : is(stands(name) ? ALREADY : NEVER), any: both });
      continue;
    }
    const notBy = Math.max(...facts.map((fact) => (fact.type === 'not occurred' && eventName(fact.event) === name && fact.asOf <= asOf ? fact.asOf : -Infinity)));
    const before = notBy === -Infinity && stands(name);
    const later = `(and (<= ${integer(Math.max(asOf, notBy + 1))} ${constant}) (<= ${constant} ${integer(asOf + HORIZON)}))`;
    const plain = is(before ? ALREADY : NEVER);
    open.push({ name, constant, choice: name.startsWith('event launch('), standing: shared.has(name) ? or([plain, later]) : plain, any: or([plain, is(NEVER), later]) });
  }
  return { open, fixed };
}

interface Mentions {
  readonly names: Set<string>;
  /** What some sentence says stands (`while`). */
  readonly standing: Set<string>;
  /** Events that a beginning or a condition rests on. */
  readonly resting: Set<string>;
  /** Each conjunct of the condition and each event that a lower bound rests on; alternatives are joined by a bar. */
  readonly triggers: Set<string>;
  readonly actors: Map<string, ThingId>;
}

function mentionsOf(norm: Norm): Mentions {
  const found: Mentions = { names: new Set(), standing: new Set(), resting: new Set(), triggers: new Set(), actors: new Map() };
  inScope(norm.scope, found);
  for (const { point } of norm.scope.period.from) {
    const base = baseOf(point);
    if (base.type === 'event') found.triggers.add(eventName(base.event));
  }
  for (const conjunct of norm.scope.condition.type === 'and' ? norm.scope.condition.of : [norm.scope.condition]) {
    const alternatives = conjunct.type === 'or' ? conjunct.of : [conjunct];
    if (alternatives.every((each) => each.type === 'atom')) found.triggers.add([...new Set(alternatives.map(nameOf))].toSorted().join(' | '));
  }
  return found;
}

function baseOf(point: TimePoint): TimePoint {
  return point.type === 'offset' ? baseOf(point.base) : point;
}

function inScope({ period, condition, exceptions }: Scope, found: Mentions): void {
  for (const { point } of period.from) inPoint(point, true, found);
  for (const { point } of period.to) inPoint(point, false, found);
  inCondition(condition, found);
  for (const each of exceptions) inScope(each, found);
}

function inPoint(point: TimePoint, starts: boolean, found: Mentions): void {
  if (point.type === 'event') {
    found.names.add(eventName(point.event));
    if (starts) found.resting.add(eventName(point.event));
  }
  if (point.type === 'offset') inPoint(point.base, starts, found);
  if (point.type === 'earlier' || point.type === 'later') for (const each of point.of) inPoint(each, starts, found);
}

function inCondition(condition: Condition, found: Mentions): void {
  if (condition.type === 'not') inCondition(condition.of, found);
  if (condition.type === 'and' || condition.type === 'or') for (const each of condition.of) inCondition(each, found);
  if (condition.type !== 'atom') return;
  const name = nameOf(condition);
  found.names.add(name);
  found.resting.add(name);
  if (condition.atom.stands) found.standing.add(name);
  if (condition.atom.actor !== undefined) found.actors.set(name, condition.atom.actor);
}

function nameOf({ atom }: Extract<Condition, { type: 'atom' }>): string {
  return atom.event === undefined ? atomName(atom.key) : eventName(atom.event);
}

function recordedDay(name: string, facts: readonly Fact[], asOf: Day): Day | undefined {
  return facts.flatMap((fact) => (fact.type === 'occurred' && eventName(fact.event) === name && fact.on <= asOf ? [fact.on] : [])).at(-1);
}
