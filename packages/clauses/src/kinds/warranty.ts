import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { endField, exceptionField, objectField, startField, whoField } from '../fields/common.ts';
import { saysField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { warrantyFacts } from '../norm/facts.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts, sayWhole } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Warranty',
  cuad: ['Warranty Duration'],
  about: 'A party answers for how a thing is, for a time.',
  watch: [
    'From when does the time run: delivery, acceptance, installation?',
    'What is the remedy, and is it the only one?',
  ],
  samples: [
    'Supplier warrants Goods for 24 months from Delivery: "free from defects in materials".',
  ],
  skeleton: '${1:Supplier} warrants ${2:Goods} for ${3:24 months} from ${4:Delivery}: "${5:free from defects in materials}".',
  forms: ['warranty'],
  recognise: ({ predicate }) => (predicate.form === 'warranty' ? 100 : undefined),
  fields: [whoField('duty'), objectField('duty'), startField('duty'), endField('duty'), exceptionField('duty'), saysField],
  norms: () => [],
  particulars: warrantyFacts,
  prose: saysWarranty,
};

/** Who answers for what, for how long, and in which words. */
function saysWarranty(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'warranty') return '';
  const text = saySentence(sayParts([saySubject(predicate.who, context), isPlural(predicate.who) ? 'warrant' : 'warrants', sayNouns(predicate.what, context)]), sentence, context, false);
  return predicate.says === undefined ? text : sayWhole(`${text.slice(0, -1)}: “${predicate.says}”`);
}
