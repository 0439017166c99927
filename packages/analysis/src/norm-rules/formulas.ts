import { FALSEHOOD, MOST_CASES, both, daysOf, formulaOfCondition, formulaOfPeriod, lengthOf, namesOf, negate, solve } from '@dealwright/algebra';
import type { Course, Formula, Knowledge, Step } from '@dealwright/algebra';
import type { Day, EventKey, Scope } from '@dealwright/model';
import type { Setting } from '../collisions/setting.ts';

/** More events and conditions than this are not tried in all their courses. */
const MOST_NAMES = 8;
/** An event may have happened this many days before all that is named. */
const TEN_YEARS = 3653;

/**
 * When a scope holds, its exceptions aside, whatever is stated of conditions: what is wrong with a sentence is wrong with its words.
 */
export function formulaOfScope(scope: Pick<Scope, 'period' | 'condition'>, setting: Setting): Formula {
  const { formulas } = knownIn(setting);
  let formula = formulas.get(scope);
  if (!formula) {
    const knowledge: Knowledge = { ...setting.knowledge, stated: () => undefined };
    formulas.set(scope, formula = both(formulaOfPeriod(scope.period, knowledge), formulaOfCondition(scope.condition, knowledge)));
  }
  return formula;
}

/** Whether a scope holds whenever another does, the exceptions of both aside. Few pairs of clauses have periods that no pair had before. */
export function holdsWhenever(scope: Scope, other: Scope, setting: Setting): boolean {
  const { holding } = knownIn(setting);
  const [given, asked] = [formulaOfScope(other, setting), formulaOfScope(scope, setting)];
  const key = `${textOf(given)} => ${textOf(asked)}`;
  let holds = holding.get(key);
  if (holds === undefined) holding.set(key, holds = implies(given, asked, setting.asOf));
  return holds;
}

/** What was worked out in a setting. */
interface Known {
  readonly formulas: WeakMap<Pick<Scope, 'period' | 'condition'>, Formula>;
  /** By the texts of what is given and of what is asked. */
  readonly holding: Map<string, boolean>;
}

const known = new WeakMap<Setting, Known>();

function knownIn(setting: Setting): Known {
  let found = known.get(setting);
  if (!found) known.set(setting, found = { formulas: new WeakMap(), holding: new Map() });
  return found;
}

const texts = new WeakMap<Formula, string>();

/** A formula in words, equal ones alike. */
function textOf(formula: Formula): string {
  let text = texts.get(formula);
  if (text === undefined) texts.set(formula, text = JSON.stringify(formula, (_key, value: unknown) => (typeof value === 'number' ? `${value}` : value)));
  return text;
}

/** Whether a formula holds on some day in some course of events. */
export function isSatisfiable(formula: Formula, asOf: Day): boolean | 'undecided' {
  if (formula.type === 'true' || formula.type === 'false') return formula.type === 'true';
  const names = namesOf(formula);
  const events = [...names.events];
  const conditions = [...names.conditions];
  const dated = daysNamed(formula);
  const late = Math.max(asOf, ...dated);
  // Nearly every norm can hold where nothing happens, or where everything has.
  for (const day of [Infinity, late]) {
    for (const holds of [false, true]) {
      if (daysOf(formula, { day: () => day, holds: () => holds }).length > 0) return true;
    }
  }
  if (events.length === 0 && conditions.length === 0) return false;
  if (events.length + conditions.length > MOST_NAMES) return 'undecided';
  const first = Math.min(asOf, ...dated) - reachOf(formula) - TEN_YEARS;
  let doubt = false;
  for (let chosen = 0; chosen < 1 << conditions.length; chosen++) {
    for (let happening = 0; happening < 1 << events.length; happening++) {
      const free = new Map<EventKey, Day>(events.flatMap((event, index) => (happening & (1 << index) ? [[event, first] as const] : [])));
      const course: Course = { day: () => Infinity, holds: (condition) => (chosen & (1 << conditions.indexOf(condition))) !== 0 };
      const answer = solve({ formula, free, course, asOf });
      if (answer === 'undecided') doubt = true;
      else if (answer) return true;
    }
  }
  return doubt ? 'undecided' : false;
}

/** Whether the second holds whenever the first does; no, where that cannot be made out. */
export function implies(first: Formula, second: Formula, asOf: Day): boolean {
  const given = partsOf(first);
  const open = partsOf(second).filter((part) => !given.some((one) => isSame(one, part)));
  if (open.length > MOST_CASES) return false;
  return open.every((part) => isSatisfiable(both(first, negate(part)), asOf) === false);
}

function isSame(a: Formula, b: Formula): boolean {
  if (a.type !== b.type) return false;
  if ((a.type === 'from' || a.type === 'to') && (b.type === 'from' || b.type === 'to')) return a.point.days === b.point.days && a.point.event === b.point.event && isSameSteps(a.point.steps, b.point.steps);
  if (a.type === 'atom' && b.type === 'atom') return a.key === b.key && a.holds === b.holds;
  if ((a.type === 'and' || a.type === 'or') && (b.type === 'and' || b.type === 'or')) return a.of.length === b.of.length && a.of.every((part, index) => isSame(part, b.of[index] ?? FALSEHOOD));
  return true;
}

function isSameSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return a.length === b.length && a.every((step, index) => step.count === b[index]?.count && step.unit === b[index].unit);
}

/** What must all hold. */
function partsOf(formula: Formula): readonly Formula[] {
  return formula.type === 'and' ? formula.of : formula.type === 'true' ? [] : [formula];
}

/** The days that bounds name outright. */
function daysNamed(formula: Formula): readonly Day[] {
  switch (formula.type) {
    case 'from':
    case 'to': return formula.point.event === undefined && Number.isFinite(formula.point.days) ? [formula.point.days] : [];
    case 'and':
    case 'or': return formula.of.flatMap(daysNamed);
    default: return [];
  }
}

/** How far from their events bounds can lie, all together. */
function reachOf(formula: Formula): number {
  switch (formula.type) {
    case 'from':
    case 'to': {
      if (formula.point.event === undefined) return 0;
      const { least, most } = lengthOf(formula.point.steps);
      const far = Math.max(Math.abs(least), Math.abs(most)) + Math.abs(formula.point.days);
      return Number.isFinite(far) ? far : 0;
    }
    case 'and':
    case 'or': return formula.of.reduce((sum, part) => sum + reachOf(part), 0);
    default: return 0;
  }
}
