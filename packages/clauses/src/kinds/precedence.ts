import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField } from '../fields/common.ts';
import { orderField, sideOf } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { saySentence } from '../prose/sentence.ts';

export const kind: KindDefinition = {
  title: 'Precedence',
  cuad: [],
  about: 'Which clause or document prevails where two disagree.',
  watch: [
    'It settles conflicts between the same parties only: a promise to one cannot override a promise to another.',
    'Two that each prevail over the other settle nothing.',
  ],
  samples: [
    'Clause 2.1 prevails over clause 2.2.',
    'This agreement prevails over SOW1.',
  ],
  skeleton: 'Clause ${1:2.1} prevails over clause ${2:2.2}.',
  forms: ['precedence'],
  recognise: ({ predicate }) => (predicate.form === 'precedence' ? 100 : undefined),
  fields: [orderField, conditionField('duty')],
  norms: () => [],
  prose: saysPrecedence,
};

/** Which side prevails over which. */
function saysPrecedence(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'precedence') return '';
  return saySentence(`${sideOf(predicate.winner, context)} ${predicate.winner.references.length > 1 ? 'prevail' : 'prevails'} over ${sideOf(predicate.loser, context)}`, sentence, context, false);
}
