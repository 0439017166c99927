import { amountFields } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { deadlineField, frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { obliges } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Obligation',
  cuad: [],
  about: 'A party must do something. Every duty that no narrower kind claims is one.',
  watch: [
    'Is it owed every day, once, or by a date? An act without a time is owed for the whole term.',
    'Who may ask for it, and what follows if it is not done?',
  ],
  samples: [
    'Supplier must deliver Goods to Buyer by 28 October 2027.',
    'OpenAI must host First-Party Products on Azure.',
  ],
  skeleton: '${1:Party} must ${2:deliver} ${3:Goods} to ${4:Party}${5: by ${6:2027-01-01}}.',
  forms: ['duty'],
  recognise: (sentence) => (obliges(sentence) ? 1 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty'), deadlineField('duty'), frequencyField('bearer')],
  norms: dutyNorms,
  prose: sayDuty,
};
