import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { exceptionField } from '../fields/common.ts';
import { forumField, seatField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { forumFacts } from '../norm/facts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Disputes',
  cuad: [],
  about: 'Who decides where the parties disagree, by which rules, and where.',
  watch: [
    'Does it agree with the governing law and with related agreements?',
    'Are urgent measures before a court still open?',
    'Language, number of arbitrators, seat.',
  ],
  samples: [
    'Disputes are resolved by arbitration under "ICC Rules" in Paris.',
    'Disputes are resolved by the courts of Delaware.',
  ],
  skeleton: 'Disputes are resolved by ${1|arbitration under "ICC Rules" in Paris,the courts of Delaware|}.',
  forms: ['disputes'],
  recognise: ({ predicate }) => (predicate.form === 'disputes' ? 100 : undefined),
  fields: [forumField, seatField, exceptionField('duty')],
  norms: () => [],
  particulars: forumFacts,
  prose: saysDisputes,
};

/** Who decides, by which rules, and where. */
function saysDisputes(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'disputes') return '';
  const place = sayNouns(predicate.place, context);
  const forum = predicate.by === 'courts' ? `the courts of ${place}` : sayParts([predicate.by, predicate.rules === undefined ? undefined : `under the ${predicate.rules}`, place === '' ? undefined : `in ${place}`]);
  return saySentence(`disputes are resolved by ${forum}`, sentence, context, false);
}
