import type { Atom, Condition, Day, EventKey, Fact, ThingId, Vocabulary } from '@dealwright/model';
import { ALREADY, NEVER, recordOf, withAncestors, withMemberships } from '../point/index.ts';
import type { Course } from '../point/index.ts';
import type { Provision } from './adapt.ts';

/** Values put on events and conditions: the day of an event; for a condition, the day from which it is so. */
export type Values = ReadonlyMap<string, Day>;

/** How things stand on the day of a scenario, with what it gives. */
export interface Standing {
  readonly day: Day;
  readonly vocabulary: Vocabulary;
  readonly occurred: ReadonlyMap<EventKey, Day>;
  readonly stated: ReadonlyMap<string, Day>;
  /** Events of which it is on record that they had not happened. */
  readonly denied: ReadonlySet<EventKey>;
  /** Events and conditions of which some clause that may speak of the act says that they stand (`while E`): they do for all. */
  readonly stands: ReadonlySet<string>;
}

/**
 * What is on record on a day. Facts dated after it do not count, whatever day it is today; what a scenario gives stands in
 * the place of what is recorded.
 */
export function standingOn(day: Day, facts: readonly Fact[], given: readonly Fact[], supposed: readonly Condition[], stands: ReadonlySet<string>, vocabulary: Vocabulary): Standing {
  const instead = new Set(given.map(subjectOf));
  const kept = facts.filter((fact) => !instead.has(subjectOf(fact)));
  const { occurred, stated } = recordOf([...kept, ...given], day);
  const denied = new Set([...kept, ...given].flatMap((fact) => (fact.type === 'not occurred' ? [fact.event] : [])));
  const [events, atoms] = [new Map(occurred), new Map(stated)];
  const suppose = (condition: Condition, from: Day): void => {
    for (const [key, value] of waysTo(condition, true)[0] ?? []) for (const map of [events, atoms]) map.set(key, value === ALREADY ? from : value);
  };
  for (const fact of given) if (fact.type === 'stated' && (fact.from ?? ALREADY) <= day) suppose(fact.condition, fact.from ?? ALREADY);
  for (const condition of supposed) suppose(condition, ALREADY);
  return { day, vocabulary: given.some((fact) => fact.type === 'is') ? withMemberships(vocabulary, given) : vocabulary, occurred: events, stated: atoms, denied, stands };
}

/** What a fact is about: a given fact about the same takes its place. */
function subjectOf(fact: Fact): string {
  switch (fact.type) {
    case 'occurred':
    case 'not occurred': return `event ${fact.event}`;
    case 'is': return `member ${fact.thing} ${fact.kind}`;
    case 'stated': return `condition ${keyOf(fact.condition)}`;
  }
}

function keyOf(condition: Condition): string {
  if (condition.type === 'atom') return condition.atom.key;
  return condition.type === 'not' ? keyOf(condition.of) : condition.type === 'true' ? '' : condition.of.map(keyOf).join(' ');
}

/** More ways than these are not looked at. */
const MOST_WAYS = 8;

/** The ways in which a condition comes to have a value: each the events and conditions that are so, or (never) not so. */
export function waysTo(condition: Condition, wanted: boolean): readonly Values[] {
  switch (condition.type) {
    case 'true': return wanted ? [new Map()] : [];
    case 'atom': return [new Map([[condition.atom.event ?? condition.atom.key, wanted ? ALREADY : NEVER]])];
    case 'not': return waysTo(condition.of, !wanted);
    default: {
      if ((condition.type === 'or') === wanted) return condition.of.flatMap((each) => waysTo(each, wanted)).slice(0, MOST_WAYS);
      let all: readonly Values[] = [new Map()];
      for (const each of condition.of) all = all.flatMap((before) => waysTo(each, wanted).map((way) => new Map([...before, ...way]))).slice(0, MOST_WAYS);
      return all;
    }
  }
}

/** The atoms of a condition, in order. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if (condition.type === 'atom') return [condition.atom];
  if (condition.type === 'not') return atomsOf(condition.of);
  return condition.type === 'true' ? [] : condition.of.flatMap(atomsOf);
}

/**
 * The course of events as things stand, for an act on an object: what is recorded of the object itself counts for what a
 * clause says of its own objects.
 *
 * @param changed what is otherwise than it stands
 */
export function courseOf(provisions: readonly Provision[], object: ThingId | undefined, standing: Standing, changed: Values): Course {
  const keys = new Map<string, 'event' | 'atom'>();
  for (const provision of provisions) {
    for (const key of provision.events.keys()) keys.set(key, 'event');
    for (const key of provision.blanks.keys()) keys.set(key, 'event');
    for (const key of provision.atoms.keys()) keys.set(key, 'atom');
  }
  const above = object === undefined ? [] : [...withAncestors(standing.vocabulary, object)];
  const events = new Map<EventKey, Day>();
  const atoms = new Map<string, Day>();
  const known = (key: string): Day | undefined => {
    for (const one of [key, ...ownKeys(key, above)]) {
      const day = changed.get(one) ?? standing.occurred.get(one) ?? standing.stated.get(one);
      if (day !== undefined) return day;
    }
    return undefined;
  };
  const visiting = new Set<string>();
  const dayOf = (key: string): Day => {
    const recorded = known(key);
    if (recorded !== undefined) return recorded;
    const when = standing.vocabulary.things.get(key)?.when;
    if (when === undefined || visiting.has(key)) return standing.stands.has(key) && !standing.denied.has(key) ? ALREADY : NEVER;
    visiting.add(key);
    const day = firstDay(when, dayOf);
    visiting.delete(key);
    return day;
  };
  for (const [key, type] of keys) (type === 'event' ? events : atoms).set(key, dayOf(key));
  return { events, atoms };
}

/** Whether something is on record about a condition or event, of the object itself included. */
export function isRecorded(key: string, object: ThingId | undefined, { occurred, stated, vocabulary }: Standing): boolean {
  const above = object === undefined ? [] : [...withAncestors(vocabulary, object)];
  return [key, ...ownKeys(key, above)].some((one) => occurred.has(one) || stated.has(one));
}

/**
 * The keys under which what a key says may be on record: said of each kind of a class that the object is, the object first;
 * of a consent to certain acts, the consent as such.
 */
function ownKeys(key: string, above: readonly ThingId[]): readonly string[] {
  const mentioned = above.filter((id) => key.includes(id));
  const consent = /^consent\(([^;]*);/.exec(key)?.[1];
  return [...mentioned.flatMap((id) => above.filter((own) => own !== id).map((own) => key.replaceAll(id, own))), ...(consent === undefined ? [] : [`consent(${consent})`])];
}

/** The first day on which a condition is true, where it stays so. */
function firstDay(condition: Condition, dayOf: (key: string) => Day): Day {
  switch (condition.type) {
    case 'true': return ALREADY;
    case 'atom': return dayOf(condition.atom.event ?? condition.atom.key);
    case 'not': return firstDay(condition.of, dayOf) === NEVER ? ALREADY : NEVER;
    case 'and': return Math.max(ALREADY, ...condition.of.map((each) => firstDay(each, dayOf)));
    case 'or': return Math.min(NEVER, ...condition.of.map((each) => firstDay(each, dayOf)));
  }
}
