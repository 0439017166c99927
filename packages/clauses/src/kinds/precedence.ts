import type { Precedent, Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { sayReferences } from '../prose/nouns.ts';
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
  recognise: ({ predicate }) => (predicate.form === 'precedence' ? 100 : undefined),
  fields: [conditionField('duty')],
  norms: () => [],
  prose: saysPrecedence,
};

/** Which side prevails over which. */
function saysPrecedence(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'precedence') return '';
  const side = ({ references, agreement }: Precedent): string => (references.length > 0 ? sayReferences(references) : agreement === undefined || agreement === context.agreement?.name ? 'this agreement' : agreement);
  return saySentence(`${side(predicate.winner)} ${predicate.winner.references.length > 1 ? 'prevail' : 'prevails'} over ${side(predicate.loser)}`, sentence, context, false);
}
