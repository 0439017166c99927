import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { nameOf } from '../context.ts';
import { conditionField, endField, startField } from '../fields/common.ts';
import { deadlineField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { milestoneFacts } from '../norm/facts.ts';
import { saySentence } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Closing',
  cuad: [],
  about: 'When the closing takes place.',
  watch: [
    'What follows if it does not take place in time?',
  ],
  samples: [
    'Closing takes place within 10 business days of Option Exercise.',
  ],
  skeleton: '${1:Closing} takes place within ${2:10 business days} after ${3:Event}.',
  forms: ['closing'],
  recognise: ({ predicate }) => (predicate.form === 'closing' ? 100 : undefined),
  fields: [startField('duty'), endField('duty'), deadlineField('duty'), conditionField('duty')],
  norms: () => [],
  particulars: milestoneFacts,
  prose: saysClosing,
};

/** When it takes place. */
function saysClosing(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'closing') return '';
  return saySentence(`${nameOf(context.vocabulary, predicate.event)} takes place`, sentence, context, false);
}
