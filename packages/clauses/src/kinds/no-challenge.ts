import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does, forbids } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'No challenge',
  cuad: ['Covenant Not to Sue'],
  about: 'A party must not attack another’s rights.',
  watch: [
    'Competition law may not allow it for patents.',
    'What follows a challenge: a breach, or the end of the licence?',
  ],
  samples: [
    'Licensee must not challenge Licensed Patents.',
  ],
  skeleton: '${1:Licensee} must not challenge ${2:Patents}.',
  forms: ['duty'],
  recognise: (sentence, context) => (forbids(sentence) && does(sentence, context, 'challenge') ? 47 : undefined),
  fields: commonFields('ban'),
  norms: dutyNorms,
  prose: sayDuty,
};
