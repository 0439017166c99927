import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { effectiveField, noticeAddressField } from '../fields/forms.ts';
import type { KindDefinition } from '../kind.ts';
import { addressFacts } from '../norm/facts.ts';
import { resolvePoint } from '../norm/period.ts';
import { saySentence } from '../prose/sentence.ts';
import { sayPoint } from '../prose/times.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Notices',
  cuad: [],
  about: 'How notice is given, and when it takes effect.',
  watch: [
    'Does e-mail suffice, and for every kind of notice?',
    'When does a notice count as received?',
  ],
  samples: [
    'Notice is given in writing to "legal@example.com" and is effective 2 business days after sending.',
  ],
  skeleton: 'Notice is given in writing to "${1:legal@example.com}" and is effective ${2:2 business days} after sending.',
  forms: ['notices'],
  recognise: ({ predicate }) => (predicate.form === 'notices' ? 100 : undefined),
  fields: [noticeAddressField, effectiveField],
  norms: () => [],
  particulars: addressFacts,
  prose: saysNotices,
};

/** Where notice goes and when it counts. */
function saysNotices(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'notices') return '';
  const to = predicate.address === undefined ? undefined : `in writing to ${predicate.address}`;
  const effective = predicate.effective ? `${to === undefined ? 'is' : 'and is'} effective ${sayPoint(resolvePoint(predicate.effective, context))}` : undefined;
  return saySentence(sayParts(['notice', to === undefined ? undefined : 'is given', to, effective]), sentence, context, false);
}
