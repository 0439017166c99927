import type { Span } from './span.ts';
import type { Day, Duration } from './duration.ts';

/**
 * The identity of an event, one per argument: `event:Change of Control@uri`, with `(party:Buyer)` for
 * `Change of Control of Buyer`; `launch(product:Frontier@uri,cloud:Azure)` for `the launch of Frontier on Azure`;
 * `termination(MSOAI)`, `expiry(MSOAI)`, `signing(MSOAI)` for an agreement's own; `notice`, `consent(…)` for acts.
 */
export type EventKey = string;

/** A day that may be known, or hang on an event. */
export type TimePoint =
  | { readonly type: 'date'; readonly day: Day; readonly span: Span }
  | { readonly type: 'event'; readonly event: EventKey; readonly text: string; readonly span: Span }
  /** `30 days after Acceptance`; a negative direction for `before`. */
  | { readonly type: 'offset'; readonly duration: Duration; readonly direction: 1 | -1; readonly base: TimePoint; readonly span: Span }
  | { readonly type: 'earlier' | 'later'; readonly of: readonly TimePoint[]; readonly span: Span }
  /** A blank, or a name that nothing declares: the text as written. */
  | { readonly type: 'unknown'; readonly text: string; readonly span: Span };

/** One edge of a period. */
export interface TimeBound {
  readonly point: TimePoint;
  /** Whether the bound's own day belongs to the period: `from`, `through`, `by` include it; `after`, `until`, `before` do not. */
  readonly inclusive: boolean;
}

/**
 * The days on which something holds: after every lower bound and before every upper one.
 * No bounds: always. The bounds of the agreement itself are included by whoever builds the period.
 */
export interface Period {
  readonly from: readonly TimeBound[];
  readonly to: readonly TimeBound[];
}

/** A proposition that is true or false on a day, as a boolean formula over atoms. */
export type Condition =
  | { readonly type: 'true' }
  | { readonly type: 'atom'; readonly atom: Atom }
  | { readonly type: 'not'; readonly of: Condition }
  | { readonly type: 'and' | 'or'; readonly of: readonly Condition[] };

/** The smallest thing that a condition says. Equal keys are the same condition everywhere in an agreement. */
export interface Atom {
  readonly key: string;
  /** In words, as a message says it: `Microsoft cannot support OpenAI Products`. */
  readonly text: string;
  /** Where the atom is an event: true from the day it happens. */
  readonly event?: EventKey;
  /** Where it states what a party does, can, or elects: that party. Its own act is a choice, another's a chance. */
  readonly actor?: string;
  /** The slot that introduced it decides its value as things stand: see `semantics`. */
  readonly stands: boolean;
  readonly span: Span;
}

export const ALWAYS: Period = { from: [], to: [] };
export const TRUE: Condition = { type: 'true' };
