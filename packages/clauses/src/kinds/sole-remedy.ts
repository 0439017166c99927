import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField, exceptionField } from '../fields/common.ts';
import { breachField, clausesField, whoseField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { sayNouns, sayReferences } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Sole remedy',
  cuad: ['Cap on Liability'],
  about: 'For a breach a party has this remedy and no other.',
  watch: [
    'Does the remedy still give something of worth? A remedy that fails may open the others again.',
    'Are intent and gross negligence carved out?',
  ],
  samples: [
    'Clause 7.2 is the sole remedy of Customer for breach of clause 7.1.',
  ],
  skeleton: 'Clause ${1:7.2} is the sole remedy of ${2:Customer} for breach of clause ${3:7.1}.',
  forms: ['sole remedy'],
  recognise: ({ predicate }) => (predicate.form === 'sole remedy' ? 100 : undefined),
  fields: [clausesField, breachField, whoseField, exceptionField('ban'), conditionField('ban')],
  norms: () => [],
  prose: saysRemedy,
};

/** Which clause is whose only remedy, for what. */
function saysRemedy(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'sole remedy') return '';
  const of = predicate.of ? `of ${sayNouns(predicate.of, context)}` : undefined;
  const breach = predicate.breachOf.length > 0 ? `for breach of ${sayReferences(predicate.breachOf)}` : undefined;
  return saySentence(sayParts([sayReferences(predicate.references), predicate.references.length > 1 ? 'are' : 'is', 'the sole remedy', of, breach]), sentence, context, false);
}
