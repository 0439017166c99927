import type { Amount } from './quantity.ts';
import type { Condition, Period } from './time.ts';
import type { NormSource } from './norm.ts';
import type { ThingId } from './vocabulary.ts';

/**
 * What a particular is about. Of some topics an agreement can have one only (its governing law, its seat), of others there
 * may be many that must fit together (the shares of a whole).
 */
export type Topic =
  | 'governing law' | 'courts' | 'arbitration' | 'seat' | 'term' | 'notice address' | 'owner'
  | 'share' | 'availability' | 'liability cap' | 'warranty' | 'renewal' | 'milestone';

/**
 * A typed fact that a sentence states about its agreement or about a thing, and that is no duty, ban or permission of a
 * party: particulars of contract, in the lawyers' word. Rules read them directly.
 */
export interface Particular {
  /** Like a norm's: `MSOAI/12/1#law`. */
  readonly id: string;
  readonly topic: Topic;
  /** Within one topic, what the particular is about: the agreement's short name, the id of the thing that is owned or divided. */
  readonly subject: string;
  /** Who holds, owns or is addressed, where somebody does. */
  readonly holder?: ThingId;
  /** Canonical, to tell equal ones: an id, a territory, a rule set, an amount in one unit. */
  readonly value: string;
  /** In the words of the deal, as a message says it. */
  readonly text: string;
  readonly amount?: Amount;
  /** `X does not own Y`, `is not governed by`. */
  readonly negated: boolean;
  readonly period: Period;
  readonly condition: Condition;
  /** An exception takes something out of it (`except for Injunctions`): it is not the only rule of its topic. */
  readonly qualified: boolean;
  readonly source: NormSource;
}
