import { commonFields } from '../fields/common.ts';
import { releaseField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Escrow',
  cuad: ['Source Code Escrow'],
  about: 'A thing is left with a third person, to be handed over if something happens.',
  watch: [
    'Is the deposit kept up to date and tested?',
    'What exactly sets it free, and who says so?',
    'What may the receiver do with it then?',
  ],
  samples: [
    'Supplier must escrow Source Code with Escrow Agent, released if Insolvency.',
  ],
  skeleton: '${1:Supplier} must escrow ${2:Source Code} with ${3:Escrow Agent}, released if ${4:Insolvency}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'escrow') ? 53 : undefined),
  fields: [...commonFields('duty'), releaseField],
  norms: dutyNorms,
  prose: sayDuty,
};
