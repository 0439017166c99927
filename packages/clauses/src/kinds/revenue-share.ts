import { amountFields, capField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { deadlineField, frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { amountOf, does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Revenue or profit share',
  cuad: ['Revenue/Profit Sharing'],
  about: 'A party pays another a part of what comes in.',
  watch: [
    'What is counted: gross or net, and what is deducted?',
    'When does it end? An end that hangs on an event may never come.',
    'Is there a cap, in total or each year?',
    'Is there a right to audit the books?',
  ],
  samples: [
    'OpenAI must pay Microsoft 20% of Revenue each quarter through 2030, capped at USD 38 billion in total.',
    'OpenAI must pay Microsoft 20% of Revenue each quarter until AGI Verification.',
  ],
  skeleton: '${1:Party} must pay ${2:Party} ${3:20}% of ${4:Revenue} each ${5|quarter,month,year|}${6: through ${7:2030}}${8:, capped at ${9:USD 38 billion} in total}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'pay') && amountOf(sentence)?.measure.type === 'percent' ? 33 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty'), deadlineField('duty'), frequencyField('bearer'), capField('bearer')],
  norms: dutyNorms,
  prose: sayDuty,
};
