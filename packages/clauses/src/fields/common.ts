import type { PlaceSlot, Sentence } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import type { Field, FieldValue } from '../kind.ts';
import { ownPeriod } from '../norm/period.ts';
import { sayNouns } from '../prose/nouns.ts';
import { sayObject } from '../prose/sentence.ts';
import { sayExceptSlots, saySlot } from '../prose/slots.ts';
import { sayFrom, sayTo } from '../prose/times.ts';
import { joinWords } from '../prose/words.ts';
import { prevailsField, yieldsField } from './priority.ts';
import { burdenOf, dayValue, effect, PLACE_TITLES, reliefOf, slotField, words } from './field.ts';
import type { Attitude } from './field.ts';
import { lengthValue } from './times.ts';

/** What nearly every sentence has: who, what, where, when, if, and what is carved out. */
export function commonFields(attitude: Attitude): readonly Field[] {
  return [whoField(attitude), objectField(attitude), ...(['venue', 'customer', 'recipient', 'partner', 'source', 'territory', 'purpose', 'means'] as const).map((slot) => placeField(slot, attitude)),
    startField(attitude), endField(attitude), conditionField(attitude), exceptionField(attitude), yieldsField(attitude), prevailsField(attitude)];
}

/** Who is bound, or free. */
export function whoField(attitude: Attitude): Field {
  return {
    name: 'who', title: attitude === 'right' ? 'Who may' : 'Who is bound', type: 'party',
    read: ({ predicate }, context) => ('who' in predicate ? words(sayNouns(predicate.who, context), predicate.who.span, predicate.who) : undefined),
    effect: {
      changed: effect('both', 'Another party is bound: both read it anew.'),
      added: effect(burdenOf(attitude), attitude === 'right' ? 'More parties hold the right.' : 'More parties are bound.'),
      removed: effect(reliefOf(attitude), attitude === 'right' ? 'Fewer parties hold the right.' : 'Fewer parties are bound.'),
    },
  };
}

/** What the act is done to. */
export function objectField(attitude: Attitude): Field {
  return {
    name: 'object', title: 'What', type: 'things',
    read: ({ predicate }, context) => {
      if ('object' in predicate && predicate.object) {
        const { object } = predicate;
        return words('join' in object ? sayNouns(object, context) : sayObject(object, context), object.span, object);
      }
      return 'what' in predicate ? words(sayNouns(predicate.what, context), predicate.what.span, predicate.what) : undefined;
    },
    effect: {
      raised: effect(burdenOf(attitude), 'It reaches more things.'),
      lowered: effect(reliefOf(attitude), 'It reaches fewer things.'),
      changed: effect('both', 'It speaks of something else.'),
    },
  };
}

/** One of the places of an act. `only` turns the direction about: more places leave the bearer freer. */
export function placeField(slot: PlaceSlot, attitude: Attitude): Field {
  const title = PLACE_TITLES[slot];
  return slotField(slot, title, 'things', 'place', (place, _sentence, context) => (
    place.slot === slot ? { text: `${place.only ? 'only ' : ''}${place.outside ? 'outside' : place.word} ${sayNouns(place.nouns, context)}` } : undefined
  ), {
    raised: effect(burdenOf(attitude), `${title}: it reaches further. Under an \`only\` the reverse: more is left free.`),
    lowered: effect(reliefOf(attitude), `${title}: it reaches less far. Under an \`only\` the reverse: less is left free.`),
    added: effect(attitude === 'right' ? 'bearer' : 'counterparty', `${title}: what was unlimited is now limited. An added \`only\` forbids the rest.`),
    removed: effect(burdenOf(attitude), `${title}: what was limited is now unlimited. A dropped \`only\` frees the rest.`),
  });
}

/** The first day, where the sentence has its own. */
export function startField(attitude: Attitude): Field {
  return {
    name: 'start', title: 'From', type: 'date',
    read: (sentence, context) => edge(sentence, context, 'from'),
    effect: {
      raised: effect(reliefOf(attitude), 'A later start shortens it.'),
      lowered: effect(burdenOf(attitude), 'An earlier start lengthens it.'),
      added: effect(reliefOf(attitude), 'It no longer runs from the start of the agreement.'),
      removed: effect(burdenOf(attitude), 'It now runs from the start of the agreement.'),
    },
  };
}

/** The last day, where the sentence has its own. */
export function endField(attitude: Attitude): Field {
  return {
    name: 'end', title: 'Until', type: 'date',
    read: (sentence, context) => edge(sentence, context, 'to'),
    effect: {
      raised: effect(burdenOf(attitude), 'A later end lengthens it.'),
      lowered: effect(reliefOf(attitude), 'An earlier end shortens it.'),
      added: effect(reliefOf(attitude), 'It now ends before the agreement does.'),
      removed: effect(burdenOf(attitude), 'It now runs as long as the agreement.'),
      changed: effect('both', 'An end that hangs on an event is uncertain for both.'),
    },
  };
}

function edge(sentence: Sentence, context: AgreementContext, side: 'from' | 'to'): FieldValue | undefined {
  const bounds = ownPeriod(sentence.slots, context)[side];
  const [first] = bounds;
  if (!first) return undefined;
  const text = joinWords(bounds.map(side === 'from' ? sayFrom : sayTo));
  if (first.point.type === 'offset' && bounds.length === 1) {
    // Days before come in the other order than days after.
    const { duration, direction, base, span } = first.point;
    const { value, unit } = lengthValue(duration);
    return { text, span, data: bounds, ...(value !== undefined && { value: direction === 1 ? value : `-${value}`, unit: { unit, base } }) };
  }
  if (first.point.type !== 'date' || bounds.length > 1) return words(text, first.point.span, bounds);
  const day = side === 'to' && !first.inclusive ? first.point.day - 1 : first.point.day;
  return { text: side === 'to' && !first.inclusive ? `through ${sayDay(day)}` : text, span: first.point.span, data: day, value: dayValue(day), unit: 'date' };
}

/** What must hold. */
export function conditionField(attitude: Attitude): Field {
  return slotField('condition', 'Condition', 'condition', 'condition', (slot, sentence, context) => ({ text: saySlot(slot, sentence.slots, context) }), {
    added: effect(reliefOf(attitude), 'It now speaks only where the condition is met.'),
    removed: effect(burdenOf(attitude), 'It now speaks without any condition.'),
    changed: effect('both', 'The condition is another: who decides whether it is met?'),
  });
}

/** What is taken out. */
export function exceptionField(attitude: Attitude): Field {
  return slotField('exception', 'Carve-out', 'exception', 'except', (slot, _sentence, context) => ({ text: sayExceptSlots(slot.slots, context) }), {
    added: effect(reliefOf(attitude), 'A new carve-out takes something out.'),
    removed: effect(burdenOf(attitude), 'A carve-out is gone.'),
    raised: effect(reliefOf(attitude), 'A wider carve-out takes more out.'),
    lowered: effect(burdenOf(attitude), 'A narrower carve-out takes less out.'),
  });
}
