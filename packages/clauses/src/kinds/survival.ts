import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { exceptionField } from '../fields/common.ts';
import { clausesField, effectiveField, survivalEndField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { resolvePoint } from '../norm/period.ts';
import { sayReferences } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayPoint } from '../prose/times.ts';

export const kind: KindDefinition = {
  title: 'Survival',
  cuad: ['Post-Termination Services'],
  about: 'Clauses that live on when the agreement has ended.',
  watch: [
    'For how long? Without a length they do not end.',
    'Does every clause that must live on stand in the list?',
  ],
  samples: [
    'Clauses 3.1 and 7 survive termination.',
    'Clause 9 survives termination for 5 years.',
  ],
  skeleton: 'Clauses ${1:3.1} and ${2:7} survive termination${3: for ${4:5 years}}.',
  forms: ['survival'],
  recognise: ({ predicate }) => (predicate.form === 'survival' ? 100 : undefined),
  fields: [clausesField, effectiveField, survivalEndField, exceptionField('duty')],
  norms: () => [],
  prose: saysSurvival,
};

/** Which clauses live on after what. */
function saysSurvival(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'survival') return '';
  return saySentence(`${sayReferences(predicate.references)} ${predicate.references.length > 1 ? 'survive' : 'survives'} ${sayPoint(resolvePoint(predicate.when, context))}`, sentence, { ...context, agreement: undefined }, false);
}
