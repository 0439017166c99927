import type { Condition, EventKey, ThingId } from '@dealwright/model';

/** The declared events on which a condition hangs, each once, in order: of `Change of Control of Supplier` the `Change of Control`. */
export function eventsIn(condition: Condition | undefined): readonly ThingId[] {
  if (!condition) return [];
  switch (condition.type) {
    case 'true': return [];
    case 'atom': return condition.atom.event === undefined ? [] : [declared(condition.atom.event)];
    case 'not': return eventsIn(condition.of);
    default: return [...new Set(condition.of.flatMap(eventsIn))];
  }
}

function declared(event: EventKey): ThingId {
  return event.replace(/\([^()]*\)$/, '');
}
