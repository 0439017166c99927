import type { Precedent } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { lowerNounPhrase } from './nouns.ts';
import { lowerReferences } from './references.ts';
import { spanOf } from './spans.ts';
import { READING } from './readings.ts';

/** What is prevailed over: clauses, or an instrument by name. */
export function lowerPrecedent(lowering: Lowering, target: Ast.Target | undefined): Precedent {
  const span = spanOf(lowering, target);
  if (target?.clauses) return { references: lowerReferences(lowering, target.clauses), span };
  if (!target?.nouns) return { references: [], span };
  const [noun] = lowerNounPhrase(lowering, target.nouns, READING.soft).nouns;
  return { references: [], agreement: noun?.head.type === 'agreement' ? noun.head.agreement ?? '' : noun?.text ?? '', span };
}
