import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { does, forbids } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'No-solicit and no-hire',
  cuad: ['No-Solicit of Customers', 'No-Solicit of Employees'],
  about: 'A party must not approach the other’s customers, or approach or hire its people.',
  watch: [
    'Are general advertisements carved out?',
    'Does it forbid hiring, or only approaching?',
    'In some places a no-hire between employers is unlawful.',
  ],
  samples: [
    'Neither party may solicit Customers of the other party for 12 months after termination.',
    'Neither party may hire employees of the other party for 12 months after termination.',
  ],
  skeleton: 'Neither party may ${1|solicit,hire|} ${2:employees} of the other party for ${3:12 months} after termination.',
  forms: ['duty'],
  recognise: (sentence, context) => (forbids(sentence) && does(sentence, context, 'solicit', 'hire') ? 45 : undefined),
  fields: [...commonFields('ban'), consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
