import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { whoField } from '../fields/common.ts';
import { statusField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { article, sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Status',
  cuad: [],
  about: 'How a party stands to another. It binds nobody by itself, and is shown as such.',
  watch: [
    'Where does the agreement build on this status, and what if it ends?',
  ],
  samples: [
    'Acme is a Subsidiary of Contoso.',
  ],
  skeleton: '${1:Party} is a ${2:Subsidiary} of ${3:Party}.',
  forms: ['status'],
  recognise: ({ predicate }) => (predicate.form === 'status' ? 100 : undefined),
  fields: [statusField, whoField('duty')],
  norms: () => [],
  prose: saysStatus,
};

/** What a party is to another. */
function saysStatus(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'status') return '';
  const verb = `${isPlural(predicate.who) ? 'are' : 'is'}${predicate.negated ? ' not' : ''}`;
  const of = predicate.of ? sayNouns(predicate.of, context) : undefined;
  // `is liable for X` has its preposition; `is a Subsidiary of X` needs one.
  const status = predicate.status.endsWith(' for') ? sayParts([predicate.status, of]) : sayParts([article(predicate.status), predicate.status, of && `of ${of}`]);
  return saySentence(sayParts([saySubject(predicate.who, context), verb, status]), sentence, context, false);
}
