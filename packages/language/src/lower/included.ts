import type { Noun, NounPhrase, ObjectPhrase, Slot } from '@dealwright/model';
import type { AnySlot } from './slot-nodes.ts';
import type { Lowering } from './context.ts';
import { lowerNounPhrase } from './nouns.ts';
import { READING } from './readings.ts';
import { spanOf } from './spans.ts';

/** `sell Widgets, including Gadgets`: what is set apart by a comma belongs to the noun before it, in the object or in a slot. */
export function withIncluded(lowering: Lowering, object: ObjectPhrase | undefined, slots: readonly Slot[], nodes: readonly AnySlot[]): { readonly object?: ObjectPhrase; readonly slots: readonly Slot[] } {
  let [held, all] = [object, slots];
  for (const node of nodes) {
    if (node.$type !== 'ThingSlot' || node.word !== 'including' || !node.nouns) continue;
    const including = lowerNounPhrase(lowering, node.nouns, READING.member);
    const { start } = spanOf(lowering, node);
    const before = all.findLast((slot) => slot.type === 'place' && slot.span.end <= start && (!held || slot.span.start >= held.span.end));
    if (before?.type === 'place') all = all.map((slot) => (slot === before ? { ...before, nouns: addTo(before.nouns, including) } : slot));
    else if (held?.nouns) held = { ...held, nouns: addTo(held.nouns, including) };
  }
  return { ...(held && { object: held }), slots: all };
}

function addTo(phrase: NounPhrase, more: NounPhrase): NounPhrase {
  const last = phrase.nouns.at(-1);
  return last ? { ...phrase, nouns: phrase.nouns.with(-1, { ...last, including: more } satisfies Noun) } : phrase;
}
