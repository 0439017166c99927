import type { Formula } from '@dealwright/algebra';
import type { ReadyException, ReadyNorm } from './ready.ts';

/** A number for all formulas that differ in names alone, and the names of one of them in the order in which it comes to them. */
interface Key { readonly number: number; readonly names: readonly string[] }

/** Tells alike formulas: pairs of norms that wait for the like are asked the same questions. */
export class FormulaKeys {
  readonly #byText = new Map<string, number>();
  readonly #formulas = new WeakMap<Formula, Key>();
  readonly #norms = new WeakMap<ReadyNorm, Key>();

  /** Equal for equal formulas. With a list of names, for equal ones over the same places in it; of names that are not in it none is told from another. */
  of(formula: Formula, places?: ReadonlyMap<string, number>): string {
    let key = this.#formulas.get(formula);
    if (!key) this.#formulas.set(formula, key = this.#key((names) => textOf(formula, names)));
    return sayKey(key, places);
  }

  /** Equal for norms that hold at the same times, their exceptions included, and have as many boxes. The exceptions are asked for where the norm is new. */
  ofNorm(norm: ReadyNorm, exceptions: () => readonly ReadyException[], places: ReadonlyMap<string, number>): string {
    let key = this.#norms.get(norm);
    if (!key) this.#norms.set(norm, key = this.#key((names) => lessExceptions(norm.boxes.length, norm.formula, exceptions(), names)));
    return sayKey(key, places);
  }

  #key(write: (names: Map<string, number>) => string): Key {
    const names = new Map<string, number>();
    const text = write(names);
    let number = this.#byText.get(text);
    if (number === undefined) this.#byText.set(text, number = this.#byText.size);
    return { number, names: [...names.keys()] };
  }
}

function sayKey({ number, names }: Key, places: ReadonlyMap<string, number> | undefined): string {
  let text = `${number}`;
  for (const name of names) text += `,${places ? places.get(name) ?? '~' : name}`;
  return text;
}

function lessExceptions(boxes: number, formula: Formula, exceptions: readonly ReadyException[], names: Map<string, number>): string {
  return `${boxes}*${textOf(formula, names)}(${exceptions.map((each) => lessExceptions(each.boxes.length, each.formula, each.exceptions, names)).join(' ')})`;
}

/** A formula with a number for each name. */
function textOf(formula: Formula, names: Map<string, number>): string {
  switch (formula.type) {
    case 'true':
    case 'false': return formula.type;
    case 'atom': return `${formula.holds} ${numberOf(formula.key, names)}`;
    case 'from':
    case 'to': {
      const { event, steps, days } = formula.point;
      return `${formula.type} ${event === undefined ? '' : numberOf(event, names)}${steps.map(({ count, unit }) => ` ${count} ${unit}`).join('')} ${days}`;
    }
    case 'and':
    case 'or': return `${formula.type}(${formula.of.map((part) => textOf(part, names)).join('\n')})`;
  }
}

function numberOf(name: string, names: Map<string, number>): string {
  let number = names.get(name);
  if (number === undefined) names.set(name, number = names.size);
  return `#${number}`;
}
