import type { Condition, Period } from './time.ts';
import type { Day } from './duration.ts';
import type { Span } from './span.ts';

/** What a declared name stands for. `channel` is the general word for `cloud` and shares its kind. */
export type ThingKind =
  | 'party' | 'cloud' | 'product' | 'service' | 'asset' | 'customer' | 'territory' | 'purpose'
  | 'event' | 'term' | 'action' | 'period' | 'calendar';

/**
 * The identity of a declared thing.
 *
 * Proper names (party, cloud, territory) mean the same thing in every agreement of a workspace:
 * `party:OpenAI`, `cloud:Azure`, `territory:JP`. Defined terms belong to the file that declares them:
 * `product:API Products@file:///vocabulary.deal`. Built-in actions are `action:offer`.
 */
export type ThingId = string;

/** One declared name. Hierarchies are by id; ids that nothing declares are dropped by the lowering, with a problem. */
export interface Thing {
  readonly id: ThingId;
  readonly kind: ThingKind;
  /** The name as declared; for a party with a short name, the short name. */
  readonly name: string;
  /** Every further written form: long names, short names, `also` forms. Singular and plural are not listed. */
  readonly forms: readonly string[];
  /** `a kind of`, for open kinds and for actions. */
  readonly kindOf: readonly ThingId[];
  /** `part of`, for clouds and territories. */
  readonly partOf: readonly ThingId[];
  readonly distinctFrom: readonly ThingId[];
  /** `built on`, for products. */
  readonly builtOn: readonly ThingId[];
  /** `operated by` / `provided by`. */
  readonly operatedBy: readonly ThingId[];
  /** `judged by`: who decides whether the event or standard is met; the words as written. */
  readonly judgedBy: readonly string[];
  /** `an affiliate of`. */
  readonly affiliateOf: readonly ThingId[];
  /** `an affiliate of Y from D`: the first day on which it is one. */
  readonly affiliateSince?: Day;
  /** A party declared as `party group` is an open class of parties. */
  readonly group: boolean;
  /** `meaning "…"` or `means "…"`. */
  readonly meaning?: string;
  /** The words of the meaning, without their quotes. */
  readonly meaningSpan?: Span;
  /** For an action: whether it is owed each day of its period (`state`) or on some day (`event`). */
  readonly aspect?: 'state' | 'event';
  /** For an action: its converse (`purchase` for `provide`, `host`, `sell`), by id. */
  readonly converse: readonly ThingId[];
  /** For a named period: `period "Royalty Term", from First Commercial Sale until Patent Expiry.` */
  readonly period?: Period;
  /** For a calendar: the days, besides weekends, that are no business days. */
  readonly closedOn?: readonly Day[];
  /** For a composed event: `event "Release Condition", when Insolvency or Change of Control of Supplier.` */
  readonly when?: Condition;
  /** True for the library that comes with the language. */
  readonly builtIn: boolean;
  /** Where the name is declared; absent for what data packages generate. */
  readonly nameSpan?: Span;
  /** The whole declaration. */
  readonly span?: Span;
}

/** Every thing that a workspace declares, and the built-in library. Ids are unique. */
export interface Vocabulary {
  readonly things: ReadonlyMap<ThingId, Thing>;
}
