import type { Day, PlaceSlot, Sentence, Slot, Span } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import type { Field, FieldEffect, FieldType, FieldValue, Side } from '../kind.ts';

/** Whether the sentence binds its subject or favours it: from that follows whom a wider or longer one burdens. */
export type Attitude = 'duty' | 'ban' | 'right';

/** Whom more of it burdens. */
export function burdenOf(attitude: Attitude): Side {
  return attitude === 'right' ? 'counterparty' : 'bearer';
}

/** Whom less of it burdens: the one whom more of it favoured. */
export function reliefOf(attitude: Attitude): Side {
  return attitude === 'right' ? 'bearer' : 'counterparty';
}

export function effect(burdens: Side, says: string): FieldEffect {
  return { burdens, says };
}

/** What is read from a slot, which is its span, and its data unless said. */
export type SlotValue = Omit<FieldValue, 'span' | 'data'> & { readonly data?: unknown };

/** A field that is read from the first slot that fits. */
export function slotField<T extends Slot['type']>(
  name: string, title: string, type: FieldType, slotType: T,
  read: (slot: Extract<Slot, { type: T }>, sentence: Sentence, context: AgreementContext) => SlotValue | undefined,
  effects: Field['effect'],
): Field {
  return {
    name, title, type, effect: effects,
    read: (sentence, context) => {
      for (const slot of sentence.slots) {
        if (slot.type !== slotType) continue;
        const value = read(slot as Extract<Slot, { type: T }>, sentence, context);
        if (value) return { data: slot, ...value, span: slot.span };
      }
      return undefined;
    },
  };
}

/** A value without an order. The words themselves are what it stands for, unless the data are given. */
export function words(text: string, span: Span, data: unknown = text): FieldValue {
  return { text, span, data };
}

/** Days order as numbers. */
export function dayValue(day: Day): string {
  return String(day);
}

/** The slots of a place, in the words of a margin note. */
export const PLACE_TITLES: Readonly<Record<PlaceSlot, string>> = {
  venue: 'Clouds and channels', customer: 'Customers', recipient: 'Recipients', partner: 'Partners', territory: 'Territory',
  purpose: 'Purpose or field', means: 'Means', source: 'Source', target: 'Target', behalf: 'On behalf of',
};
