import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { exceptionField, objectField } from '../fields/common.ts';
import { breachField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { isPlural, sayNouns, sayReferences } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Void',
  cuad: ['Anti-Assignment'],
  about: 'What is done in breach of a clause has no effect.',
  watch: [
    'Does the law of the place allow the parties to make an act void against outsiders?',
  ],
  samples: [
    'Any assignment in breach of clause 14.1 is void.',
  ],
  skeleton: 'Any ${1:assignment} in breach of clause ${2:14.1} is void.',
  forms: ['void'],
  recognise: ({ predicate }) => (predicate.form === 'void' ? 100 : undefined),
  fields: [objectField('ban'), breachField, exceptionField('ban')],
  norms: () => [],
  prose: saysVoid,
};

/** What is of no effect. */
function saysVoid(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'void') return '';
  const breach = predicate.breachOf.length > 0 ? `in breach of ${sayReferences(predicate.breachOf)}` : undefined;
  return saySentence(sayParts([sayNouns(predicate.what, context), breach, isPlural(predicate.what) ? 'are void' : 'is void']), sentence, context, false);
}
