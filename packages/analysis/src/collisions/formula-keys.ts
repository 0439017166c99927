import type { Formula } from '@dealwright/algebra';
import type { ReadyException } from './ready.ts';

/** Numbers formulas, equal ones alike: pairs of norms that wait for the same are asked the same questions. */
export class FormulaKeys {
  readonly #byText = new Map<string, number>();
  readonly #known = new WeakMap<Formula, number>();

  of(formula: Formula): number {
    let key = this.#known.get(formula);
    if (key === undefined) this.#known.set(formula, key = this.#number(textOf(formula)));
    return key;
  }

  /** Of a formula less some exceptions, and less theirs. */
  lessExceptions(formula: Formula, exceptions: readonly ReadyException[]): string {
    if (exceptions.length === 0) return `${this.of(formula)}`;
    return `${this.of(formula)}(${exceptions.map((each) => this.lessExceptions(each.formula, each.exceptions)).join(' ')})`;
  }

  #number(text: string): number {
    let number = this.#byText.get(text);
    if (number === undefined) this.#byText.set(text, number = this.#byText.size);
    return number;
  }
}

function textOf(formula: Formula): string {
  switch (formula.type) {
    case 'true':
    case 'false': return formula.type;
    case 'atom': return `${formula.holds} ${formula.key}`;
    case 'from':
    case 'to': {
      const { event, steps, days } = formula.point;
      return `${formula.type} ${event ?? ''}${steps.map(({ count, unit }) => ` ${count} ${unit}`).join('')} ${days}`;
    }
    case 'and':
    case 'or': return `${formula.type}(${formula.of.map(textOf).join('\n')})`;
  }
}
