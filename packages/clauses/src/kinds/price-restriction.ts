import { thresholdField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { forbids, slotsOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Price restriction',
  cuad: ['Price Restrictions'],
  about: 'Prices may move only so far.',
  watch: [
    'Counted from which price, and does what is not used carry over?',
    'Fixing a resale price is unlawful in most places.',
  ],
  samples: [
    'Supplier must not raise Prices by more than 3% each year.',
  ],
  skeleton: '${1:Supplier} must not raise ${2:Prices} by more than ${3:3}% each year.',
  forms: ['duty'],
  recognise: (sentence) => (forbids(sentence) && slotsOf(sentence, 'limit').some((slot) => slot.word === 'by') ? 37 : undefined),
  fields: [...commonFields('ban'), thresholdField, frequencyField('counterparty')],
  norms: dutyNorms,
  prose: sayDuty,
};
