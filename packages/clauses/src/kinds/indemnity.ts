import { capField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Indemnity',
  cuad: [],
  about: 'A party makes good what another loses to certain claims.',
  watch: [
    'Only claims of outsiders, or losses between the parties too?',
    'Who leads the defence, and who may settle?',
    'Is it inside or outside the cap on liability?',
  ],
  samples: [
    'Supplier must indemnify Buyer for Infringement Claims.',
  ],
  skeleton: '${1:Supplier} must indemnify ${2:Buyer} for ${3:Claims}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'indemnify', 'defend') ? 48 : undefined),
  fields: [...commonFields('duty'), capField('bearer')],
  norms: dutyNorms,
  prose: sayDuty,
};
