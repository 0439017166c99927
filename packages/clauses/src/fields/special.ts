import type { Duration, Sentence } from '@dealwright/model';
import type { Field, Side } from '../kind.ts';
import { sayAmount, sayDuration, sayFrequency } from '../prose/amounts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { sayCondition } from '../prose/conditions.ts';
import { joinWords } from '../prose/words.ts';
import { amountValue } from './common.ts';
import { effect, slotField, words } from './field.ts';

/** How long before the act notice must be given. Longer notice burdens the one who gives it. */
export const noticeField: Field = slotField('notice', 'Notice', 'duration', 'notice', (slot) => durationValue(slot.duration, slot.reasonable ? 'reasonable notice' : 'notice'), {
  raised: effect('bearer', 'Longer notice burdens the one who gives it.'),
  lowered: effect('counterparty', 'Shorter notice leaves the other side less time.'),
  added: effect('bearer', 'Notice must now be given.'),
  removed: effect('counterparty', 'It now comes without notice.'),
});

/** The time within which the act is due. */
export const deadlineField: Field = slotField('deadline', 'Deadline', 'duration', 'within', (slot) => durationValue(slot.duration), {
  raised: effect('counterparty', 'A longer deadline lets the one who performs wait.'),
  lowered: effect('bearer', 'A shorter deadline presses the one who performs.'),
  added: effect('bearer', 'There is now a deadline.'),
  removed: effect('counterparty', 'There is no deadline any more.'),
});

/** How often. */
export function frequencyField(moreBurdens: Side): Field {
  return slotField('frequency', 'How often', 'frequency', 'frequency', (slot) => ({ text: sayFrequency(slot.frequency) }), {
    raised: effect(moreBurdens, 'More often.'),
    lowered: effect(moreBurdens === 'bearer' ? 'counterparty' : 'bearer', 'Less often.'),
    added: effect(moreBurdens, 'It now recurs.'),
    removed: effect('both', 'It is no longer said how often.'),
  });
}

/** The most that can be owed. */
export function capField(favours: Side): Field {
  const other: Side = favours === 'bearer' ? 'counterparty' : 'bearer';
  return slotField('cap', 'Cap', 'amount', 'cap', (slot, _sentence, context) => amountValue(slot.amount, context), {
    raised: effect(favours, 'A higher cap protects less.'),
    lowered: effect(other, 'A lower cap protects more.'),
    added: effect(other, 'There is now a most that can be owed.'),
    removed: effect(favours, 'There is no limit any more.'),
  });
}

/** The figure above which an act is forbidden. */
export const thresholdField: Field = slotField('threshold', 'Threshold', 'amount', 'limit', (slot, _sentence, context) => amountValue(slot.amount, context), {
  raised: effect('counterparty', 'A higher threshold leaves more free.'),
  lowered: effect('bearer', 'A lower threshold forbids more.'),
  removed: effect('bearer', 'Without a threshold everything is forbidden.'),
  added: effect('counterparty', 'Below the threshold the act is now free.'),
});

/** Whose consent lifts a ban, or is needed for a right. */
export const consentField: Field = slotField('consent', 'Consent', 'words', 'consent', (slot, _sentence, context) => ({ text: `${slot.without ? 'without' : 'with'} consent of ${sayNouns(slot.of, context)}` }), {
  added: effect('neither', 'Under a ban a consent can now lift it; in a right a consent is now needed.'),
  removed: effect('neither', 'Under a ban no consent lifts it any more; in a right no consent is needed any more.'),
  changed: effect('both', 'Another party gives the consent, or on other terms.'),
});

/** How hard one must try. The standards are never equated. */
export const effortField: Field = {
  name: 'effort', title: 'Standard of effort', type: 'words',
  read: ({ predicate }) => (predicate.form === 'duty' && predicate.effort ? words(predicate.effort, predicate.modalSpan) : undefined),
  effect: {
    added: effect('counterparty', 'A duty to try is weaker than a duty to succeed.'),
    removed: effect('bearer', 'What was a duty to try is now a duty to succeed.'),
    changed: effect('both', 'Standards of effort differ by law and court; none equals another.'),
  },
};

