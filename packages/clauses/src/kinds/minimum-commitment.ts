import { amountFields } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import { frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { amountOf, obliges } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Minimum commitment',
  cuad: ['Minimum Commitment'],
  about: 'A party must take or give at least so much.',
  watch: [
    'Over what time, and in equal parts or not?',
    'What if the minimum is missed: is the gap paid, or the right lost?',
    'Can the other side deliver that much?',
  ],
  samples: [
    'OpenAI must purchase at least USD 100 billion of AWS Services over 8 years from 2026-02-27.',
    'OpenAI must purchase at least 2 gigawatts of Trainium Capacity over 8 years.',
  ],
  skeleton: '${1:Party} must purchase at least ${2:USD 100 million} of ${3:Services} over ${4:5 years} from ${5:2027-01-01}.',
  forms: ['duty'],
  recognise: (sentence) => (obliges(sentence) && amountOf(sentence)?.sense === 'at least' ? 32 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty', 'Minimum'), frequencyField('bearer')],
  norms: dutyNorms,
  prose: sayDuty,
};
