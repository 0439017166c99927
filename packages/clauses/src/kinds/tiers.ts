import { amountFields, capField, instalmentsField, tiersField } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { dutyOf } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Steps and tiers',
  cuad: ['Revenue/Profit Sharing'],
  about: 'A sum or a rate that changes with the volume or from year to year.',
  watch: [
    'Does the higher rate apply to all, or only to what lies above the step?',
    'Contract years run from the effective date unless `calendar year` is said.',
  ],
  samples: [
    'OpenAI must pay Microsoft 20% of Revenue up to USD 1 billion, 15% above.',
    'IntriCon must pay Dynamic Hearing USD 1,700,000: USD 700,000 in year 1, USD 1,000,000 in year 2.',
  ],
  skeleton: '${1:Party} must pay ${2:Party} ${3:20}% of ${4:Revenue} up to ${5:USD 1 billion}, ${6:15}% above.',
  forms: ['duty'],
  recognise: (sentence) => (dutyOf(sentence) !== undefined && sentence.slots.some((slot) => slot.type === 'tier' || slot.type === 'tranches') ? 34 : undefined),
  fields: [...commonFields('duty'), ...amountFields('duty'), tiersField, instalmentsField, capField('bearer')],
  norms: dutyNorms,
  prose: sayDuty,
};
