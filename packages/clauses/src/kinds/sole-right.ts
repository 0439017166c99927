import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { soleRightNorms } from '../norm/rights.ts';
import { sayObject, saySentence, saySubject } from '../prose/sentence.ts';
import { joinWords, sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Sole right',
  cuad: [],
  about: 'Only one party may do the act: it may, and the others of the agreement may not. `Has no right to` forbids.',
  watch: [
    'Is it a right or also a duty? The holder need not use it.',
    'What if the holder does nothing?',
  ],
  samples: [
    'Ligand has the sole right to control Recalls.',
  ],
  skeleton: '${1:Party} has the sole right to ${2:control} ${3:Thing}.',
  forms: ['sole right'],
  recognise: ({ predicate }) => (predicate.form === 'sole right' ? 100 : undefined),
  fields: commonFields('right'),
  norms: soleRightNorms,
  prose: saysSoleRight,
};

/** Who alone may, or who may not. */
function saysSoleRight(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'sole right') return '';
  const modal = predicate.none ? 'has no right to' : predicate.exclusive ? 'alone may' : 'may';
  const verbs = joinWords(predicate.acts.names.map((name) => name.text), predicate.acts.join === 'or' ? 'or' : 'and');
  return saySentence(sayParts([saySubject(predicate.who, context), modal, verbs, predicate.object ? sayObject(predicate.object, context) : undefined]), sentence, context);
}
