import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { liabilityCapField } from '../fields/amounts.ts';
import { exceptionField, whoField } from '../fields/common.ts';
import { causeField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { liabilityFacts } from '../norm/facts.ts';
import { sayAmount } from '../prose/amounts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Liability cap',
  cuad: ['Cap On Liability'],
  about: 'The most that a party can be liable for.',
  watch: [
    'What is carved out: intent, confidentiality, indemnities, data?',
    'For each claim, each year, or in total?',
    'Does the cap also limit what is owed as price?',
  ],
  samples: [
    'Liability of each party is capped at USD 5 million, except for Indemnified Claims.',
  ],
  skeleton: 'Liability of ${1:each party} is capped at ${2:USD 5 million}, except for ${3:Indemnified Claims}.',
  forms: ['liability'],
  recognise: ({ predicate }) => (predicate.form === 'liability' && predicate.cap !== undefined ? 100 : undefined),
  fields: [causeField, whoField('ban'), liabilityCapField, exceptionField('right')],
  norms: () => [],
  particulars: liabilityFacts,
  prose: saysCap,
};

/** Whose liability, for what, is limited to how much. */
function saysCap(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'liability' || !predicate.cap) return '';
  const cause = predicate.cause ? `for ${sayNouns(predicate.cause, context)}` : undefined;
  return saySentence(sayParts(['liability of', saySubject(predicate.who, context), cause, 'is capped at', sayAmount({ ...predicate.cap, sense: 'exactly' }, context)]), sentence, context, false);
}
