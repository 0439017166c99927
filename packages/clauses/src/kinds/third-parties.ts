import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Third parties',
  cuad: ['Third Party Beneficiary'],
  about: 'Someone who has not signed may rely on the agreement.',
  watch: [
    'Can the parties still change or end the agreement without them?',
  ],
  samples: [
    'Affiliates of Buyer may enforce clause 5.1.',
  ],
  skeleton: '${1:Affiliates of Buyer} may enforce clause ${2:5.1}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'enforce') ? 54 : undefined),
  fields: commonFields('right'),
  norms: dutyNorms,
  prose: sayDuty,
};
