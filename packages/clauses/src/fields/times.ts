import type { Duration, Frequency, Slot } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import type { Field, FieldValue, Side } from '../kind.ts';
import { resolvePoint } from '../norm/period.ts';
import { sayDuration, sayFrequency } from '../prose/amounts.ts';
import { sayPoint } from '../prose/times.ts';
import { sayParts } from '../prose/words.ts';
import { effect, slotField } from './field.ts';
import type { Attitude, SlotValue } from './field.ts';

/** How long before the act notice must be given. Longer notice burdens the one who gives it. */
export const noticeField: Field = slotField('notice', 'Notice', 'duration', 'notice', ({ duration, reasonable }) => (
  duration ? lengthValue(duration) : { text: reasonable ? 'reasonable notice' : 'notice', data: reasonable }
), {
  raised: effect('bearer', 'Longer notice burdens the one who gives it.'),
  lowered: effect('counterparty', 'Shorter notice leaves the other side less time.'),
  added: effect('bearer', 'Notice must now be given.'),
  removed: effect('counterparty', 'It now comes without notice.'),
  changed: effect('both', 'How long the notice must be is measured otherwise.'),
});

/** The time within which the act is due: a length (`within 30 days after Acceptance`), or a last day (`by 28 October 2027`). */
export function deadlineField(attitude: Attitude): Field {
  const [more, less]: readonly Side[] = attitude === 'ban' ? ['bearer', 'counterparty'] : ['counterparty', 'bearer'];
  return {
    name: 'deadline', title: 'Deadline', type: 'duration',
    read: ({ slots }, context) => {
      for (const slot of slots) {
        const value = deadlineOf(slot, context);
        if (value) return value;
      }
      return undefined;
    },
    effect: {
      raised: effect(more ?? 'both', attitude === 'ban' ? 'A longer time keeps the one who is bound waiting.' : 'A longer deadline lets the one who performs wait.'),
      lowered: effect(less ?? 'both', attitude === 'ban' ? 'A shorter time frees the one who is bound sooner.' : 'A shorter deadline presses the one who performs.'),
      added: effect(less ?? 'both', 'There is now a deadline.'),
      removed: effect(more ?? 'both', 'There is no deadline any more.'),
      changed: effect('both', 'The time runs from something else, or is measured otherwise.'),
    },
  };
}

function deadlineOf(slot: Slot, context: AgreementContext): FieldValue | undefined {
  if (slot.type === 'within') {
    const { duration, relation, point, only, span } = slot;
    const from = point && resolvePoint(point, context);
    const { value } = lengthValue(duration);
    return {
      text: sayParts([only ? 'only' : undefined, `within ${sayDuration(duration)}`, from && `${relation === 'before' ? 'before' : 'after'} ${sayPoint(from)}`]),
      span, data: { duration, before: relation === 'before', from, only: only !== undefined },
      ...(value === undefined ? {} : { value, unit: { before: relation === 'before', from, only: only !== undefined, business: duration.unit === 'business day' } }),
    };
  }
  if (slot.type !== 'time' || slot.negated || (slot.word !== 'by' && slot.word !== 'before')) return undefined;
  const point = resolvePoint(slot.point, context);
  const day = point.type === 'date' ? (slot.word === 'by' ? point.day : point.day - 1) : undefined;
  return {
    text: day === undefined ? `${slot.word} ${sayPoint(point)}` : `by ${sayDay(day)}`, span: slot.span, data: day ?? { word: slot.word, point },
    ...(day === undefined ? {} : { value: String(day), unit: 'date' }),
  };
}

/** How often. */
export function frequencyField(moreBurdens: Side): Field {
  return slotField('frequency', 'How often', 'frequency', 'frequency', ({ frequency }) => {
    const value = timesEachYear(frequency);
    return { text: sayFrequency(frequency), ...(value === undefined ? {} : { value, unit: { calendar: frequency.calendar } }) };
  }, {
    raised: effect(moreBurdens, 'More often.'),
    lowered: effect(moreBurdens === 'bearer' ? 'counterparty' : 'bearer', 'Less often.'),
    added: effect(moreBurdens, 'It now recurs.'),
    removed: effect(moreBurdens === 'bearer' ? 'counterparty' : 'bearer', 'It is no longer said how often.'),
    changed: effect('both', 'The periods are counted otherwise.'),
  });
}

/** How long a breach may be cured before it counts. */
export const cureField: Field = slotField('cure', 'Time to cure', 'duration', 'ground', ({ cure }) => (cure ? lengthValue(cure) : undefined), {
  raised: effect('bearer', 'A longer time to cure delays the one who would end the agreement.'),
  lowered: effect('counterparty', 'A shorter time to cure presses the one in breach.'),
  added: effect('bearer', 'The one in breach may now cure.'),
  removed: effect('counterparty', 'Nothing can be cured any more.'),
  changed: effect('both', 'The time to cure is measured otherwise.'),
});

/** How long a first launch stays alone. */
export const windowField: Field = slotField('window', 'Head start', 'duration', 'window', ({ duration, than }) => ({ ...lengthValue(duration), data: { duration, than } }), {
  raised: effect('bearer', 'A longer head start keeps other clouds waiting.'),
  lowered: effect('counterparty', 'A shorter head start is worth less to the one who has it.'),
  added: effect('bearer', 'There is now a head start of fixed length.'),
  removed: effect('counterparty', 'First may now mean first by a day, or on the same day.'),
  changed: effect('both', 'The head start is over others, or is measured otherwise.'),
});

/** How long a first right can be exercised. */
export const exerciseField: Field = slotField('exercise', 'Time to exercise', 'duration', 'exercisable', ({ duration, of }, _sentence, context) => {
  const from = resolvePoint(of, context);
  const length = lengthValue(duration);
  return { ...length, text: `${length.text} after ${sayPoint(from)}`, data: { duration, from }, unit: { from, in: length.unit } };
}, {
  raised: effect('counterparty', 'A longer time to exercise keeps the one bound waiting.'),
  lowered: effect('bearer', 'A shorter time to exercise presses the holder.'),
  added: effect('bearer', 'The right now lapses if it is not exercised in time.'),
  removed: effect('counterparty', 'It is not said when the right lapses.'),
  changed: effect('both', 'The time to exercise runs from something else.'),
});

/** For how long an agreement runs on. */
export const renewalTermField: Field = {
  name: 'term', title: 'Further term', type: 'duration',
  read: ({ predicate }) => (predicate.form === 'renewal' ? { data: predicate.term, ...lengthValue(predicate.term), span: predicate.term.span } : undefined),
  effect: {
    raised: effect('both', 'A longer further term binds both for longer when nobody speaks up.'),
    lowered: effect('both', 'A shorter further term must be watched more often.'),
    changed: effect('both', 'The further term is measured otherwise.'),
  },
};

/** A length of time; business days and calendar days have no order among them. */
export function lengthValue(duration: Duration): SlotValue {
  const { count, unit } = duration;
  if (count === undefined) return { text: sayDuration(duration), data: duration };
  return { text: sayDuration(duration), data: duration, value: String(unit === 'business day' ? count : count * DAYS[unit]), unit: unit === 'business day' ? 'business days' : 'days' };
}

function timesEachYear({ times = 1, unit }: Frequency): string | undefined {
  const units = YEARLY[unit];
  return units === undefined ? undefined : String(units * times);
}

/** For ordering only: which of two lengths is longer. */
const DAYS: Readonly<Record<Exclude<Duration['unit'], 'business day'>, number>> = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };
const YEARLY: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };
