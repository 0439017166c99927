import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { whoField } from '../fields/common.ts';
import { statusField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Preferred partner',
  cuad: [],
  about: 'A party is called the preferred partner of another. It is a status without a norm: nobody must or must not do anything.',
  watch: [
    'Is anything promised? "Preferred" alone gives no right; a first right or a most-favoured clause would.',
  ],
  samples: [
    'Microsoft is the preferred partner of OpenAI for Commercialization.',
  ],
  skeleton: '${1:Party} is the preferred partner of ${2:Party} for ${3:Purpose}.',
  forms: ['status'],
  recognise: ({ predicate }) => (predicate.form === 'status' && predicate.status.includes('preferred') ? 101 : undefined),
  fields: [statusField, whoField('right')],
  norms: () => [],
  prose: saysPreferred,
};

/** Whose preferred partner it is, and that nothing follows from it. */
function saysPreferred(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'status') return '';
  const verb = `${isPlural(predicate.who) ? 'are' : 'is'}${predicate.negated ? ' not' : ''}`;
  return saySentence(sayParts([saySubject(predicate.who, context), verb, 'the', predicate.status, predicate.of ? `of ${sayNouns(predicate.of, context)}` : undefined]), sentence, context, false);
}
