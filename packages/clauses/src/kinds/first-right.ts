import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { commonFields } from '../fields/common.ts';
import { firstRightField } from '../fields/forms.ts';
import { exerciseField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { firstRightNorms } from '../norm/rights.ts';
import { isPlural } from '../prose/nouns.ts';
import { sayObject, saySentence, saySubject } from '../prose/sentence.ts';
import { joinWords, sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'First right',
  cuad: ['Rofr/Rofo/Rofn'],
  about: 'Before dealing with others, a party must come to the holder: with the rival’s terms (refusal), with an offer of its own (offer), or to talk (negotiation).',
  watch: [
    'Refusal, offer and negotiation differ greatly in what they cost the one who is bound.',
    'How long has the holder to decide, and from when?',
    'Does it lapse once it is not exercised, or come back for the next deal?',
    'Does it bind a deal already under way?',
  ],
  samples: [
    'Microsoft has a right of first refusal to host Compute Capacity, exercisable within 30 days of notice.',
    'Microsoft has a right of first offer to host Compute Capacity.',
    'Microsoft has a right of first negotiation to host Compute Capacity, exercisable within 30 days of notice.',
  ],
  skeleton: '${1:Party} has a right of first ${2|refusal,offer,negotiation|} to ${3:host} ${4:Thing}, exercisable within ${5:30 days} after ${6:notice}.',
  forms: ['first right'],
  recognise: ({ predicate }) => (predicate.form === 'first right' ? 100 : undefined),
  fields: [firstRightField, ...commonFields('right'), exerciseField],
  norms: firstRightNorms,
  prose: saysFirstRight,
};

/** The right with its holder, what it is of, and when it must be exercised. */
function saysFirstRight(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'first right') return '';
  return saySentence(sayParts([
    saySubject(predicate.who, context), isPlural(predicate.who) ? 'have' : 'has', 'a right of first', predicate.right, 'to',
    joinWords(predicate.acts.names.map((name) => name.text), predicate.acts.join === 'or' ? 'or' : 'and'),
    predicate.object ? sayObject(predicate.object, context) : undefined,
  ]), sentence, context);
}
