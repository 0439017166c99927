import type { Span } from './span.ts';
import type { ThingId, ThingKind } from './vocabulary.ts';

export type Quantifier = 'bare' | 'a' | 'the' | 'any' | 'all' | 'each' | 'every' | 'no' | 'either' | 'neither' | 'both' | 'its';

/** What a noun names. */
export type Head =
  /** A declared name. `negated` for `Non-X`: everything of X's kind other than X. */
  | { readonly type: 'thing'; readonly thing: ThingId; readonly negated: boolean }
  /** A name that nothing in sight declares. */
  | { readonly type: 'unresolved'; readonly name: string }
  /** `any cloud`, `any other cloud`, `third-party cloud`, `any third party`. */
  | { readonly type: 'kind'; readonly kind: ThingKind; readonly other: boolean; readonly thirdParty: boolean }
  /** `each party`, `the other party`, `the parties`, `a party`: worked out against the agreement's parties. */
  | { readonly type: 'role'; readonly role: 'party' | 'other party' | 'parties' }
  /** A lower-case noun of the language: affiliates, employees, customers, notice. */
  | { readonly type: 'common'; readonly word: string }
  | { readonly type: 'agreement'; readonly agreement?: string }
  | { readonly type: 'clause'; readonly references: readonly ClauseReference[] }
  | { readonly type: 'blank' };

export interface Noun {
  readonly span: Span;
  readonly nameSpan: Span;
  /** The words as written, without an article. */
  readonly text: string;
  readonly quantifier: Quantifier;
  readonly head: Head;
  /** `X of Y`, where the joined words are not a declared name. */
  readonly of?: Noun;
  readonly otherThan?: NounPhrase;
  readonly including?: NounPhrase;
  readonly excluding?: NounPhrase;
  /** `and its affiliates`, `or its successor`. */
  readonly affiliates: boolean;
}

/** Nouns joined by `and` (all of them) or `or` (any of them satisfies). */
export interface NounPhrase {
  readonly span: Span;
  readonly nouns: readonly Noun[];
  readonly join: 'and' | 'or' | 'none';
}

/** `clause 2.1(a) ("Heading") of MSOAI`, one number a reference. */
export interface ClauseReference {
  readonly what: 'clause' | 'section' | 'schedule';
  readonly number: string;
  /** The heading the drafter gave, to be checked against the target's. */
  readonly heading?: string;
  /** Short name of the agreement, where one is named; else the reference's own. */
  readonly agreement?: string;
  readonly span: Span;
  readonly numberSpan: Span;
  readonly headingSpan?: Span;
  readonly agreementSpan?: Span;
}
