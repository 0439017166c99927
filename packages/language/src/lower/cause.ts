import type { Noun, NounPhrase } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { emptyPhrase, lowerNoun, lowerNounPhrase, phraseOf } from './nouns.ts';
import { lowerReferences } from './references.ts';
import { spanOf, wordsOf } from './spans.ts';
import { READING } from './readings.ts';

/** What somebody answers for; a breach is a common noun, of the clauses that it breaks. */
export function causePhrase(lowering: Lowering, cause: Ast.Cause): NounPhrase {
  if (cause.nouns) return lowerNounPhrase(lowering, cause.nouns, READING.cause);
  return cause.breach ? phraseOf(breachNoun(lowering, cause.breach)) : emptyPhrase(lowering);
}

function breachNoun(lowering: Lowering, breach: Ast.Breach): Noun {
  const span = spanOf(lowering, breach);
  const of = breach.clauses ? clauseNoun(lowering, breach.clauses) : breach.nouns?.nouns[0] && lowerNoun(lowering, breach.nouns.nouns[0]);
  return {
    span, nameSpan: span, text: wordsOf(lowering, span), quantifier: 'bare', affiliates: false,
    head: { type: 'common', word: breach.material ? 'material breach' : 'breach' }, ...(of && { of }),
  };
}

function clauseNoun(lowering: Lowering, list: Ast.References): Noun {
  const span = spanOf(lowering, list);
  return { span, nameSpan: span, text: wordsOf(lowering, span), quantifier: 'bare', affiliates: false, head: { type: 'clause', references: lowerReferences(lowering, list) } };
}
