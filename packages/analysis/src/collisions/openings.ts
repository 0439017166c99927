import { namesOf, negate } from '@dealwright/algebra';
import type { Formula } from '@dealwright/algebra';
import type { Atom, Condition, EventKey, Norm, Scope, TimePoint } from '@dealwright/model';
import type { Naming, Openings, ReadyException, ReadyNorm } from './ready.ts';

/** Works out, once, what a norm leaves open. Most norms are never asked. */
export function openingsOf(norm: ReadyNorm): Openings {
  return (norm.openings ??= workOut(norm));
}

function workOut({ norm, formula, exceptions }: ReadyNorm): Openings {
  const names = namesOf(formula);
  for (const exception of exceptions) collectNames(exception, names);
  const naming = new Map<string, Naming>();
  const standing = new Set<string>();
  collectNaming(norm.scope, naming, standing);
  const helps = helpsOf(formula, exceptions);
  const isOpen = names.conditions.size > 0 || [...names.events].some((name) => !isOwnEnd(name) || helps.has(`from ${name}`));
  return { events: names.events, conditions: names.conditions, standing, naming, triggers: triggersOf(norm), helps, isOpen };
}

/** That an agreement may be ended early is no reason to doubt what it promises while it lasts: it matters only to what waits for it. */
export function isOwnEnd(name: string): boolean {
  return name.startsWith('termination(');
}

function collectNames(exception: ReadyException, names: ReturnType<typeof namesOf>): void {
  namesOf(exception.formula, names);
  for (const inner of exception.exceptions) collectNames(inner, names);
}

function collectNaming(scope: Scope, naming: Map<string, Naming>, standing: Set<string>): void {
  for (const { point } of [...scope.period.from, ...scope.period.to]) namePoint(point, naming);
  nameCondition(scope.condition, (atom) => {
    const key = atom.event ?? atom.key;
    naming.set(key, { text: atom.text, actor: atom.actor ?? naming.get(key)?.actor });
    if (atom.stands) standing.add(key);
  });
  for (const exception of scope.exceptions) collectNaming(exception, naming, standing);
}

function namePoint(point: TimePoint, naming: Map<string, Naming>): void {
  if (point.type === 'event' && !naming.has(point.event)) naming.set(point.event, { text: point.text });
  if (point.type === 'offset') namePoint(point.base, naming);
  if (point.type === 'earlier' || point.type === 'later') for (const part of point.of) namePoint(part, naming);
}

function nameCondition(condition: Condition, name: (atom: Atom) => void): void {
  if (condition.type === 'atom') name(condition.atom);
  if (condition.type === 'not') nameCondition(condition.of, name);
  if (condition.type === 'and' || condition.type === 'or') for (const part of condition.of) nameCondition(part, name);
}

/**
 * What must come true for a norm to speak at all, each a set of names of which one is enough: the events that its lower
 * bounds rest on, and the conjuncts of its condition.
 */
function triggersOf({ scope }: Norm): readonly (readonly string[])[] {
  const events = scope.period.from.flatMap(({ point }) => eventUnder(point));
  return [...events.map((event) => [event]), ...conjuncts(scope.condition)];
}

function eventUnder(point: TimePoint): readonly EventKey[] {
  if (point.type === 'event') return [point.event];
  return point.type === 'offset' ? eventUnder(point.base) : [];
}

function conjuncts(condition: Condition): readonly (readonly string[])[] {
  if (condition.type === 'and') return condition.of.flatMap(conjuncts);
  if (condition.type === 'atom') return [[condition.atom.event ?? condition.atom.key]];
  if (condition.type !== 'or') return [];
  const names = condition.of.map((part) => (part.type === 'atom' ? part.atom.event ?? part.atom.key : undefined));
  return names.every((name) => name !== undefined) ? [[...new Set(names)].toSorted()] : [];
}

function helpsOf(formula: Formula, exceptions: readonly ReadyException[], into = new Set<string>(), affirmed = true): Set<string> {
  collectHelps(affirmed ? formula : negate(formula), into);
  for (const exception of exceptions) helpsOf(exception.formula, exception.exceptions, into, !affirmed);
  return into;
}

function collectHelps(formula: Formula, into: Set<string>): void {
  if (formula.type === 'and' || formula.type === 'or') for (const part of formula.of) collectHelps(part, into);
  if (formula.type === 'atom') into.add(`${formula.holds} ${formula.key}`);
  if ((formula.type === 'from' || formula.type === 'to') && formula.point.event !== undefined) into.add(`${formula.type} ${formula.point.event}`);
}
