import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { objectField, whoField } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { isPlural } from '../prose/nouns.ts';
import { sayObject, saySentence, saySubject } from '../prose/sentence.ts';
import { joinWords, sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Intention',
  cuad: [],
  about: 'What a party means to do. It binds nobody, and is shown as such.',
  watch: [
    'If it is meant to bind, say `must`.',
  ],
  samples: [
    'Contoso intends to launch Widgets in Japan.',
  ],
  skeleton: '${1:Party} intends to ${2:launch} ${3:Thing}.',
  forms: ['intention'],
  recognise: ({ predicate }) => (predicate.form === 'intention' ? 100 : undefined),
  fields: [whoField('duty'), objectField('duty')],
  norms: () => [],
  prose: saysIntention,
};

/** What a party means to do. */
function saysIntention(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'intention') return '';
  const verbs = joinWords(predicate.acts.names.map((name) => name.text), predicate.acts.join === 'or' ? 'or' : 'and');
  return saySentence(sayParts([saySubject(predicate.who, context), isPlural(predicate.who) ? 'intend to' : 'intends to', verbs, predicate.object ? sayObject(predicate.object, context) : undefined]), sentence, context, false);
}
