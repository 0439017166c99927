import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { dutyOf, forbids } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Release',
  cuad: [],
  about: 'A party need not do something. It frees the omission, and neither permits nor forbids the act.',
  watch: [
    'Does it cut into a duty elsewhere in the same agreement?',
    '`Need not` is not `must not`.',
  ],
  samples: [
    'Buyer need not purchase Goods in Japan.',
    'Supplier is not required to support Legacy Products.',
  ],
  skeleton: '${1:Party} need not ${2:act} ${3:Thing}.',
  forms: ['duty'],
  recognise: (sentence) => (dutyOf(sentence)?.modal === 'need not' && !forbids(sentence) ? 1 : undefined),
  fields: commonFields('right'),
  norms: dutyNorms,
  prose: sayDuty,
};
