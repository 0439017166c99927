import type { Slot, SlotType } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { lowerLimitSlot } from './slots-limiting.ts';
import { WITHHELD } from './slot-nodes.ts';
import type { AnySlot } from './slot-nodes.ts';
import { lowerPlainSlot } from './slots-plain.ts';
import { keywordSpan, spanOf } from './spans.ts';
import { gatherTiers } from './tiers.ts';

/** Slots in the order written; those that belong together (`for 2 years after termination`) made one. */
export function lowerSlots(lowering: Lowering, slots: readonly AnySlot[], amount?: Slot): readonly Slot[] {
  const tiers = gatherTiers(lowering, slots, amount);
  const lowered = slots.filter((slot) => !tiers.taken.has(slot)).flatMap((slot) => lowerSlot(lowering, slot));
  return joinSlots([...lowered, ...tiers.slots]);
}

/** One slot; none where it says nothing of its own. */
export function lowerSlot(lowering: Lowering, slot: AnySlot): readonly Slot[] {
  switch (slot.$type) {
    case 'Tier': return [];
    case 'ConditionSlot':
    case 'ExceptSlot':
    case 'RegardlessSlot':
    case 'SubjectToSlot':
    case 'NotwithstandingSlot': return lowerLimitSlot(lowering, slot);
    case 'ExclusiveSlot': return exclusive(lowering, slot);
    default: return lowerPlainSlot(lowering, slot);
  }
}

const TAKES_ONLY: ReadonlySet<SlotType> = new Set<SlotType>(['place', 'time', 'within']);

/** `only on Azure`, `first on Azure`. */
function exclusive(lowering: Lowering, slot: Ast.ExclusiveSlot): readonly Slot[] {
  const span = spanOf(lowering, slot);
  const word = keywordSpan(lowering, slot, slot.word) ?? span;
  if (!slot.slot) return [];
  return lowerPlainSlot(lowering, slot.slot).map((inner): Slot => {
    if (slot.word === 'only' && TAKES_ONLY.has(inner.type)) return { ...inner, span, only: word } as Slot;
    if (slot.word === 'first' && inner.type === 'place') return { ...inner, span, first: word };
    return inner;
  });
}

/** `for 2 years` with `after termination`; `capped at USD 5 million` with `each year`; `without consent of P` with `not to be unreasonably withheld`. */
export function joinSlots(slots: readonly Slot[]): readonly Slot[] {
  const joined: Slot[] = [];
  for (const slot of slots) {
    const before = joined.at(-1);
    if (before?.type === 'lasting' && slot.type === 'time' && slot.word === 'after' && !slot.negated && !slot.only && !before.after) {
      joined[joined.length - 1] = { ...before, after: slot.point, span: { ...before.span, end: slot.span.end } };
    } else if (before?.type === 'cap' && slot.type === 'frequency' && before.per === undefined && !before.inTotal) {
      joined[joined.length - 1] = { ...before, per: slot.frequency.unit, span: { ...before.span, end: slot.span.end } };
    } else if (slot.type === 'capacity' && slot.text === WITHHELD) {
      const at = joined.findLastIndex((one) => one.type === 'consent');
      const consent = joined[at];
      if (consent?.type === 'consent') joined[at] = { ...consent, notUnreasonablyWithheld: true };
      else joined.push(slot);
    } else {
      joined.push(slot);
    }
  }
  return joined;
}
