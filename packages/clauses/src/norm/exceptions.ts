import type { Acts, Condition, Exception, Slot, Span } from '@dealwright/model';
import { sayExceptSlots } from '../prose/slots.ts';
import type { Viewpoint } from './classes.ts';
import { conditionOf } from './condition.ts';
import { ownPeriod } from './period.ts';
import { boxOf, placesOf } from './places.ts';

/**
 * What a sentence takes out of itself: one exception for each `except`, with its own places, time and condition, and the
 * exceptions to it (`but not in Japan`).
 *
 * @param base where the exception stands under something that it presupposes, that condition
 */
export function exceptionsOf(slots: readonly Slot[], viewpoint: Viewpoint, acts?: Acts): readonly Exception[] {
  return slots.flatMap((slot) => (slot.type === 'except' ? [exceptionOf(slot.slots, slot.exceptions, slot.span, viewpoint, acts)] : []));
}

/** One exception from the slots that stand after `except`. A slot left out is not limited: `except if Azure Outage` frees everything. */
export function exceptionOf(slots: readonly Slot[], exceptions: readonly Slot[], span: Span, viewpoint: Viewpoint, acts?: Acts, extra: readonly Condition[] = []): Exception {
  const inner = exceptions.map((slot) => (
    slot.type === 'except' ? exceptionOf(slot.slots, slot.exceptions, slot.span, viewpoint, acts) : exceptionOf([slot], [], slot.span, viewpoint, acts)
  ));
  const own = conditionOf(slots, false);
  return {
    boxes: [boxOf(placesOf(slots), 'permission', viewpoint, acts, true)],
    period: ownPeriod(slots, viewpoint.context),
    condition: extra.length === 0 ? own : { type: 'and', of: [own, ...extra] },
    exceptions: [...inner, ...exceptionsOf(slots, viewpoint, acts)],
    span,
    text: sayExceptSlots(slots, viewpoint.context),
  };
}
