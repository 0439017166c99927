import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField, endField, exceptionField, startField } from '../fields/common.ts';
import { clausesField, reachField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { sayNouns, sayReferences } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Application',
  cuad: [],
  about: 'When, or to what, another clause applies or does not apply.',
  watch: [
    'A clause that applies only for a time is easily read as one without an end: cross-refer.',
  ],
  samples: [
    'Clause 9.1 applies for 12 months from Shipment.',
    'Clause 2.2 does not apply to Pilots.',
  ],
  skeleton: 'Clause ${1:9.1} ${2|applies for 12 months from,does not apply to|} ${3:Shipment}.',
  forms: ['application'],
  recognise: ({ predicate }) => (predicate.form === 'application' ? 100 : undefined),
  fields: [clausesField, reachField, startField('duty'), endField('duty'), conditionField('duty'), exceptionField('duty')],
  norms: () => [],
  prose: saysApplication,
};

/** Which clause applies, when and to what. */
function saysApplication(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'application') return '';
  const plural = predicate.references.length > 1;
  const verb = predicate.negated ? (plural ? 'do not apply' : 'does not apply') : plural ? 'apply' : 'applies';
  return saySentence(sayParts([sayReferences(predicate.references), verb, predicate.to ? `to ${sayNouns(predicate.to, context)}` : undefined]), sentence, context, false);
}
