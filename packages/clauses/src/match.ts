import type { Amount, Duty, PlaceSlot, Sentence, Slot, SlotType } from '@dealwright/model';
import type { AgreementContext } from './context.ts';
import { isEndOf } from './norm/period.ts';
import { hasAction } from './norm/acts.ts';
import { placesOf } from './norm/places.ts';
import { isDenied } from './norm/quantifier.ts';

/** The duty of a sentence `who must V`; absent for other forms. */
export function dutyOf({ predicate }: Sentence): Duty | undefined {
  return predicate.form === 'duty' ? predicate : undefined;
}

/** Whether the sentence is a duty whose verbs include, or stand under, one of these built-in actions. */
export function does(sentence: Sentence, context: AgreementContext, ...actions: readonly string[]): boolean {
  const duty = dutyOf(sentence);
  return duty !== undefined && actions.some((action) => hasAction(duty.acts, action, context));
}

/** Whether the sentence forbids: `must not`, `neither party may`, `on no cloud`. */
export function forbids(sentence: Sentence): boolean {
  const duty = dutyOf(sentence);
  if (!duty) return false;
  return duty.modal === 'must not' || duty.who.nouns.some((noun) => noun.quantifier === 'neither' || noun.quantifier === 'no')
    || placesOf(sentence.slots).some((slot) => isDenied(slot.nouns));
}

export function permits(sentence: Sentence): boolean {
  return dutyOf(sentence)?.modal === 'may' && !forbids(sentence);
}

export function obliges(sentence: Sentence): boolean {
  return dutyOf(sentence)?.modal === 'must' && !forbids(sentence);
}

/** The slots of one type. */
export function slotsOf<T extends SlotType>(sentence: Sentence, type: T): readonly Extract<Slot, { type: T }>[] {
  return sentence.slots.filter((slot): slot is Extract<Slot, { type: T }> => slot.type === type);
}

/** The places opened by one kind of slot. */
export function placesAt(sentence: Sentence, slot: PlaceSlot): ReturnType<typeof placesOf> {
  return placesOf(sentence.slots).filter((place) => place.slot === slot);
}

/** Whether an `only`, a `no`, or `any X other than Y` under a ban keeps the act to one place, partner or thing. */
export function isExclusive(sentence: Sentence): boolean {
  const duty = dutyOf(sentence);
  if (!duty) return false;
  const places = placesOf(sentence.slots);
  return duty.object?.only !== undefined
    || places.some((slot) => slot.only || isDenied(slot.nouns))
    || (forbids(sentence) && places.some((slot) => ['venue', 'partner', 'source', 'recipient'].includes(slot.slot) && slot.nouns.nouns.some((noun) => noun.head.type === 'kind' && noun.otherThan)));
}

/** Whether a time or a condition of the sentence is marked `only`. */
export function isOnlyInTime(sentence: Sentence): boolean {
  return sentence.slots.some((slot) => (slot.type === 'time' || slot.type === 'within') && slot.only !== undefined);
}

/** The amount that the act is measured by. */
export function amountOf(sentence: Sentence): Amount | undefined {
  return dutyOf(sentence)?.object?.amount;
}

/** Whether the sentence governs after the end of the agreement. */
export function isAfterTheEnd(sentence: Sentence): boolean {
  return sentence.slots.some((slot) => {
    if (slot.type === 'lasting') return slot.after !== undefined && isEndOf(slot.after);
    if (slot.type === 'time') return ['after', 'from', 'upon'].includes(slot.word) && !slot.negated && isEndOf(slot.point);
    return slot.type === 'within' && slot.relation !== 'before' && slot.point !== undefined && isEndOf(slot.point);
  });
}
