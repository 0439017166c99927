import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { exceptionField, whoField } from '../fields/common.ts';
import { causeField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { liabilityFacts } from '../norm/facts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Uncapped liability',
  cuad: ['Uncapped Liability'],
  about: 'A liability without limit.',
  watch: [
    'Is there a general cap that says otherwise, and which prevails?',
    'Is the risk insured?',
  ],
  samples: [
    'Liability of Supplier for Data Breach is uncapped.',
  ],
  skeleton: 'Liability of ${1:Supplier} for ${2:Data Breach} is uncapped.',
  forms: ['liability'],
  recognise: ({ predicate }) => (predicate.form === 'liability' && predicate.cap === undefined ? 100 : undefined),
  fields: [causeField, whoField('duty'), exceptionField('duty')],
  norms: () => [],
  particulars: liabilityFacts,
  prose: saysUncapped,
};

/** Whose liability, for what, has no limit. */
function saysUncapped(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'liability') return '';
  const cause = predicate.cause ? `for ${sayNouns(predicate.cause, context)}` : undefined;
  return saySentence(sayParts(['liability of', saySubject(predicate.who, context), cause, 'is unlimited']), sentence, context, false);
}
