import type { NounPhrase, ObjectPhrase, Slot } from '@dealwright/model';
import type { AnySlot } from './slot-nodes.ts';
import type { Lowering } from './context.ts';
import { lowerNounPhrase } from './nouns.ts';
import { READING } from './readings.ts';
import { spanOf } from './spans.ts';

interface Included { readonly object?: ObjectPhrase; readonly slots: readonly Slot[] }

/** `sell Widgets, including Gadgets`: what is set apart by a comma belongs to the noun before it, in the object or in a slot. */
export function withIncluded(lowering: Lowering, object: ObjectPhrase | undefined, slots: readonly Slot[], nodes: readonly AnySlot[]): Included {
  return nodes.reduce<Included>((said, node) => {
    if (node.$type !== 'ThingSlot' || node.word !== 'including' || !node.nouns) return said;
    return including(said, lowerNounPhrase(lowering, node.nouns, READING.member), spanOf(lowering, node).start);
  }, { ...(object && { object }), slots });
}

function including({ object, slots }: Included, more: NounPhrase, start: number): Included {
  const before = slots.findLast((slot) => slot.type === 'place' && slot.span.end <= start && (!object || slot.span.start >= object.span.end));
  if (before?.type === 'place') return { ...(object && { object }), slots: slots.map((slot) => (slot === before ? { ...before, nouns: addTo(before.nouns, more) } : slot)) };
  return { ...(object && { object: object.nouns ? { ...object, nouns: addTo(object.nouns, more) } : object }), slots };
}

function addTo(phrase: NounPhrase, more: NounPhrase): NounPhrase {
  const last = phrase.nouns.at(-1);
  return last ? { ...phrase, nouns: [...phrase.nouns.slice(0, -1), { ...last, including: more }] } : phrase;
}
