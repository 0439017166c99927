import Big from 'big.js';
import type { Decimal } from './quantity.ts';

const SCALES: Readonly<Record<string, string>> = { thousand: '1000', million: '1000000', billion: '1000000000', trillion: '1000000000000' };

/**
 * Reads a number as written: `38,000,000`, `1.5`, `1e26`, and an optional scale word.
 *
 * @returns the exact value, or `undefined` where the text is no number.
 */
export function parseDecimal(text: string, scale?: string): Decimal | undefined {
  const factor = scale === undefined ? '1' : SCALES[scale];
  if (factor === undefined || !/^-?\d[\d,]*(\.\d+)?(e[+-]?\d{1,3})?$/.test(text)) return undefined;
  return canonical(new Big(text.replaceAll(',', '')).times(factor));
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return canonical(new Big(a).plus(b));
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return canonical(new Big(a).times(b));
}

/** `38,000,000`, or `38 billion` where the value is a round number of thousand millions: how messages say it. */
export function sayDecimal(value: Decimal): string {
  const number = new Big(value);
  // Beyond a million trillions nobody counts zeros: 1e26.
  if (number.abs().gte('1e18')) return number.toExponential().replace('+', '');
  for (const scale of ['trillion', 'billion', 'million']) {
    const scaled = number.div(SCALES[scale] ?? '1');
    if (number.abs().gte(SCALES[scale] ?? '1') && scaled.round(3, 0).eq(scaled)) return `${canonical(scaled)} ${scale}`;
  }
  const [whole = '', fraction] = canonical(number).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function canonical(value: Big): Decimal {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}
