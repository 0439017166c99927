import type { Condition, Day, EventKey, Fact, Thing, Vocabulary } from '@dealwright/model';
import { ALREADY, NEVER } from './world.ts';

/** What is on record as of a day. */
export interface Record {
  readonly occurred: ReadonlyMap<EventKey, Day>;
  /** The last day on which an event had not happened yet. */
  readonly notBy: ReadonlyMap<EventKey, Day>;
  /** Conditions stated to be so from a day on, or `NEVER`. */
  readonly stated: ReadonlyMap<string, Day>;
}

/** What the facts record of events and conditions; a fact dated after the as-of date does not count. */
export function recordOf(facts: readonly Fact[], asOf: Day): Record {
  const occurred = new Map<EventKey, Day>();
  const notBy = new Map<EventKey, Day>();
  const stated = new Map<string, Day>();
  for (const fact of facts) {
    if (fact.type === 'occurred' && fact.on <= asOf) occurred.set(fact.event, fact.on);
    if (fact.type === 'not occurred' && fact.asOf <= asOf) notBy.set(fact.event, Math.max(fact.asOf, notBy.get(fact.event) ?? ALREADY));
    if (fact.type === 'stated' && (fact.from ?? ALREADY) <= asOf) state(fact.condition, fact.from ?? ALREADY, stated);
  }
  return { occurred, notBy, stated };
}

function state(condition: Condition, from: Day, stated: Map<string, Day>): void {
  if (condition.type === 'atom') stated.set(condition.atom.key, from);
  if (condition.type === 'not' && condition.of.type === 'atom') stated.set(condition.of.atom.key, NEVER);
  if (condition.type === 'and') for (const each of condition.of) state(each, from, stated);
}

/** The vocabulary with the memberships that facts state or deny, as if they had been declared. */
export function withMemberships(vocabulary: Vocabulary, facts: readonly Fact[]): Vocabulary {
  const things = new Map(vocabulary.things);
  for (const fact of facts) {
    const thing = fact.type === 'is' ? things.get(fact.thing) : undefined;
    if (fact.type !== 'is' || thing === undefined) continue;
    const changed: Thing = fact.negated
      ? { ...thing, distinctFrom: [...thing.distinctFrom, fact.kind] }
      : { ...thing, kindOf: [...thing.kindOf, fact.kind] };
    things.set(fact.thing, changed);
  }
  return { things };
}
