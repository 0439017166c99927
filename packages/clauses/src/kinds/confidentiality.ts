import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { does, forbids, isExclusive } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Confidentiality',
  cuad: [],
  about: 'A party must keep what it learns to itself.',
  watch: [
    'For how long, and is the time counted from disclosure or from the end?',
    'Is what must be disclosed by law carved out?',
    'What of copies when the agreement ends?',
  ],
  samples: [
    'Each party must not disclose Confidential Information for 5 years after termination, except to Affiliates.',
  ],
  skeleton: 'Each party must not disclose ${1:Confidential Information} for ${2:5 years} after termination, except to ${3:affiliates}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'disclose') && (forbids(sentence) || isExclusive(sentence)) ? 43 : undefined),
  fields: [...commonFields('ban'), consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
