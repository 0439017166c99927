import { amountFields } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { dutyOf, isAfterTheEnd } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'After the end',
  cuad: ['Post-Termination Services'],
  about: 'A duty that begins when the agreement has ended.',
  watch: [
    'At what price?',
    'Does it also apply where the one who is to perform has itself terminated for breach?',
  ],
  samples: [
    'Supplier must provide Transition Services for 6 months after termination.',
  ],
  skeleton: '${1:Supplier} must provide ${2:Transition Services} for ${3:6 months} after termination.',
  forms: ['duty'],
  recognise: (sentence) => (dutyOf(sentence) !== undefined && isAfterTheEnd(sentence) ? 20 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty')],
  norms: dutyNorms,
  prose: sayDuty,
};
