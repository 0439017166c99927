import { thresholdField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { does, forbids, slotsOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Threshold restriction',
  cuad: ['Competitive Restriction Exception'],
  about: 'A party may develop or train only up to a certain size or power; above it the act is forbidden.',
  watch: [
    'How is the figure measured, and by whom?',
    'Does the threshold age? A fixed figure may soon be ordinary.',
    'What ends the ban, and who judges it?',
  ],
  samples: [
    'Microsoft must not train AGI Systems using OpenAI IP above 1e26 FLOP until AGI Verification.',
  ],
  skeleton: '${1:Party} must not train ${2:Systems} using ${3:IP} above ${4:1e26 FLOP}${5: until ${6:Event}}.',
  forms: ['duty'],
  recognise: (sentence, context) => (forbids(sentence) && slotsOf(sentence, 'limit').some((slot) => slot.word === 'above') && does(sentence, context, 'train', 'develop', 'research', 'release') ? 38 : undefined),
  fields: [...commonFields('ban'), thresholdField, consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
