import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { assignmentNorms } from '../norm/rights.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Assignment of rights',
  cuad: ['IP Ownership Assignment'],
  about: 'A party makes over what it owns, or will own, to another.',
  watch: [
    'Is it a present transfer (`assigns`) or a promise (`must assign`)? The two differ in insolvency.',
    'Does it need a form, a registration, or an act of the inventor?',
  ],
  samples: [
    'Supplier assigns Improvements to Buyer.',
  ],
  skeleton: '${1:Party} assigns ${2:Improvements} to ${3:Party}.',
  forms: ['assignment'],
  recognise: ({ predicate }) => (predicate.form === 'assignment' ? 100 : undefined),
  fields: commonFields('duty'),
  norms: assignmentNorms,
  prose: saysAssignment,
};

/** Who makes over what to whom. */
function saysAssignment(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'assignment') return '';
  return saySentence(sayParts([saySubject(predicate.who, context), isPlural(predicate.who) ? 'assign' : 'assigns', sayNouns(predicate.what, context), 'to', sayNouns(predicate.to, context)]), sentence, context);
}
