import { thresholdField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { amountOf, forbids, slotsOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Volume restriction',
  cuad: ['Volume Restriction'],
  about: 'The act is allowed only up to a certain volume.',
  watch: [
    'What happens above it: a breach, or a higher fee?',
    'How is the volume counted, and can it be audited?',
  ],
  samples: [
    'Licensee must not use Software above 10,000 seats without consent of Licensor.',
  ],
  skeleton: '${1:Licensee} must not use ${2:Software} above ${3:10,000 seats} without consent of ${4:Licensor}.',
  forms: ['duty'],
  recognise: (sentence) => (forbids(sentence) && (slotsOf(sentence, 'limit').some((slot) => slot.word === 'above') || amountOf(sentence)?.sense === 'more than') ? 36 : undefined),
  fields: [...commonFields('ban'), thresholdField, consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
