import { insuredField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Insurance',
  cuad: ['Insurance'],
  about: 'A party must keep something insured.',
  watch: [
    'Which risks, with which insurer, and who is named?',
    'Is proof owed, and how often?',
  ],
  samples: [
    'Supplier must insure Operations for at least USD 10 million.',
  ],
  skeleton: '${1:Supplier} must insure ${2:Operations} for at least ${3:USD 10 million}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'insure') ? 49 : undefined),
  fields: [...commonFields('duty'), insuredField],
  norms: dutyNorms,
  prose: sayDuty,
};
