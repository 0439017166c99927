import { amountFields, capField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { deadlineField, frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Payment',
  cuad: [],
  about: 'A party pays another: how much, when, for what.',
  watch: [
    'From when does the time to pay run?',
    'Taxes, set-off, interest on what is late: said or not?',
  ],
  samples: [
    'Buyer must pay Supplier USD 2 million within 30 days of Acceptance.',
  ],
  skeleton: '${1:Buyer} must pay ${2:Supplier} ${3:USD 2 million} within ${4:30 days} after ${5:Acceptance}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'pay', 'charge', 'invoice') ? 31 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty'), deadlineField('duty'), frequencyField('bearer'), capField('bearer')],
  norms: dutyNorms,
  prose: sayDuty,
};
