import { cover } from '@dealwright/model';
import type { Acts, Exception, Slot, Span } from '@dealwright/model';
import { sayExceptSlots } from '../prose/slots.ts';
import type { Viewpoint } from './classes.ts';
import { conditionOf } from './condition.ts';
import { ownPeriod } from './period.ts';
import { boxOf, placesOf } from './places.ts';

/**
 * What a sentence takes out of itself: one exception for each `except`, with its own places, time and condition, and the
 * exceptions to it (`but not in Japan`).
 */
export function exceptionsOf(slots: readonly Slot[], viewpoint: Viewpoint, acts?: Acts): readonly Exception[] {
  return slots.flatMap((slot) => (slot.type === 'except' ? [exceptionOf(slot.slots, slot.exceptions, slot.span, viewpoint, acts)] : []));
}

/** One exception from the slots that stand after `except`. A slot left out is not limited: `except if Azure Outage` frees everything. */
export function exceptionOf(slots: readonly Slot[], exceptions: readonly Slot[], span: Span, viewpoint: Viewpoint, acts?: Acts): Exception {
  const [first] = exceptions;
  const last = exceptions.at(-1);
  const inner = first && last ? [exceptionOf(exceptions, [], cover(first.span, last.span), viewpoint, acts)] : [];
  return {
    boxes: [boxOf(placesOf(slots), 'permission', viewpoint, acts, true)],
    period: ownPeriod(slots, viewpoint.context),
    condition: conditionOf(slots, false),
    exceptions: [...inner, ...exceptionsOf(slots, viewpoint, acts)],
    span,
    text: sayExceptSlots(slots, viewpoint.context),
  };
}
