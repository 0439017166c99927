import { commonFields } from '../fields/common.ts';
import { frequencyField, noticeField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { does } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Audit',
  cuad: ['Audit Rights'],
  about: 'A party may look into another’s books or premises.',
  watch: [
    'How often, on what notice, at whose cost?',
    'Who pays if the audit finds a gap, and how large must it be?',
    'What may the auditor see and keep?',
  ],
  samples: [
    'Microsoft may audit Revenue once each year on 30 days notice.',
  ],
  skeleton: '${1:Party} may audit ${2:Records} once each ${3|year,quarter|} on ${4:30 days} notice.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'audit') ? 50 : undefined),
  fields: [...commonFields('right'), noticeField, frequencyField('counterparty')],
  norms: dutyNorms,
  prose: sayDuty,
};
