import { both, formulaOfCondition, formulaOfPeriod, implies } from '@dealwright/algebra';
import type { Formula, Knowledge } from '@dealwright/algebra';
import type { Scope } from '@dealwright/model';
import type { Setting } from '../collisions/setting.ts';

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
