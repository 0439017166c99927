import type { ClauseReference, NounPhrase, Span } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { causePhrase } from './cause.ts';
import { emptyPhrase, lowerNounPhrase, phraseOf } from './nouns.ts';
import { lowerReferences } from './references.ts';
import { spanOf, wordsOf } from './spans.ts';
import { READING } from './readings.ts';

/** Who or what a sentence speaks of. */
export interface LoweredSubject {
  readonly nouns: NounPhrase;
  /** `Clauses 3.1 and 7`. */
  readonly references: readonly ClauseReference[];
  /** `A and B, severally,`. */
  readonly share?: 'severally' | 'jointly and severally';
  /** `Liability of P for C`: P is in `nouns`. */
  readonly liability: boolean;
  readonly cause?: NounPhrase;
  /** `Any assignment in breach of clause 14.1`. */
  readonly breachOf: readonly ClauseReference[];
  readonly span: Span;
}

export function lowerSubject(lowering: Lowering, subject: Ast.Subject): LoweredSubject {
  const span = spanOf(lowering, subject);
  const plain: LoweredSubject = { nouns: emptyPhrase(lowering), references: [], liability: false, breachOf: [], span };
  switch (subject.$type) {
    case 'ClauseSubject': {
      const references = lowerReferences(lowering, subject.clauses);
      const noun = { span, nameSpan: span, text: wordsOf(lowering, span), quantifier: 'bare', head: { type: 'clause', references }, affiliates: false } as const;
      return { ...plain, nouns: phraseOf(noun), references };
    }
    case 'LiabilitySubject': return {
      ...plain, liability: true, nouns: lowerNounPhrase(lowering, subject.who, READING.party), ...(subject.cause && { cause: causePhrase(lowering, subject.cause) }),
    };
    default: return {
      ...plain, nouns: lowerNounPhrase(lowering, subject.nouns, READING.party), breachOf: lowerReferences(lowering, subject.breachOf),
      ...(subject.share && { share: subject.share === 'severally' ? 'severally' : 'jointly and severally' }),
    };
  }
}
