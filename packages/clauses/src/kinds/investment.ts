import { amountFields, instalmentsField } from '../fields/amounts.ts';
import { commonFields, placeField } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Investment',
  cuad: [],
  about: 'A party puts money into another, at once or in parts.',
  watch: [
    'What does it get for it: which shares, at what price, with which rights?',
    'Which parts are certain, and which hang on an event?',
  ],
  samples: [
    'Amazon must invest USD 50 billion in OpenAI: USD 15 billion on signing, USD 35 billion if IPO or AGI Verification.',
  ],
  skeleton: '${1:Party} must invest ${2:USD 50 billion} in ${3:Party}: ${4:USD 15 billion} on signing, ${5:USD 35 billion} if ${6:IPO}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'invest') ? 51 : undefined),
  fields: [...commonFields('duty'), placeField('target', 'duty'), ...amountFields('duty'), instalmentsField],
  norms: dutyNorms,
  prose: sayDuty,
};
