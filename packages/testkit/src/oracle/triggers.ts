import type { Condition, Norm, TimePoint } from '@dealwright/model';

/**
 * The triggers of a norm: each a set of names, of which one is enough. An event is named `event E`, a condition that is
 * no event `atom K`.
 */
export function triggersOf(norm: Norm): readonly (readonly string[])[] {
  const bounds = norm.scope.period.from.flatMap(({ point }) => eventsUnder(point));
  return [...bounds.map((name) => [name]), ...conjuncts(norm.scope.condition)];
}

/** The names that are triggers of both norms. */
export function sharedTriggers(first: Norm, second: Norm): ReadonlySet<string> {
  const others = new Set(triggersOf(second).map(keyOf));
  return new Set(triggersOf(first).filter((trigger) => others.has(keyOf(trigger))).flat());
}

function keyOf(trigger: readonly string[]): string {
  return [...new Set(trigger)].toSorted().join(' or ');
}

function eventsUnder(point: TimePoint): readonly string[] {
  if (point.type === 'event') return [`event ${point.event}`];
  return point.type === 'offset' ? eventsUnder(point.base) : [];
}

function conjuncts(condition: Condition): readonly (readonly string[])[] {
  if (condition.type === 'and') return condition.of.flatMap(conjuncts);
  if (condition.type === 'atom') return [[nameOf(condition)]];
  if (condition.type !== 'or') return [];
  const atoms = condition.of.filter((each) => each.type === 'atom');
  return atoms.length === condition.of.length ? [atoms.map(nameOf)] : [];
}

function nameOf({ atom }: Extract<Condition, { type: 'atom' }>): string {
  return atom.event === undefined ? `atom ${atom.key}` : `event ${atom.event}`;
}
