import type { Amount, Decimal, Frequency } from './quantity.ts';
import type { Duration } from './duration.ts';
import type { ClauseReference, NounPhrase } from './noun.ts';
import type { Condition, EventKey, TimePoint } from './time.ts';
import type { Span } from './span.ts';
import type { ThingId } from './vocabulary.ts';

/**
 * A sentence as the grammar sees it, names resolved: who, how bound, does what, and the slots in the
 * order written. It says nothing of clause kinds; those are recognised from it, in `clauses`.
 */
export interface Sentence {
  /** `MSOAI/2.1/1`: agreement, clause number, ordinal; with the item's label, `MSOAI/2.1(a)/1`. */
  readonly id: string;
  readonly span: Span;
  readonly label?: string;
  readonly predicate: Predicate;
  /** Slots of the sentence, those that led it included. Slots inside an exception are in the exception. */
  readonly slots: readonly Slot[];
}

export type Modal = 'must' | 'must not' | 'may' | 'need not';
export type Effort = 'reasonable' | 'commercially reasonable' | 'best' | 'diligent' | 'good faith';

/** An action named by a verb. Several are joined by `and` or `or`. */
export interface ActName {
  readonly span: Span;
  /** The verb as written. */
  readonly text: string;
  /** The action it stands for; absent where nothing declares it. */
  readonly action?: ThingId;
}

export interface Acts {
  readonly span: Span;
  readonly names: readonly ActName[];
  readonly join: 'and' | 'or' | 'none';
}

/** What an act is done to: things, an amount of them, clauses, this agreement, or terms compared. */
export interface ObjectPhrase {
  readonly span: Span;
  readonly nouns?: NounPhrase;
  /** A receiver written before the object: `pay Supplier USD 2 million`, `give Microsoft terms …`. */
  readonly indirect?: NounPhrase;
  readonly amount?: Amount;
  readonly references?: readonly ClauseReference[];
  readonly thisAgreement?: boolean;
  /** `terms no less favourable than …`. */
  readonly favoured?: { readonly sense: 'no less' | 'more'; readonly than: NounPhrase; readonly span: Span };
  /** `only` before the object: `must use only Specified Ingredients`. */
  readonly only?: Span;
}

/** `who must V what`. */
export interface Duty {
  readonly form: 'duty';
  readonly who: NounPhrase;
  readonly modal: Modal;
  readonly modalSpan: Span;
  /** The modal as written, where it was not one of the four (`shall`, `may not`, `is not required to`). */
  readonly modalText: string;
  readonly effort?: Effort;
  readonly jointly?: 'jointly' | 'severally' | 'jointly and severally';
  readonly directlyOrIndirectly?: boolean;
  /** `must cause its affiliates to`. */
  readonly causes?: NounPhrase;
  readonly acts: Acts;
  readonly object?: ObjectPhrase;
}

export interface Grant {
  readonly form: 'grant';
  readonly who: NounPhrase;
  readonly to: NounPhrase;
  /** exclusive, non-exclusive, sole, worldwide, irrevocable …, in canonical British spelling. */
  readonly adjectives: readonly Adjective[];
  /** The licensed acts, where the sentence names them: `a licence to use, modify and display Content`. */
  readonly acts?: Acts;
  readonly object: NounPhrase;
  readonly exclusiveAsToGrantor?: boolean;
}

export interface Adjective { readonly word: string; readonly span: Span }

export interface Tranche { readonly amount: Amount; readonly slots: readonly Slot[]; readonly span: Span }

/** Sentences that are not `who must V` or a grant. Each keeps the words that its kinds need. */
export type Predicate =
  | Duty
  | Grant
  | { readonly form: 'holding'; readonly who: NounPhrase; readonly amount: Amount }
  | { readonly form: 'first right'; readonly who: NounPhrase; readonly none: boolean; readonly right: 'refusal' | 'offer' | 'negotiation'; readonly acts: Acts; readonly object?: ObjectPhrase }
  | { readonly form: 'sole right'; readonly who: NounPhrase; readonly none: boolean; readonly exclusive: boolean; readonly acts: Acts; readonly object?: ObjectPhrase }
  | { readonly form: 'assignment'; readonly who: NounPhrase; readonly what: NounPhrase; readonly to: NounPhrase }
  | { readonly form: 'ownership'; readonly who: NounPhrase; readonly jointly: boolean; readonly negated: boolean; readonly what: NounPhrase }
  | { readonly form: 'warranty'; readonly who: NounPhrase; readonly what: NounPhrase; readonly says?: string }
  | { readonly form: 'appointment'; readonly who: NounPhrase; readonly appointee: NounPhrase; readonly adjectives: readonly Adjective[]; readonly role: string; readonly object?: NounPhrase }
  | { readonly form: 'entitlement'; readonly who: NounPhrase; readonly amount: Amount }
  | { readonly form: 'intention'; readonly who: NounPhrase; readonly acts: Acts; readonly object?: ObjectPhrase }
  | { readonly form: 'status'; readonly who: NounPhrase; readonly negated: boolean; readonly status: string; readonly of?: NounPhrase }
  | { readonly form: 'level'; readonly what: NounPhrase; readonly negated: boolean; readonly amount: Amount }
  | { readonly form: 'liability'; readonly who: NounPhrase; readonly cause?: NounPhrase; readonly cap?: Amount }
  | { readonly form: 'not liable'; readonly who: NounPhrase; readonly cause: NounPhrase }
  | { readonly form: 'renewal'; readonly term: Duration }
  | { readonly form: 'governing law'; readonly negated: boolean; readonly law: NounPhrase }
  | { readonly form: 'precedence'; readonly winner: Precedent; readonly loser: Precedent }
  | { readonly form: 'becomes'; readonly references: readonly ClauseReference[]; readonly adjectives: readonly Adjective[] }
  | { readonly form: 'survival'; readonly references: readonly ClauseReference[]; readonly when: TimePoint }
  | { readonly form: 'application'; readonly references: readonly ClauseReference[]; readonly negated: boolean; readonly to?: NounPhrase }
  | { readonly form: 'sole remedy'; readonly references: readonly ClauseReference[]; readonly of?: NounPhrase; readonly breachOf: readonly ClauseReference[] }
  | { readonly form: 'void'; readonly what: NounPhrase; readonly breachOf: readonly ClauseReference[] }
  | { readonly form: 'disputes'; readonly by: 'arbitration' | 'courts' | 'mediation' | 'negotiation'; readonly rules?: string; readonly place: NounPhrase }
  | { readonly form: 'notices'; readonly address?: string; readonly effective?: TimePoint }
  | { readonly form: 'deemed consent'; readonly who: NounPhrase; readonly acts?: Acts }
  | { readonly form: 'takes effect'; readonly upon: TimePoint }
  | { readonly form: 'closing'; readonly event: EventKey }
  /** A sentence that did not parse: nothing follows from it. */
  | { readonly form: 'broken' };

