import { commonFields } from '../fields/common.ts';
import { groundField } from '../fields/special.ts';
import { cureField, noticeField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Termination',
  cuad: ['Termination For Convenience', 'Change Of Control'],
  about: 'A party may end the agreement: at will, for a breach, or because something has happened.',
  watch: [
    'What happens to orders, licences and money already paid?',
    'How long is the notice, and can it be given at once?',
    'Whose change of control counts, and what is control?',
  ],
  samples: [
    'Either party may terminate this agreement for convenience on 90 days notice.',
    'Either party may terminate this agreement if Change of Control of the other party.',
    'Either party may terminate this agreement for material breach not cured within 30 days.',
  ],
  skeleton: 'Either party may terminate this agreement ${1|for convenience on 90 days notice,for material breach not cured within 30 days|}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'terminate') ? 56 : undefined),
  fields: [...commonFields('right'), noticeField, groundField, cureField],
  norms: (sentence, context, id) => dutyNorms(sentence, context, id, { permission: 'power' }),
  prose: sayDuty,
};
