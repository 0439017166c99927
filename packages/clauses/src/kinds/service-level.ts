import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { amountFields } from '../fields/amounts.ts';
import { conditionField, exceptionField } from '../fields/common.ts';
import { frequencyField } from '../fields/times.ts';
import type { KindDefinition } from '../kind.ts';
import { levelFacts } from '../norm/facts.ts';
import { sayAmount } from '../prose/amounts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Service level',
  cuad: [],
  about: 'A figure that a service must reach. The sentence does not say who answers for it: that is reported as open.',
  watch: [
    'Measured by whom, over what time, with what left out of the count?',
    'What follows if it is missed?',
  ],
  samples: [
    'Availability must be at least 99.9% each month.',
  ],
  skeleton: '${1:Availability} must be at least ${2:99.9%} each ${3|month,quarter,year|}.',
  forms: ['level'],
  recognise: ({ predicate }) => (predicate.form === 'level' ? 100 : undefined),
  fields: [...amountFields('duty'), frequencyField('bearer'), conditionField('duty'), exceptionField('duty')],
  norms: () => [],
  particulars: levelFacts,
  prose: saysLevel,
};

/** What must reach which figure. */
function saysLevel(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'level') return '';
  const said = saySentence(sayParts([sayNouns(predicate.what, context), predicate.negated ? 'must not be' : 'must be', sayAmount(predicate.amount, context)]), sentence, context);
  return `${said} Who answers for it is not said.`;
}