export type SentenceForm = Predicate['form'];

/** One side of `prevails over`. */
export interface Precedent { readonly references: readonly ClauseReference[]; readonly agreement?: string; readonly span: Span }

/** The dimensions in which an act can be placed. */
export type PlaceSlot = 'venue' | 'customer' | 'recipient' | 'partner' | 'territory' | 'purpose' | 'means' | 'source' | 'target' | 'behalf';

interface SlotBase {
  readonly span: Span;
  /** The slot's opening word. */
  readonly wordSpan: Span;
  /** True for a slot that led its sentence. */
  readonly lead?: boolean;
}

export type Slot = SlotBase & (
  /** `on Azure`, `to Affiliates`, `with Microsoft`, `in Japan`, `for Marketing`, `using Model IP`, `from Supplier`. */
  | { readonly type: 'place'; readonly slot: PlaceSlot; readonly word: string; readonly nouns: NounPhrase; readonly only?: Span; readonly first?: Span; readonly outside: boolean }
  /** `from`, `after`: the first day. `until`, `through`, `before`, `by`: the last. `on`/`upon`: the day. */
  | { readonly type: 'time'; readonly word: 'from' | 'after' | 'until' | 'through' | 'before' | 'by' | 'on' | 'upon'; readonly negated: boolean; readonly point: TimePoint; readonly bareYear: boolean; readonly only?: Span }
  | { readonly type: 'within'; readonly duration: Duration; readonly relation: 'of' | 'after' | 'before'; readonly point?: TimePoint; readonly only?: Span }
  | { readonly type: 'lasting'; readonly word: 'for' | 'over'; readonly duration: Duration; readonly atMost: boolean; readonly after?: TimePoint }
  | { readonly type: 'during'; readonly period?: ThingId; readonly text: string }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'notice'; readonly duration?: Duration; readonly reasonable: boolean }
  | { readonly type: 'frequency'; readonly frequency: Frequency }
  /** `if`, `unless`, `while`; `only if` in front of it makes it the sole case. */
  | { readonly type: 'condition'; readonly word: 'if' | 'unless' | 'while'; readonly condition: Condition; readonly only?: Span }
  /** `with consent of P`, `without consent of P`. */
  | { readonly type: 'consent'; readonly without: boolean; readonly of: NounPhrase; readonly prior: boolean; readonly written: boolean; readonly notUnreasonablyWithheld: boolean; readonly condition: Condition }
  /** `except …`: slots and a condition of its own, and exceptions to it (`but not …`). */
  | { readonly type: 'except'; readonly slots: readonly Slot[]; readonly exceptions: readonly Slot[] }
  /** `above 1e26 FLOP`, `by more than 3%`, `capped at …`. */
  | { readonly type: 'limit'; readonly word: 'above' | 'below' | 'by'; readonly amount: Amount }
  | { readonly type: 'cap'; readonly amount: Amount; readonly inTotal: boolean; readonly per?: string }
  /** The window of a first launch: `90 days before any other cloud`. */
  | { readonly type: 'window'; readonly duration: Duration; readonly than: NounPhrase }
  | { readonly type: 'exercisable'; readonly duration: Duration; readonly of: TimePoint }
  | { readonly type: 'released'; readonly word: 'if' | 'unless'; readonly condition: Condition }
  | { readonly type: 'price'; readonly amount?: Amount; readonly text: string }
  | { readonly type: 'ground'; readonly ground: 'convenience' | 'material breach' | 'breach'; readonly cure?: Duration; readonly references: readonly ClauseReference[] }
  | { readonly type: 'capacity'; readonly text: 'liquidated damages' | string }
  | { readonly type: 'subject to' | 'notwithstanding'; readonly references: readonly ClauseReference[]; readonly agreement?: string; readonly everything: boolean; readonly law: boolean }
  | { readonly type: 'regardless'; readonly of: NounPhrase }
  | { readonly type: 'tranches'; readonly tranches: readonly Tranche[] }
  /** `20% of Revenue up to USD 1 billion, 15% above`. */
  | { readonly type: 'tier'; readonly rate: Amount; readonly upTo?: Amount; readonly above: boolean }
  | { readonly type: 'total'; readonly value?: Decimal }
);

export type SlotType = Slot['type'];
