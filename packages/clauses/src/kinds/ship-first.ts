import { commonFields } from '../fields/common.ts';
import { windowField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { dutyOf } from '../match.ts';
import { placesOf } from '../norm/places.ts';
import { shipFirstNorms } from '../norm/rights.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Ship first',
  cuad: [],
  about: 'A product must come to one cloud before all others. It forbids launching it elsewhere earlier; it is no duty to launch.',
  watch: [
    'Is there a head start of fixed length? Without one, whether a launch on the same day is first is open to argument.',
    'What if the favoured cloud cannot, or will not, carry the product? `And` and `or` matter here.',
    'Does first mean each product, or the class?',
  ],
  samples: [
    'OpenAI must launch OpenAI Products first on Azure, 90 days before any other cloud, unless Microsoft cannot support OpenAI Products and Microsoft elects not to support OpenAI Products.',
    'OpenAI must launch OpenAI Products first on Azure.',
  ],
  skeleton: '${1:Party} must launch ${2:Products} first on ${3:Cloud}, ${4:90 days} before any other cloud.',
  forms: ['duty'],
  recognise: (sentence) => (dutyOf(sentence) !== undefined && placesOf(sentence.slots).some((slot) => slot.first) ? 57 : undefined),
  fields: [...commonFields('ban'), windowField],
  norms: shipFirstNorms,
  prose: sayDuty,
};