/** How long a breach may be cured before it counts. */
export const cureField: Field = slotField('cure', 'Time to cure', 'duration', 'ground', (slot) => (slot.cure ? durationValue(slot.cure) : undefined), {
  raised: effect('bearer', 'A longer time to cure delays the one who would end the agreement.'),
  lowered: effect('counterparty', 'A shorter time to cure presses the one in breach.'),
  added: effect('bearer', 'The one in breach may now cure.'),
  removed: effect('counterparty', 'Nothing can be cured any more.'),
});

/** How long a first launch stays alone. */
export const windowField: Field = slotField('window', 'Head start', 'duration', 'window', (slot) => durationValue(slot.duration), {
  raised: effect('bearer', 'A longer head start keeps other clouds waiting.'),
  lowered: effect('counterparty', 'A shorter head start is worth less to the one who has it.'),
  added: effect('bearer', 'There is now a head start of fixed length.'),
  removed: effect('counterparty', 'First may now mean first by a day, or on the same day.'),
});

/** How long a first right can be exercised. */
export const exerciseField: Field = slotField('exercise', 'Time to exercise', 'duration', 'exercisable', (slot) => durationValue(slot.duration), {
  raised: effect('counterparty', 'A longer time to exercise keeps the one bound waiting.'),
  lowered: effect('bearer', 'A shorter time to exercise presses the holder.'),
  added: effect('bearer', 'The right now lapses if it is not exercised in time.'),
  removed: effect('counterparty', 'It is not said when the right lapses.'),
});

/** When what was put in escrow is released. */
export const releaseField: Field = slotField('release', 'Released if', 'condition', 'released', (slot) => ({ text: sayCondition(slot.condition) }), {
  added: effect('bearer', 'There is now a way to the deposit.'),
  removed: effect('counterparty', 'Nothing is said of a release.'),
  changed: effect('both', 'The release hangs on something else.'),
});

/** The adjectives of a licence or appointment. */
export const adjectivesField: Field = {
  name: 'adjectives', title: 'Terms of the grant', type: 'words',
  read: ({ predicate }: Sentence) => {
    const adjectives = 'adjectives' in predicate ? predicate.adjectives : [];
    const [first] = adjectives;
    return first && words(joinWords(adjectives.map((adjective) => adjective.word)), first.span);
  },
  effect: {
    added: effect('grantor', 'Exclusive, irrevocable, perpetual, transferable and sublicensable widen the grant; their negatives narrow it.'),
    removed: effect('holder', 'What is not said is not granted.'),
    changed: effect('both', 'The grant is of another sort.'),
  },
};

/** The liability that is capped. */
export const liabilityCapField: Field = {
  name: 'cap', title: 'Cap', type: 'amount',
  read: ({ predicate }, context) => (predicate.form === 'liability' && predicate.cap ? amountValue(predicate.cap, context) : undefined),
  effect: {
    raised: effect('bearer', 'A higher cap exposes the one who is liable.'),
    lowered: effect('counterparty', 'A lower cap leaves more of the loss where it falls.'),
    added: effect('counterparty', 'There is now a most that can be recovered.'),
    removed: effect('bearer', 'Liability is unlimited.'),
  },
};

/** A rate with its steps. */
export const tiersField: Field = slotField('tiers', 'Steps', 'amount', 'tier', (_slot, sentence, context) => ({
  text: joinWords(sentence.slots.flatMap((one) => (one.type === 'tier' ? [sayAmount(one.rate, context)] : []))),
}), {
  changed: effect('both', 'Work out both scales at the figures you expect.'),
  added: effect('both', 'The rate now changes with the volume.'),
  removed: effect('both', 'One rate for all volumes.'),
});

function durationValue(duration: Duration | undefined, otherwise = ''): { readonly text: string; readonly value?: string } {
  if (!duration) return { text: otherwise };
  return { text: sayDuration(duration), ...(duration.count === undefined || duration.unit === 'business day' ? {} : { value: String(duration.count * DAYS[duration.unit]) }) };
}

/** For ordering only: which of two lengths is longer. */
const DAYS: Readonly<Record<Exclude<Duration['unit'], 'business day'>, number>> = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };
