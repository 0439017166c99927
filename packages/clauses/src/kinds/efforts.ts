import { commonFields } from '../fields/common.ts';
import { effortField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { dutyOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Efforts and good faith',
  cuad: [],
  about: 'A duty to try, not to succeed: reasonable, commercially reasonable, best or diligent efforts, or good faith. No standard equals another.',
  watch: [
    'Which standard does the governing law give these words?',
    'Must the party spend money, or set its own interest aside?',
  ],
  samples: [
    'OpenAI must use commercially reasonable efforts to deliver Models by 31 December 2027.',
    'Each party must negotiate Renewal in good faith.',
  ],
  skeleton: '${1:Party} must use ${2|reasonable,commercially reasonable,best,diligent|} efforts to ${3:deliver} ${4:Thing}.',
  forms: ['duty'],
  recognise: (sentence) => (dutyOf(sentence)?.effort !== undefined ? 15 : undefined),
  fields: [...commonFields('duty'), effortField],
  norms: dutyNorms,
  prose: sayDuty,
};
