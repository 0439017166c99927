import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { does, placesAt } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Requirements',
  cuad: ['Exclusivity'],
  about: 'A buyer takes its needs from one source: it may purchase from nobody else.',
  watch: [
    'Is there a duty to buy at all? `Only from` forbids other sources; it obliges to nothing.',
    'What if the supplier cannot deliver? Without a carve-out the buyer may not go elsewhere.',
    'Is the price protected?',
  ],
  samples: [
    'Retailer must purchase Widgets only from Supplier in Japan.',
  ],
  skeleton: '${1:Buyer} must purchase ${2:Goods} only from ${3:Supplier}${4: in ${5:Territory}}${6: unless ${7:Supply Failure}}.',
  forms: ['duty'],
  recognise: (sentence, context) => (does(sentence, context, 'purchase') && placesAt(sentence, 'source').some((slot) => slot.only) ? 42 : undefined),
  fields: [...commonFields('ban'), consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
