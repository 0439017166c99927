import type { Amount, Frequency } from './quantity.ts';
import type { ClauseReference } from './noun.ts';
import type { Condition, Period } from './time.ts';
import type { Day } from './duration.ts';
import type { Effort } from './sentence.ts';
import type { Span } from './span.ts';
import type { ThingId, ThingKind } from './vocabulary.ts';

export type Modality = 'obligation' | 'prohibition' | 'permission' | 'release' | 'power';

/** The dimensions of a region. Objects, customers, purposes and means are open; venues, territories and parties closed. */
export type Dimension = 'object' | 'venue' | 'customer' | 'recipient' | 'territory' | 'partner' | 'purpose' | 'means';

export const DIMENSIONS: readonly Dimension[] = ['object', 'venue', 'customer', 'recipient', 'territory', 'partner', 'purpose', 'means'];

/**
 * One member of a union of classes: a thing with all its kinds or parts, everything of a kind, or everything;
 * less some others. `Non-API Products` is `{ base: { kind: 'product' }, minus: [API Products] }`.
 */
export interface ClassTerm {
  /**
   * Besides declared things, `thing` may be an open class that nobody declares: `common:affiliates`, `common:employees`
   * (lower-case nouns of the language), `agreement:MSOAI`, `clause:MSOAI/5.1`. Such an id has no ancestors.
   */
  readonly base: { readonly thing: ThingId } | { readonly kind: ThingKind } | 'any' | { readonly unresolved: string };
  readonly minus: readonly ClassTerm[];
  /**
   * `Customers of Contoso`, `its affiliates`: only those members that belong to this one. Ids of things, joined by commas;
   * equal strings narrow equally, and what belongs to whom is not otherwise known.
   */
  readonly of?: string;
}

/** A union of classes. Empty: nothing. */
export type ClassSet = readonly ClassTerm[];

/** How a dimension is owed: each member, or some member that the bearer chooses. */
export interface Extent {
  readonly set: ClassSet;
  readonly quantifier: 'each' | 'some';
  /** The words that say it, for messages and carets. */
  readonly span?: Span;
  /** The word that opens it where it is not the usual one of its dimension: `from` for a partner. Empty: none. */
  readonly word?: string;
}

/**
 * A product of extents; a dimension that is left out is not limited. In an obligation a dimension left out is owed to
 * each customer and in each territory, and to some member of any other dimension; elsewhere every dimension is *each*.
 */
export type Box = { readonly [D in Dimension]?: Extent };

/** Where, when and if: a union of boxes, on the days of a period, while a condition holds; less exceptions. */
export interface Scope {
  readonly boxes: readonly Box[];
  readonly period: Period;
  readonly condition: Condition;
  readonly exceptions: readonly Exception[];
}

/** What is taken out of a scope; an exception may have exceptions. */
export interface Exception extends Scope {
  /** The words of the exception. */
  readonly span: Span;
  readonly text: string;
}

/** Where a prohibition comes from, when it reserves rather than merely forbids. */
export type Reservation = 'only' | 'exclusive grant' | 'sole right' | 'ship first' | 'first right';

/** To match a rival’s terms, to be made an offer, to be talked to. */
export type FirstRight = 'refusal' | 'offer' | 'negotiation';

/** Who is bound, or freed. */
export interface Bearer {
  readonly party: ThingId;
  /** Affiliates are bound only where the sentence says so. */
  readonly affiliates: boolean;
}

/** What one sentence makes a party owe, or leaves it free to do, in one normal form. */
export interface Norm {
  /** `MSOAI/2.1/1#1`. */
  readonly id: string;
  readonly modality: Modality;
  readonly bearer: Bearer;
  /** Parties to whom it is owed: the agreement's others, unless the sentence names one. */
  readonly counterparties: readonly ThingId[];
  /** Actions: with `each`, all of them; with `some`, one of them. */
  readonly acts: { readonly actions: readonly ThingId[]; readonly quantifier: 'each' | 'some'; readonly aspect: 'state' | 'event' };
  readonly scope: Scope;
  readonly reservation?: Reservation;
  /** Of a first right: how much the holder must be given. */
  readonly firstRight?: FirstRight;
  readonly effort?: Effort;
  readonly indirect: boolean;
  /** A right that the bearer granted to another (`A grants B …`): the one who holds it. */
  readonly grantedTo?: readonly ThingId[];
  /** For a licence that names its acts (`a licence to use and display`): what the holder may do. Absent: every use. */
  readonly licensed?: readonly ThingId[];
  readonly quantity?: Amount;
  /** `each quarter`: how often it is owed. */
  readonly frequency?: Frequency;
  /** The bounds that the sentence itself gives its act: deadlines, windows, dates; without those of its agreement. */
  readonly timing?: Period;
  /** `give Microsoft terms no less favourable than any other cloud`: who is favoured, and whose terms its own are measured by. */
  readonly favoured?: { readonly party: ClassSet; readonly over: ClassSet };
  readonly yieldsTo: readonly PriorityTarget[];
  readonly prevailsOver: readonly PriorityTarget[];
  readonly source: NormSource;
}

/** What `subject to` and `notwithstanding` name. */
export interface PriorityTarget {
  readonly reference?: ClauseReference;
  readonly agreement?: string;
  /** `notwithstanding anything in this agreement`. */
  readonly everything: boolean;
  readonly span: Span;
}

export interface NormSource {
  /** Short name of the agreement. */
  readonly agreement: string;
  readonly uri: string;
  readonly clause: string;
  readonly clauseNumber: string;
  readonly clauseHeading: string;
  readonly sentence: string;
  readonly kind: string;
  /** The sentence, and the parts that messages underline. */
  readonly span: Span;
  readonly parts: { readonly who?: Span; readonly modal?: Span; readonly act?: Span; readonly object?: Span; readonly only?: Span };
  /** The clause's place for an inserted slot: just before the sentence's full stop. */
  readonly end: Span;
  readonly dated?: Day;
  readonly draft: boolean;
  /** Whether the sentence says more of the act than the norm holds: how often, on what notice or ground, at what price. */
  readonly qualified?: true;
  /** For a clause that amendments wrote or replaced: whose version of it this is, and the days that it governs. */
  readonly version?: Version;
}

/** One version of a clause: it governs from the day its instrument took effect until its replacement did. */
export interface Version {
  /** Short name of the instrument that wrote it. */
  readonly writtenBy: string;
  /** The first day; absent for what the agreement itself wrote. */
  readonly from?: Day;
  /** The first day on which it no longer governs; absent where nothing replaced it. */
  readonly until?: Day;
}
