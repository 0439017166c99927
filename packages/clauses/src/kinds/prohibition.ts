import { commonFields } from '../fields/common.ts';
import { consentField } from '../fields/special.ts';
import type { KindDefinition } from '../kind.ts';
import { forbids } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Prohibition',
  cuad: [],
  about: 'A party must not do something. Every ban that no narrower kind claims is one.',
  watch: [
    'How long does it last? A ban without an end runs as long as the agreement.',
    'Does it reach what the party lets others do? Only `directly or indirectly` says so.',
    'Are affiliates bound? Only where the sentence names them.',
  ],
  samples: [
    'Licensee must not remove Notices from Software.',
    'Buyer must not resell Goods outside Japan.',
  ],
  skeleton: '${1:Party} must not ${2:act} ${3:Thing}${4: during the term}.',
  forms: ['duty'],
  recognise: (sentence) => (forbids(sentence) ? 1 : undefined),
  fields: [...commonFields('ban'), consentField],
  norms: dutyNorms,
  prose: sayDuty,
};
