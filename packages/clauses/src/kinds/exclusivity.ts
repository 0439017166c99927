import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { isExclusive } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Exclusivity',
  cuad: ['Exclusivity'],
  about: 'The act is kept to one place, partner, customer or thing: everything else is forbidden. It is not by itself a duty to act.',
  watch: [
    'How wide is the thing that is kept? A class such as "API Products" reaches what is launched later.',
    'When does it end, and who decides that the event has happened?',
    'Which carve-outs are there, and do they end too?',
    'Does it bind affiliates and resellers, or only the party itself?',
  ],
  samples: [
    'OpenAI must offer API Products only on Azure until AGI Verification.',
    'OpenAI must offer API Products only on Azure except to US National Security Customers.',
    'OpenAI must offer API Products only on Azure except for Consumer Hardware.',
    'OpenAI must offer API Products only on Azure except on AWS if Azure Outage.',
    'OpenAI must distribute Frontier on no third-party cloud other than AWS.',
    'Buyer must use only Specified Ingredients.',
  ],
  skeleton: '${1:Party} must offer ${2:Products} only on ${3:Cloud}${4: until ${5:Event}}${6: except to ${7:Customers}}.',
  forms: ['duty'],
  recognise: (sentence) => (isExclusive(sentence) ? 41 : undefined),
  fields: [...commonFields('ban'), consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
