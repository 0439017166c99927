import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { amountFields } from '../fields/amounts.ts';
import { commonFields } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { holdingFacts } from '../norm/facts.ts';
import { sayAmount } from '../prose/amounts.ts';
import { isPlural } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Entitlement',
  cuad: [],
  about: 'A party is to get a share or a sum. The sentence does not say who pays it: that is reported as open.',
  watch: [
    'Who pays, when, and on what statement?',
  ],
  samples: [
    'Skype is entitled to 50% of Revenue.',
  ],
  skeleton: '${1:Party} is entitled to ${2:50% of Revenue}.',
  forms: ['entitlement'],
  recognise: ({ predicate }) => (predicate.form === 'entitlement' ? 100 : undefined),
  fields: [...commonFields('right'), ...amountFields('right')],
  norms: () => [],
  particulars: holdingFacts,
  prose: saysEntitlement,
};

/** Who is to get what. */
function saysEntitlement(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'entitlement') return '';
  const said = saySentence(sayParts([saySubject(predicate.who, context), isPlural(predicate.who) ? 'are' : 'is', 'entitled to', sayAmount(predicate.amount, context)]), sentence, context);
  return `${said} Who pays is not said.`;
}
