import type { Day } from './duration.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What the analysis can say of two promises. Given for `conflict/…` only. */
export type Verdict = 'conflict' | 'depends' | 'compatible' | 'undetermined' | 'undecided';

/** One concrete case on which promises collide. Names as written; absent where any would do. */
export interface Witness {
  /** The party that cannot keep both. */
  readonly bearer: string;
  readonly act: string;
  readonly object?: string;
  readonly venue?: string;
  readonly customer?: string;
  readonly recipient?: string;
  readonly territory?: string;
  readonly partner?: string;
  readonly purpose?: string;
  readonly day?: Day;
  /** The last day of the collision, where there is one. */
  readonly until?: Day;
  /** Events, conditions and memberships taken for true, in words. */
  readonly assumes: readonly string[];
}

export interface Related { readonly span: Span; readonly message: string }

/** A change of text that the person may choose. Edits of one fix never overlap. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one to apply when the person asks for "the" fix. */
  readonly preferred?: boolean;
}

/** An empty span inserts. */
export interface TextEdit { readonly span: Span; readonly newText: string }

export interface Finding {
  /** Stable, from the path of its rule: `conflict/exclusivity`. */
  readonly code: string;
  readonly severity: Severity;
  readonly verdict?: Verdict;
  /** One paragraph in plain English: what, why, what to do. */
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly witness?: Witness;
  readonly fixes: readonly Fix[];
  /** Ids of the clauses it speaks of, for hover and acceptance. */
  readonly clauses: readonly string[];
  /** For `depends`: the identity and text of the open question. */
  readonly question?: { readonly key: string; readonly text: string };
  /** The finding marks what has no use: editors fade it. */
  readonly unnecessary?: boolean;
}
