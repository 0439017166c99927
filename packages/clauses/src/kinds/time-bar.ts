import { commonFields } from '../fields/common.ts';
import { deadlineField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { isOnlyInTime } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Time bar',
  cuad: [],
  about: 'A right can be used only in a certain time; after it the act is forbidden.',
  watch: [
    'From when does the time run: the event, or when the party learned of it?',
    'May the parties shorten the time that the law gives?',
  ],
  samples: [
    'Shipper may bring Claims only within 30 days after Delivery.',
  ],
  skeleton: '${1:Party} may bring ${2:Claims} only within ${3:30 days} after ${4:Delivery}.',
  forms: ['duty'],
  recognise: (sentence) => (isOnlyInTime(sentence) ? 40 : undefined),
  fields: [...commonFields('right'), deadlineField('right')],
  norms: dutyNorms,
  prose: sayDuty,
};
