import type { Clause, Pairing, Sentence, Unit } from '@dealwright/model';
import type { AgreementContext } from '@dealwright/clauses';
import { matchSentences } from './matching/sentences.ts';
import type { SentencePairing } from './matching/sentences.ts';
import type { Comparing } from './observer.ts';
import { elementOf } from './view.ts';

/** A clause of one version where it stands. */
export interface PlacedClause { readonly unit: Unit; readonly clause: Clause; readonly context: AgreementContext }

/** The clauses of a pairing, and which of their sentences are one another. */
export interface ClausePair {
  readonly base: readonly PlacedClause[];
  readonly revision: readonly PlacedClause[];
  readonly sentences: readonly SentencePairing[];
}

/** The clauses behind a pairing; worked out once, for several look at them. None where its units are no clauses. */
export function clausePair(pairing: Pairing, comparing: Comparing): ClausePair {
  let found = known.get(pairing);
  if (!found) {
    const [base, revision] = [placed(pairing, comparing, 'base'), placed(pairing, comparing, 'revision')];
    const sentences = base.length + revision.length === 0 ? [] : matchSentences(sentencesOf(base), sentencesOf(revision), comparing);
    known.set(pairing, found = { base, revision, sentences });
  }
  return found;
}

/** Where a sentence of some clauses stands. */
export function placeOf(clauses: readonly PlacedClause[], sentence: Sentence): PlacedClause | undefined {
  return clauses.find(({ clause }) => clause.sentences.includes(sentence));
}

const known = new WeakMap<Pairing, ClausePair>();

/** An instruction that writes a clause stands for that clause. */
function placed(pairing: Pairing, comparing: Comparing, side: 'base' | 'revision'): readonly PlacedClause[] {
  return pairing[side].flatMap((unit) => {
    const written = elementOf(comparing[side], unit, 'instruction')?.instruction;
    const element = elementOf(comparing[side], written && 'clause' in written ? { ...unit, span: written.clause.span } : unit, 'clause');
    return element ? [{ unit, clause: element.clause, context: element.context }] : [];
  });
}

function sentencesOf(clauses: readonly PlacedClause[]): readonly Sentence[] {
  return clauses.flatMap(({ clause }) => clause.sentences);
}
