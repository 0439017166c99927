import type { Sentence } from '@dealwright/model';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { dutyOf, forbids } from '../match.ts';
import { dutyNorms } from '../norm/duty.ts';
import { sayDuty } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Most favoured',
  cuad: ['Most Favored Nation'],
  about: 'Nobody may get better terms than the favoured party.',
  watch: [
    'Which terms are compared: price alone, or the whole deal?',
    'Does it look back at deals already made?',
    'How does the favoured party find out? Is there a right to audit?',
  ],
  samples: [
    'OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.',
    'Transferor must not give any third party terms more favourable than Transferees for Shares.',
  ],
  skeleton: '${1:Party} must give ${2:Party} terms no less favourable than any other ${3|cloud,customer,third party|} for ${4:Products}.',
  forms: ['duty'],
  recognise: (sentence) => (dutyOf(sentence)?.object?.favoured !== undefined ? 58 : undefined),
  fields: commonFields('duty'),
  norms: (sentence, context, id) => {
    const meant = forbids(sentence) ? turned(sentence) : sentence;
    return meant ? dutyNorms(meant, context, id) : [];
  },
  prose: sayDuty,
};

/** `must not give any third party terms more favourable than Transferees`: Transferees must have terms no less favourable than any third party. */
function turned(sentence: Sentence): Sentence | undefined {
  const duty = dutyOf(sentence);
  const { favoured, indirect } = duty?.object ?? {};
  if (!duty || !favoured || !indirect || favoured.sense !== 'more') return undefined;
  return { ...sentence, predicate: { ...duty, modal: 'must', object: { ...duty.object!, indirect: favoured.than, favoured: { ...favoured, sense: 'no less', than: indirect } } } };
}
