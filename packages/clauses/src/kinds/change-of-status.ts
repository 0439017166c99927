import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField, startField } from '../fields/common.ts';
import { clausesField, firstRightField } from '../fields/forms.ts';
import { becomesField } from '../fields/licence.ts';
import type { KindDefinition } from '../kind.ts';
import { sayReferences } from '../prose/nouns.ts';
import { sayObject, saySentence, saySubject } from '../prose/sentence.ts';
import { joinWords, sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Change of status',
  cuad: ['Exclusivity', 'Rofr/Rofo/Rofn'],
  about: 'A clause or right changes: it becomes exclusive or non-exclusive, perpetual, or comes to an end.',
  watch: [
    'What happens to acts done before the change?',
    'Who decides that the turning point has come?',
  ],
  samples: [
    'Clause 2 becomes non-exclusive if Annual Revenue is below USD 500,000.',
    'Microsoft has no right of first refusal to host Compute Capacity.',
  ],
  skeleton: 'Clause ${1:2.1} becomes ${2|non-exclusive,exclusive,perpetual|} ${3|upon,if|} ${4:Event}.',
  forms: ['becomes', 'first right'],
  recognise: ({ predicate }) => (predicate.form === 'becomes' || (predicate.form === 'first right' && predicate.none) ? 101 : undefined),
  fields: [clausesField, firstRightField, startField('right'), conditionField('right'), becomesField],
  norms: () => [],
  prose: saysChange,
};

/** What becomes of which clause, or which right there is none of. */
function saysChange(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form === 'becomes') {
    const words = joinWords(predicate.adjectives.map((adjective) => adjective.word));
    return saySentence(`${sayReferences(predicate.references)} ${predicate.references.length > 1 ? 'become' : 'becomes'} ${words}`, sentence, context, false);
  }
  if (predicate.form !== 'first right') return '';
  const verbs = joinWords(predicate.acts.names.map((name) => name.text));
  return saySentence(sayParts([saySubject(predicate.who, context), 'has no right of first', predicate.right, 'to', verbs, predicate.object ? sayObject(predicate.object, context) : undefined]), sentence, context);
}
