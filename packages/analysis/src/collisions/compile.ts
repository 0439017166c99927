import { TRUTH, both, formulaOfCondition, formulaOfPeriod, isUnresolved, namesOf, negate } from '@dealwright/algebra';
import type { Classes, Formula } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Atom, Box, Condition, Day, Dimension, EventKey, Exception, Norm, Scope, ThingId, TimePoint } from '@dealwright/model';
import type { Setting } from './setting.ts';

/** A box made ready: by dimension, its classes (`undefined` where it is not limited) and whether each is meant. */
export interface ReadyBox {
  readonly classes: readonly (Classes | undefined)[];
  readonly each: readonly boolean[];
}

/** An exception made ready. It covers nothing where it has no boxes. */
export interface ReadyException {
  readonly boxes: readonly ReadyBox[];
  readonly formula: Formula;
  readonly exceptions: readonly ReadyException[];
  readonly source: Exception;
}

/** What a message says of an event or a condition. */
export interface Naming { readonly text: string; readonly actor?: string }

/** A norm made ready for pair tests. */
export interface ReadyNorm {
  readonly norm: Norm;
  readonly boxes: readonly ReadyBox[];
  readonly exceptions: readonly ReadyException[];
  /** When it holds, its exceptions aside. */
  readonly formula: Formula;
  /** No day outside these belongs to it in any course of events. */
  readonly first: Day;
  readonly last: Day;
  /** Everything left open that it mentions, its exceptions included. */
  readonly events: ReadonlySet<EventKey>;
  readonly conditions: ReadonlySet<string>;
  /** Events and conditions of which it says that they stand (`while`). */
  readonly standing: ReadonlySet<string>;
  readonly naming: ReadonlyMap<string, Naming>;
  readonly triggers: readonly (readonly string[])[];
  /** What would let it cover more: `from E` an event that it waits for, `to E` one that ended it, `true K`, `false K`. */
  readonly helps: ReadonlySet<string>;
  readonly parties: readonly ThingId[];
  /** The clouds that it names; `ANYWHERE` where it names none, or speaks of everything but some. */
  readonly venues: readonly ThingId[];
  /** Where the index notes the last query that came upon it. */
  readonly seen: { query: number };
}

/** Stands for a venue that is not limited to named clouds. */
export const ANYWHERE = '*';

/**
 * Makes a norm ready, once: its classes interned, its bounds worked out as far as facts and the calendar go.
 *
 * @param lastDay the last day of its agreement, where another supersedes that
 */
export function readyNorm(norm: Norm, setting: Setting, lastDay?: Day): ReadyNorm {
  const { scope } = norm;
  const own = formulaOf(scope, setting);
  const formula = lastDay === undefined ? own : both(own, { type: 'to', point: { steps: [], days: lastDay } });
  const exceptions = scope.exceptions.map((exception) => readyException(exception, setting));
  const names = namesOf(formula);
  for (const exception of exceptions) collectNames(exception, names);
  const naming = new Map<string, Naming>();
  const standing = new Set<string>();
  collectNaming(scope, naming, standing);
  const [first, last] = reachOf(formula);
  const boxes = scope.boxes.map((box) => readyBox(box, norm.modality === 'obligation', setting));
  return {
    norm,
    boxes,
    exceptions,
    formula,
    first,
    last,
    events: names.events,
    conditions: names.conditions,
    standing,
    naming,
    triggers: triggersOf(norm, setting),
    helps: helpsOf(formula, exceptions),
    parties: partiesBound(norm, setting),
    venues: venuesOf(boxes),
    seen: { query: 0 },
  };
}

const VENUE = DIMENSIONS.indexOf('venue');

function venuesOf(boxes: readonly ReadyBox[]): readonly ThingId[] {
  const found = new Set<ThingId>();
  for (const { classes } of boxes) {
    const terms = classes[VENUE]?.terms;
    if (!terms) return [ANYWHERE];
    for (const { thing } of terms) {
      if (thing === undefined || isUnresolved(thing)) return [ANYWHERE];
      found.add(thing);
    }
  }
  return [...found];
}

/** In a duty, a dimension that is left out is owed to each customer and in each territory, and to some member elsewhere. */
const EACH_UNLESS_SAID: ReadonlySet<Dimension> = new Set(['customer', 'territory']);

function readyBox(box: Box, isDuty: boolean, { interner }: Setting): ReadyBox {
  return {
    classes: DIMENSIONS.map((dimension) => {
      const extent = box[dimension];
      return extent && interner.intern(extent.set);
    }),
    each: DIMENSIONS.map((dimension) => !isDuty || (box[dimension]?.quantifier ?? (EACH_UNLESS_SAID.has(dimension) ? 'each' : 'some')) === 'each'),
  };
}

function readyException(exception: Exception, setting: Setting): ReadyException {
  return {
    boxes: exception.boxes.map((box) => readyBox(box, false, setting)),
    formula: formulaOf(exception, setting),
    exceptions: exception.exceptions.map((inner) => readyException(inner, setting)),
    source: exception,
  };
}

function formulaOf({ period, condition }: Scope, { knowledge }: Setting): Formula {
  if (period.from.length === 0 && period.to.length === 0 && condition.type === 'true') return TRUTH;
  return both(formulaOfPeriod(period, knowledge), formulaOfCondition(condition, knowledge));
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

/** The days that dates alone leave open. */
function reachOf(formula: Formula): readonly [Day, Day] {
  switch (formula.type) {
    case 'false': return [Infinity, -Infinity];
    case 'from': return [formula.point.event === undefined ? formula.point.days : -Infinity, Infinity];
    case 'to': return [-Infinity, formula.point.event === undefined ? formula.point.days : Infinity];
    case 'and': {
      const all = formula.of.map(reachOf);
      return [Math.max(...all.map(([first]) => first)), Math.min(...all.map(([, last]) => last))];
    }
    case 'or': {
      const all = formula.of.map(reachOf);
      return [Math.min(...all.map(([first]) => first)), Math.max(...all.map(([, last]) => last))];
    }
    default: return [-Infinity, Infinity];
  }
}

/**
 * What must come true for a norm to speak at all, each a set of names of which one is enough: the events that its lower
 * bounds rest on, and the conjuncts of its condition.
 */
function triggersOf({ scope }: Norm, { knowledge }: Setting): readonly (readonly string[])[] {
  const events = scope.period.from.flatMap(({ point }) => eventUnder(point));
  return [...events.map((event) => [event]), ...conjuncts(scope.condition)].filter((names) => !names.some((name) => knowledge.recorded(name) !== undefined));
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

/** The bearer, and its affiliates where the sentence binds them. */
function partiesBound({ bearer }: Norm, { taxonomy }: Setting): readonly ThingId[] {
  if (!bearer.affiliates) return [bearer.party];
  const affiliates = [...taxonomy.things.values()].filter((thing) => thing.affiliateOf.includes(bearer.party)).map((thing) => thing.id);
  return [bearer.party, ...affiliates.filter((party) => party !== bearer.party)];
}
