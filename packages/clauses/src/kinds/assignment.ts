import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import { noticeField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { does, dutyOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Assignment of the agreement',
  cuad: ['Anti-Assignment'],
  about: 'Whether a party may put another in its place.',
  watch: [
    'Does a merger or a sale of shares count as an assignment?',
    'Are affiliates and the buyer of the business carved out?',
    'May consent be refused without reason?',
  ],
  samples: [
    'Neither party may assign this agreement without consent of the other party except to affiliates.',
    'Buyer may assign this agreement without consent of Supplier.',
  ],
  skeleton: 'Neither party may assign this agreement without consent of the other party${1: except to affiliates}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'assign', 'transfer') && dutyOf(sentence)?.object?.thisAgreement === true ? 55 : undefined),
  fields: [...commonFields('ban'), consentField, noticeField],
  norms: dutyNorms,
  prose: sayDuty,
};
