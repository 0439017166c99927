import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { amountFields } from '../fields/amounts.ts';
import { whoField } from '../fields/common.ts';
import type { KindDefinition } from '../kind.ts';
import { holdingFacts } from '../norm/facts.ts';
import { sayAmount } from '../prose/amounts.ts';
import { isPlural } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Holding',
  cuad: [],
  about: 'What share of a thing a party holds.',
  watch: [
    'As of when, and counted how: diluted, as converted?',
    'All the shares together must not exceed the whole.',
  ],
  samples: [
    'Microsoft holds 27% of OpenAI.',
  ],
  skeleton: '${1:Party} holds ${2:27}% of ${3:Company}.',
  forms: ['holding'],
  recognise: ({ predicate }) => (predicate.form === 'holding' ? 100 : undefined),
  fields: [whoField('right'), ...amountFields('right', 'Share')],
  norms: () => [],
  particulars: holdingFacts,
  prose: saysHolding,
};

/** Who holds how much of what. */
function saysHolding(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'holding') return '';
  return saySentence(sayParts([saySubject(predicate.who, context), isPlural(predicate.who) ? 'hold' : 'holds', sayAmount(predicate.amount, context)]), sentence, context, false);
}
