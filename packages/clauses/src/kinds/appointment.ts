import type { Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { commonFields } from '../fields/common.ts';
import { grantedFields } from '../fields/licence.ts';
import type { KindDefinition } from '../kind.ts';
import { appointmentNorms } from '../norm/rights.ts';
import { isPlural, sayNouns } from '../prose/nouns.ts';
import { saySentence, saySubject } from '../prose/sentence.ts';
import { sayParts } from '../prose/words.ts';

export const kind: KindDefinition = {
  title: 'Appointment',
  cuad: ['Exclusivity'],
  about: 'A party makes another its agent, distributor or reseller. An exclusive appointment forbids to appoint another for the same things in the same territory.',
  watch: [
    'May the principal itself still sell? Exclusive against others is not sole.',
    'Agents are protected by law in many places: notice, indemnity.',
    'Is there a minimum to be sold?',
  ],
  samples: [
    'Monsanto appoints Agent as its exclusive agent for Roundup Products in Territory.',
  ],
  skeleton: '${1:Party} appoints ${2:Agent} as its ${3|exclusive,non-exclusive|} ${4|agent,distributor,reseller|} for ${5:Products} in ${6:Territory}.',
  forms: ['appointment'],
  recognise: ({ predicate }) => (predicate.form === 'appointment' ? 100 : undefined),
  fields: [...commonFields('right'), ...grantedFields],
  norms: appointmentNorms,
  prose: saysAppointment,
};

/** Who makes whom what, for what. */
function saysAppointment(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'appointment') return '';
  const role = sayParts(['its', ...predicate.adjectives.map((adjective) => adjective.word), predicate.role]);
  const object = predicate.object ? `for ${sayNouns(predicate.object, context)}` : undefined;
  return saySentence(sayParts([saySubject(predicate.who, context), isPlural(predicate.who) ? 'appoint' : 'appoints', sayNouns(predicate.appointee, context), 'as', role, object]), sentence, context);
}
