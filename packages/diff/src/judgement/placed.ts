import type { AgreementContext } from '@dealwright/clauses';
import type { Clause, ComparedVersion, Sentence, Span, Unit } from '@dealwright/model';

/** A clause with the agreement around it, and the unit that it is. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly context: AgreementContext;
  readonly unit: Unit;
  readonly version: ComparedVersion;
}

/** A sentence in its clause. */
export interface PlacedSentence extends PlacedClause {
  readonly sentence: Sentence;
  /** The unit in which words stand; absent for words outside all that is compared. */
  readonly unitAt: (span: Span) => Unit | undefined;
}
