import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Credit',
  cuad: [],
  about: 'An amount is set against another that is owed.',
  watch: [
    'Is the credit the sole remedy?',
    'Is it lost if it is not claimed in time?',
  ],
  samples: [
    'Buyer may credit Service Credits against Fees.',
  ],
  skeleton: '${1:Buyer} may credit ${2:Service Credits} against ${3:Fees}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'credit') ? 52 : undefined),
  fields: commonFields('right'),
  norms: dutyNorms,
  prose: sayDuty,
};
