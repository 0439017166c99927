import type { Span } from './span.ts';

/** A calendar day: the number of days since 1970-01-01 in the proleptic Gregorian calendar. No time, no zone. */
export type Day = number;

export type DurationUnit = 'day' | 'business day' | 'week' | 'month' | 'quarter' | 'year';

/** A length of time by the calendar. `count` absent means a blank (`[•] days`). */
export interface Duration {
  readonly count?: number;
  readonly unit: DurationUnit;
  readonly span: Span;
}
