import { TRUE } from '@dealwright/model';
import type { Condition, Slot } from '@dealwright/model';

/** The conjunction of conditions; `true` where there is none, and no needless nesting. */
export function allOf(conditions: readonly Condition[]): Condition {
  const parts = conditions.flatMap((condition) => (condition.type === 'and' ? condition.of : condition.type === 'true' ? [] : [condition]));
  if (parts.length === 0) return TRUE;
  return parts.length === 1 && parts[0] ? parts[0] : { type: 'and', of: parts };
}

/** The opposite of a condition; a double denial cancels. */
export function not(condition: Condition): Condition {
  return condition.type === 'not' ? condition.of : { type: 'not', of: condition };
}

/**
 * What must hold for a sentence to speak: `if` and `while` affirm, `unless` denies.
 *
 * @param forbids whether the sentence forbids: then `without consent of P` limits the ban to acts without it; in a
 *   permission and in a duty those words are a freedom and say nothing
 */
export function conditionOf(slots: readonly Slot[], forbids: boolean): Condition {
  return allOf(slots.flatMap((slot): Condition[] => {
    if (slot.type === 'condition') return [slot.word === 'unless' ? not(slot.condition) : slot.condition];
    if (slot.type !== 'consent') return [];
    if (!slot.without) return [slot.condition];
    return forbids ? [not(slot.condition)] : [];
  }));
}
