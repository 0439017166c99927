import type { PriorityTarget, Sentence, Slot } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';
import { effectOn } from '../effects.ts';

/** What a sentence yields to and prevails over: in its own words, and because another clause says so. */
export function prioritiesOf(sentence: Sentence, context: ClauseContext): { readonly yieldsTo: readonly PriorityTarget[]; readonly prevailsOver: readonly PriorityTarget[] } {
  const { effects, clause } = context;
  return {
    yieldsTo: [...targets(sentence.slots, 'subject to'), ...effectOn(effects.yields, clause.number, sentence.label), ...effects.agreementYields],
    prevailsOver: [...targets(sentence.slots, 'notwithstanding'), ...effectOn(effects.prevails, clause.number, sentence.label), ...effects.agreementPrevails],
  };
}

/** Outside limits such as `subject to Applicable Law` are shown, not weighed. */
function targets(slots: readonly Slot[], type: 'subject to' | 'notwithstanding'): readonly PriorityTarget[] {
  return slots.flatMap((slot): PriorityTarget[] => {
    if (slot.type !== type || slot.law) return [];
    if (slot.references.length > 0) return slot.references.map((reference) => ({ reference, everything: false, span: reference.span }));
    return slot.agreement === undefined && !slot.everything ? [] : [{ agreement: slot.agreement, everything: slot.everything, span: slot.span }];
  });
}
