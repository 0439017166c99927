import type { Decimal, Norm, Particular, Sentence, SentenceForm, Span } from '@dealwright/model';
import type { AgreementContext, ClauseContext } from './context.ts';

/** Whom a change of a field burdens, or favours. */
export type Side = 'bearer' | 'counterparty' | 'grantor' | 'holder' | 'both' | 'neither';

/** What follows when a field changes in one direction: the raw material of a comparison of two versions. */
export interface FieldEffect {
  readonly burdens: Side;
  /** As a lawyer would note it in the margin: "longer notice burdens the one who gives it". */
  readonly says: string;
}

export type FieldType = 'party' | 'things' | 'amount' | 'date' | 'period' | 'duration' | 'frequency' | 'condition' | 'words' | 'flag' | 'clauses' | 'exception';

/** Something of a kind that can be read, shown and compared on its own. */
export interface Field {
  /** Unique inside its kind: `notice`, `cap`. */
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  /** What it is in one sentence; `undefined` where the sentence leaves it out. */
  readonly read: (sentence: Sentence, context: AgreementContext) => FieldValue | undefined;
  /** Effects by direction. `raised` and `lowered` are longer and shorter, wider and narrower, earlier and later ends. */
  readonly effect: {
    readonly raised?: FieldEffect;
    readonly lowered?: FieldEffect;
    readonly added?: FieldEffect;
    readonly removed?: FieldEffect;
    readonly changed?: FieldEffect;
  };
}

/** A field's value: what it stands for, the words that say it, and what orders it where it has an order. */
export interface FieldValue {
  readonly text: string;
  readonly span: Span;
  /** The model data that it stands for: of two versions, equal data are equal values, whatever words say them. */
  readonly data: unknown;
  /** A decimal: what orders values of one unit. */
  readonly value?: Decimal;
  /** What it is counted in, as model data. Values of unlike units have no order. */
  readonly unit?: unknown;
}

/** What every kind of clause says of itself; one file in `kinds/` each. */
export interface KindDefinition {
  readonly title: string;
  /** The categories of the Contract Understanding Atticus Dataset that it covers. */
  readonly cuad: readonly string[];
  /** What such a clause does, for the reference page and the hover. */
  readonly about: string;
  /** What lawyers look for in one. */
  readonly watch: readonly string[];
  /** Sentences in Deal, each recognised as this kind and no other. */
  readonly samples: readonly string[];
  /** A completion snippet with tab stops, in the syntax of the Language Server Protocol. */
  readonly skeleton: string;
  /** The forms of the sentences that it may recognise: no others are put to it. */
  readonly forms: readonly SentenceForm[];
  /**
   * How closely the sentence fits; the highest of all kinds wins.
   *
   * @returns `undefined` where the sentence is of another kind. Two kinds with one highest number are an error of theirs.
   */
  readonly recognise: (sentence: Sentence, context: AgreementContext) => number | undefined;
  readonly fields: readonly Field[];
  /** What it makes the parties owe. `kind` is the kind's own id, which every norm carries. */
  readonly norms: (sentence: Sentence, context: ClauseContext, kind: string) => readonly Norm[];
  /** What it states that is no norm: the governing law, an owner, a share. */
  readonly particulars?: (sentence: Sentence, context: ClauseContext, kind: string) => readonly Particular[];
  /** One plain sentence of what it means: who, what, where, when with dates worked out, carve-outs. */
  readonly prose: (sentence: Sentence, context: AgreementContext) => string;
}

export interface Kind extends KindDefinition {
  /** From its file's path: `kinds/audit.ts` is `audit`. */
  readonly id: string;
}
