import { commonFields, placeField } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Non-compete',
  cuad: ['Non-Compete'],
  about: 'A party must stay out of another’s business, for a time and in a place.',
  watch: [
    'Is there a territory, a time and a trade? Courts strike down a ban that is wider than it needs to be.',
    'Does it run during the term, after it, or both?',
    'Does competition law allow it between these parties?',
  ],
  samples: [
    'Microsoft must not compete with OpenAI in Japan for 2 years after termination.',
  ],
  skeleton: '${1:Party} must not compete with ${2:Party} in ${3:Territory} for ${4:2 years} after termination.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'compete') ? 44 : undefined),
  fields: [...commonFields('ban'), placeField('target', 'ban'), consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
