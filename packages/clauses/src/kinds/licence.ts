import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { commonFields } from '../fields/common.ts';
import { grantedFields } from '../fields/licence.ts';
import type { KindDefinition } from '../kind.ts';
import { grantNorms } from '../norm/grant.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { article, joinWords, sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Licence',
  cuad: ['License Grant', 'Non-Transferable License', 'Affiliate License-Licensor', 'Affiliate License-Licensee', 'Unlimited/All-You-Can-Eat-License', 'Irrevocable or Perpetual License'],
  about: 'A party lets another use what is its own. An exclusive licence forbids any other licence of the same thing, field and territory while it lasts.',
  watch: [
    'Exclusive against whom? Whether the grantor may still use it is open unless said.',
    'Does it end with the agreement, or survive it?',
    'May it be passed on or sublicensed?',
    'Which field, territory and time?',
  ],
  samples: [
    'OpenAI grants Microsoft an exclusive, irrevocable, perpetual, transferable, sublicensable, royalty-free, unlimited licence to Model IP in Japan for Commercialization.',
    'OpenAI and its affiliates grant Microsoft and its affiliates a non-exclusive, non-transferable licence to Research IP.',
  ],
  skeleton: '${1:Party} grants ${2:Party} ${3|a non-exclusive,an exclusive|}, worldwide, royalty-free licence to ${4:IP} through ${5:2030}.',
  forms: ['grant'],
  recognise: ({ predicate }) => (predicate.form === 'grant' ? 100 : undefined),
  fields: [...commonFields('right'), ...grantedFields],
  norms: grantNorms,
  prose: saysGrant,
};

/** Who licenses what to whom, on which terms. */
function saysGrant(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'grant') return '';
  const terms = `${predicate.adjectives.map((adjective) => adjective.word).join(', ')} licence`.trim();
  const acts = predicate.acts ? `${joinWords(predicate.acts.names.map((name) => name.text))} ` : '';
  const alone = predicate.exclusiveAsToGrantor ? ', exclusive even as to the grantor' : '';
  return saySentence(sayParts([
    saySubject(predicate.who, context), isPlural(predicate.who) ? 'grant' : 'grants', sayNouns(predicate.to, context), article(terms), `${terms} to ${acts}${sayNouns(predicate.object, context)}${alone}`,
  ]), sentence, context);
}
