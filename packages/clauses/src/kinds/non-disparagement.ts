import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { does, forbids } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Non-disparagement',
  cuad: ['Non-Disparagement'],
  about: 'A party must not speak ill of another.',
  watch: [
    'Is what the law requires to be said carved out?',
    'Whose statements count: those of the company, or of everyone who works there?',
  ],
  samples: [
    'Neither party may disparage the other party.',
  ],
  skeleton: 'Neither party may disparage the other party${1: for ${2:5 years} after termination}.',
  forms: ['duty'],
  recognise: (sentence, context) => (forbids(sentence) && does(sentence, context, 'disparage') ? 46 : undefined),
  fields: commonFields('ban'),
  norms: dutyNorms,
  prose: sayDuty,
};
