import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { conditionField } from '../fields/common.ts';
import { effectiveField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { startFacts } from '../norm/facts.ts';
import { resolvePoint } from '../norm/period.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayPoint } from '../prose/times.ts';

export const kind: KindDefinition = {
  title: 'Closing conditions',
  cuad: [],
  about: 'What must have happened before the agreement takes effect.',
  watch: [
    'Who works for the condition to be met, and who may waive it?',
    'What if it is not met by a certain day?',
  ],
  samples: [
    'This agreement takes effect upon Closing if Antitrust Clearance and Board Approval.',
  ],
  skeleton: 'This agreement takes effect upon ${1:Closing} if ${2:Antitrust Clearance}.',
  forms: ['takes effect'],
  recognise: ({ predicate }) => (predicate.form === 'takes effect' ? 100 : undefined),
  fields: [effectiveField, conditionField('duty')],
  norms: () => [],
  particulars: startFacts,
  prose: saysEffect,
};

/** When, and on which conditions, it takes effect. */
function saysEffect(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'takes effect') return '';
  return saySentence(`this agreement takes effect upon ${sayPoint(resolvePoint(predicate.upon, context))}`, sentence, context, false);
}
