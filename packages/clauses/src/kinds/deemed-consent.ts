import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { saySentence } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Deemed consent',
  cuad: [],
  about: 'Silence for long enough counts as consent.',
  watch: [
    'From when does the time run, and is a reminder due?',
  ],
  samples: [
    'Consent is deemed given if Buyer does not object within 10 business days of notice.',
  ],
  skeleton: 'Consent is deemed given if ${1:Buyer} does not object within ${2:10 business days} after notice.',
  forms: ['deemed consent'],
  recognise: ({ predicate }) => (predicate.form === 'deemed consent' ? 100 : undefined),
  fields: [conditionField('right')],
  norms: () => [],
  prose: saysDeemed,
};

/** When consent counts as given. */
function saysDeemed(sentence: Sentence, context: AgreementContext): string {
  return sentence.predicate.form === 'deemed consent' ? saySentence('consent is deemed given', sentence, context, false) : '';
}
