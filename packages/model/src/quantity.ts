import type { Span } from './span.ts';
import type { NounPhrase } from './noun.ts';

/** An exact decimal in canonical form: no exponent, no leading or trailing zeros (`"0.2"`, `"250000000000"`, `"-1.5"`). */
export type Decimal = string;

/** How an amount binds: a bare amount in a duty is exact. */
export type BoundSense = 'exactly' | 'at least' | 'at most' | 'more than' | 'less than';

/** What an amount counts: money by currency, a percentage, a multiple, or units in words. */
export type Measure =
  | { readonly type: 'money'; readonly currency: string }
  | { readonly type: 'percent' }
  | { readonly type: 'times' }
  | { readonly type: 'unit'; readonly unit: string }
  | { readonly type: 'term' };

/** `at least USD 250 billion of Azure Services`, `20% of Revenue`, `Fees`, `3 times Fees`. */
export interface Amount {
  readonly sense: BoundSense;
  readonly measure: Measure;
  /** Absent where the amount is a blank, or a defined term alone. */
  readonly value?: Decimal;
  readonly blank: boolean;
  /** `of X`; the defined term itself where the amount is one. */
  readonly of?: NounPhrase;
  /** `per Kilowatt-Hour`, `each Product`. */
  readonly per?: string;
  readonly span: Span;
}

/** `each quarter`, `once each calendar year`. */
export interface Frequency {
  readonly times?: number;
  readonly unit: string;
  readonly calendar: boolean;
  readonly span: Span;
}
