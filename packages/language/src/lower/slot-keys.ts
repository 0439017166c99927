import type { Slot, TimePoint } from '@dealwright/model';
import { phraseKey } from './events.ts';

/** The identity of a slot within a stated condition. Slots that no condition can hold give their type. */
export function slotKey(slot: Slot): string {
  switch (slot.type) {
    case 'place': return `${slot.slot}${slot.outside ? ' outside' : ''} ${phraseKey(slot.nouns)}`;
    case 'time': return `${slot.negated ? 'not ' : ''}${slot.word} ${pointKey(slot.point)}`;
    case 'within': return `within ${slot.duration.count ?? 'blank'} ${slot.duration.unit} ${slot.relation} ${slot.point ? pointKey(slot.point) : ''}`;
    case 'lasting': return `${slot.word} ${slot.duration.count ?? 'blank'} ${slot.duration.unit}`;
    case 'notice': return `notice ${slot.duration?.count ?? ''} ${slot.duration?.unit ?? ''}`;
    case 'consent': return `${slot.without ? 'without' : 'with'} consent ${phraseKey(slot.of)}`;
    case 'limit': return `${slot.word} ${slot.amount.value ?? ''}`;
    default: return slot.type;
  }
}

/** The identity of a point in time. */
export function pointKey(point: TimePoint): string {
  switch (point.type) {
    case 'date': return String(point.day);
    case 'event': return point.event;
    case 'offset': return `${point.duration.count ?? 'blank'} ${point.duration.unit} ${point.direction > 0 ? 'after' : 'before'} ${pointKey(point.base)}`;
    case 'unknown': return `unresolved:${point.text}`;
    default: return `${point.type} of ${point.of.map(pointKey).toSorted().join(' and ')}`;
  }
}
