import type { Day } from '@dealwright/model';

/**
 * A small workspace before it is text or norms. It is drawn once and then written both ways, so that the two ways can be
 * compared. Names are those of the small vocabulary; days count from `DAY_ONE`.
 */
export interface DraftWorkspace {
  readonly relations: readonly DraftRelation[];
  readonly facts: readonly DraftFact[];
  readonly agreements: readonly DraftAgreement[];
  readonly asOf: Day;
}

/** What a declaration says of two things of one kind. */
export interface DraftRelation { readonly of: string; readonly to: string; readonly relation: 'a kind of' | 'distinct from' | 'built on' }

export type DraftFact =
  | { readonly type: 'occurred'; readonly event: string; readonly on: Day }
  | { readonly type: 'not occurred'; readonly event: string; readonly asOf: Day };

export interface DraftAgreement {
  /** Short name. */
  readonly name: string;
  readonly parties: readonly [string, string];
  readonly effective: Day;
  readonly draft: boolean;
  readonly clauses: readonly DraftClause[];
}

/** One clause of one sentence. Clause n of an agreement has the number n. */
export interface DraftClause {
  readonly bearer: 0 | 1;
  readonly modal: 'must' | 'must not' | 'may';
  readonly verbs: readonly string[];
  readonly join: 'and' | 'or';
  readonly object: DraftPhrase;
  readonly venue?: DraftPlace;
  readonly customer?: DraftPlace;
  readonly territory?: DraftPlace;
  readonly times: readonly DraftTime[];
  readonly condition?: DraftCondition;
  readonly exceptions: readonly DraftException[];
  /** The number of the clause that it yields to, or prevails over. */
  readonly subjectTo?: number;
  readonly notwithstanding?: number;
}

export interface DraftPhrase { readonly nouns: readonly DraftNoun[]; readonly join: 'and' | 'or' }

export interface DraftNoun {
  /** Absent for a kind: `any cloud`. */
  readonly name?: string;
  readonly negated: boolean;
  readonly quantifier: 'bare' | 'a' | 'any' | 'all';
}

export interface DraftPlace extends DraftPhrase { readonly only: boolean }

export interface DraftTime {
  readonly word: 'from' | 'after' | 'until' | 'through' | 'before' | 'by';
  readonly point: DraftPoint;
}

export type DraftPoint =
  | { readonly type: 'date'; readonly day: Day }
  | { readonly type: 'event'; readonly event: string }
  | { readonly type: 'offset'; readonly count: number; readonly unit: 'day' | 'business day' | 'month'; readonly event: string }
  | { readonly type: 'earlier' | 'later'; readonly event: string; readonly day: Day };

export interface DraftCondition {
  readonly word: 'if' | 'unless' | 'while';
  readonly join: 'and' | 'or';
  readonly atoms: readonly DraftAtom[];
}

/** An event, or a party's election to support a product. */
export type DraftAtom = { readonly negated: boolean } & (
  | { readonly type: 'event'; readonly event: string }
  | { readonly type: 'election'; readonly party: string; readonly object: string }
);

export interface DraftException {
  readonly venue?: DraftPhrase;
  readonly customer?: DraftPhrase;
  readonly territory?: DraftPhrase;
  readonly object?: DraftPhrase;
  readonly times: readonly DraftTime[];
  readonly condition?: DraftCondition;
  /** `but not to …`, `but not in …`. */
  readonly butNot?: { readonly customer?: DraftPhrase; readonly territory?: DraftPhrase };
}
