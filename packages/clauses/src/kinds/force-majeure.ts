import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField, endField, exceptionField, whoField } from '../fields/common.ts';
import { causeField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { notLiableNorms } from '../norm/rights.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Force majeure',
  cuad: [],
  about: 'A party does not answer for what it could not prevent.',
  watch: [
    'What counts as such an event, and are payments carved out?',
    'May the other side end the agreement if it lasts too long?',
  ],
  samples: [
    'Neither party is liable for Delay if Force Majeure, for up to 90 days.',
  ],
  skeleton: 'Neither party is liable for ${1:Delay} if ${2:Force Majeure}, for up to ${3:90 days}.',
  forms: ['not liable'],
  recognise: ({ predicate }) => (predicate.form === 'not liable' ? 100 : undefined),
  fields: [causeField, whoField('right'), conditionField('right'), endField('right'), exceptionField('right')],
  norms: notLiableNorms,
  prose: saysNotLiable,
};

/** Who does not answer for what, and when. */
function saysNotLiable(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'not liable') return '';
  const denied = predicate.who.nouns.some((noun) => noun.quantifier === 'neither' || noun.quantifier === 'no');
  const verb = `${isPlural(predicate.who) ? 'are' : 'is'}${denied ? '' : ' not'} liable for`;
  return saySentence(sayParts([saySubject(predicate.who, context), verb, sayNouns(predicate.cause, context)]), sentence, context, false);
}
