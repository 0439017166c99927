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
  title: 'Licensed acts',
  cuad: ['License Grant'],
  about: 'A licence that names what may be done; nothing else may.',
  watch: [
    'Every act that is not named stays with the grantor.',
    'Does `use` reach making, selling, changing?',
  ],
  samples: [
    'Supplier grants Buyer a licence to use, modify and display Content under Licensed Patents for Marketing.',
  ],
  skeleton: '${1:Party} grants ${2:Party} a licence to ${3:use, modify and display} ${4:Content} for ${5:Purpose}.',
  forms: ['grant'],
  recognise: ({ predicate }) => (predicate.form === 'grant' && predicate.acts !== undefined ? 101 : undefined),
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
