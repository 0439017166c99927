import type { Atom, Condition, Day, Duration, EventKey, Scope, TimePoint } from '@dealwright/model';
import { visitScopes } from './universe.ts';

/** What the scopes leave to the course of events, and the fixed numbers that their bounds are made of. */
export interface Unknowns {
  readonly events: readonly EventKey[];
  /** Conditions that are no events, one a key. */
  readonly atoms: readonly Atom[];
  /** Events of which some condition says that they stand (`while E`). */
  readonly standing: ReadonlySet<EventKey>;
  /** Keys of conditions that stand, in some sentence. */
  readonly holding: ReadonlySet<string>;
  /** Events on which a lower bound or a condition rests. */
  readonly starting: ReadonlySet<EventKey>;
  readonly dates: readonly Day[];
  readonly offsets: readonly Duration[];
  /** Whether some bound is a blank, or a name that nothing declares. */
  readonly blank: boolean;
}

/** Collects the unknowns of scopes and of all their exceptions. */
export function unknownsOf(scopes: readonly Scope[]): Unknowns {
  const events = new Set<EventKey>();
  const atoms = new Map<string, Atom>();
  const standing = new Set<EventKey>();
  const holding = new Set<string>();
  const starting = new Set<EventKey>();
  const dates: Day[] = [];
  const offsets: Duration[] = [];
  let blank = false;
  const visitPoint = (point: TimePoint, starts: boolean): void => {
    switch (point.type) {
      case 'date': dates.push(point.day); break;
      case 'event': events.add(point.event); if (starts) starting.add(point.event); break;
      case 'offset': offsets.push(point.duration); blank ||= point.duration.count === undefined; visitPoint(point.base, starts); break;
      case 'earlier':
      case 'later': for (const each of point.of) visitPoint(each, starts); break;
      case 'unknown': blank = true; break;
    }
  };
  const visitCondition = (condition: Condition): void => {
    if (condition.type === 'not') visitCondition(condition.of);
    if (condition.type === 'and' || condition.type === 'or') for (const each of condition.of) visitCondition(each);
    if (condition.type !== 'atom') return;
    const { atom } = condition;
    if (atom.event === undefined) {
      atoms.set(atom.key, atom);
      if (atom.stands) holding.add(atom.key);
    } else {
      events.add(atom.event);
      starting.add(atom.event);
      if (atom.stands) standing.add(atom.event);
    }
  };
  visitScopes(scopes, (scope) => {
    for (const bound of scope.period.from) visitPoint(bound.point, true);
    for (const bound of scope.period.to) visitPoint(bound.point, false);
    visitCondition(scope.condition);
  });
  return { events: [...events], atoms: [...atoms.values()], standing, holding, starting, dates, offsets, blank };
}
