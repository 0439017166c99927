import { amountFields, capField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { capacityField } from '../fields/special.ts';
import { deadlineField, frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { slotsOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Liquidated damages',
  cuad: ['Liquidated Damages'],
  about: 'A sum that is owed for a breach without proof of the loss.',
  watch: [
    'Is it a fair estimate of the loss, or a penalty?',
    'Is it the sole remedy? Say so if it is.',
    'Is there a cap?',
  ],
  samples: [
    'If Late Delivery, Supplier must pay Buyer USD 10,000 each day, capped at 10% of Contract Price, as liquidated damages.',
  ],
  skeleton: 'If ${1:Late Delivery}, ${2:Supplier} must pay ${3:Buyer} ${4:USD 10,000} each day, capped at ${5:10}% of ${6:Contract Price}, as liquidated damages.',
  forms: ['duty'],
  recognise: (sentence) => (slotsOf(sentence, 'capacity').some((slot) => slot.text.includes('damages')) ? 60 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty'), deadlineField('duty'), frequencyField('bearer'), capField('bearer'), capacityField],
  norms: dutyNorms,
  prose: sayDuty,
};
