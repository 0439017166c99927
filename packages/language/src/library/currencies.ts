import { CURRENCIES } from './currencies.generated.ts';

let digits: ReadonlyMap<string, number> | undefined;

/** The number of minor digits of an ISO 4217 currency; `undefined` where there is no such currency. */
export function minorDigits(code: string): number | undefined {
  digits ??= new Map(CURRENCIES.split(' ').map((entry) => [entry.slice(0, 3), Number(entry.slice(3))]));
  return digits.get(code);
}

/** Every ISO 4217 code, in alphabetical order. */
export function currencyCodes(): readonly string[] {
  return CURRENCIES.split(' ').map((entry) => entry.slice(0, 3));
}
