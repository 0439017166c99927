import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import { noticeField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { permits } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Permission',
  cuad: [],
  about: 'A party may do something. It says that this party does not owe the contrary; it does not oblige anyone else.',
  watch: [
    'Silence is not permission, and a permission under one agreement is no excuse under another.',
    'Does another clause forbid part of what is permitted here?',
  ],
  samples: [
    'OpenAI may offer Non-API Products on any cloud.',
    'Either party may announce Milestones.',
  ],
  skeleton: '${1:Party} may ${2:offer} ${3:Products} ${4:on any cloud}.',
  forms: ['duty'],
  recognise: (sentence) => (permits(sentence) ? 1 : undefined),
  fields: [...commonFields('right'), consentField, noticeField],
  norms: dutyNorms,
  prose: sayDuty,
};
