import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { ownerFacts } from '../norm/facts.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Ownership',
  cuad: ['IP Ownership Assignment', 'Joint IP Ownership'],
  about: 'Who owns a thing, alone or with others, or does not.',
  watch: [
    'Joint owners: may each use and license it alone? The law differs from place to place.',
    'Does it reach improvements that are yet to be made?',
  ],
  samples: [
    'Client owns Client Marks.',
    'Buyer and Supplier jointly own Joint Inventions.',
    'Buyer does not own Source Code.',
  ],
  skeleton: '${1:Party} owns ${2:Thing}.',
  forms: ['ownership'],
  recognise: ({ predicate }) => (predicate.form === 'ownership' ? 100 : undefined),
  fields: commonFields('right'),
  norms: () => [],
  particulars: ownerFacts,
  prose: saysOwnership,
};

/** Who owns what. */
function saysOwnership(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'ownership') return '';
  const plural = isPlural(predicate.who);
  const verb = predicate.negated ? (plural ? 'do not own' : 'does not own') : `${predicate.jointly ? 'jointly ' : ''}${plural ? 'own' : 'owns'}`;
  return saySentence(sayParts([saySubject(predicate.who, context), verb, sayNouns(predicate.what, context)]), sentence, context, false);
}
