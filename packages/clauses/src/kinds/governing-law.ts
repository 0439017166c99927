import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { exceptionField } from '../fields/common.ts';
import { lawField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { lawFacts } from '../norm/facts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Governing law',
  cuad: ['Governing Law'],
  about: 'Which law the agreement is read by.',
  watch: [
    'Does the choice reach claims outside contract?',
    'Are its conflict rules and the sales convention (CISG) meant or left out?',
  ],
  samples: [
    'This agreement is governed by the law of Delaware.',
    'This agreement is not governed by the law of Maryland.',
  ],
  skeleton: 'This agreement is governed by the law of ${1:Delaware}.',
  forms: ['governing law'],
  recognise: ({ predicate }) => (predicate.form === 'governing law' ? 100 : undefined),
  fields: [lawField, exceptionField('duty')],
  norms: () => [],
  particulars: lawFacts,
  prose: saysLaw,
};

/** Which law governs. */
function saysLaw(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'governing law') return '';
  return saySentence(`this agreement is ${predicate.negated ? 'not ' : ''}governed by the law of ${sayNouns(predicate.law, context)}`, sentence, context, false);
}
