import type { ClauseReference, Slot, Span } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { lowerCondition } from './conditions.ts';
import { lowerNounPhrase } from './nouns.ts';
import { lowerReferences } from './references.ts';
import { firstWordSpan, keywordSpan, spanOf } from './spans.ts';
import { READING } from './readings.ts';

interface Base { readonly span: Span; readonly wordSpan: Span }

/** Slots that limit their sentence and stand last: conditions, exceptions, priorities. */
export function lowerLimitSlot(lowering: Lowering, slot: Ast.LimitSlot): readonly Slot[] {
  const base: Base = { span: spanOf(lowering, slot), wordSpan: firstWordSpan(lowering, slot) };
  switch (slot.$type) {
    case 'ConditionSlot': {
      const only = slot.only ? keywordSpan(lowering, slot, 'only') : undefined;
      return [{ ...base, type: 'condition', word: slot.word, condition: lowerCondition(lowering, slot.condition, slot.word === 'while'), ...(only && { only }) }];
    }
    case 'ExceptSlot': return [except(lowering, slot, base)];
    case 'RegardlessSlot': return [{ ...base, type: 'regardless', of: lowerNounPhrase(lowering, slot.nouns, READING.event) }];
    case 'SubjectToSlot': return [{ ...base, type: 'subject to', ...priority(lowering, slot.target), everything: false }];
    case 'NotwithstandingSlot': {
      const target = priority(lowering, slot.target);
      return [{ ...base, type: 'notwithstanding', ...target, everything: slot.anything || target.own }];
    }
  }
}

/** `except to Government Customers but not in Japan if …`. */
function except(lowering: Lowering, slot: Ast.ExceptSlot, base: Base): Slot {
  const condition: readonly Slot[] = slot.condition
    ? [{ ...base, span: spanOf(lowering, slot.condition), wordSpan: keywordSpan(lowering, slot, slot.word) ?? base.wordSpan, type: 'condition', word: slot.word, condition: lowerCondition(lowering, slot.condition, slot.word === 'while') }]
    : [];
  return { ...base, type: 'except', slots: [...lowering.lowerSlots(lowering, slot.slots ?? []), ...condition], exceptions: lowering.lowerSlots(lowering, slot.butNot ?? []) };
}

interface PriorityOf {
  readonly references: readonly ClauseReference[];
  readonly agreement?: string;
  readonly law: boolean;
  /** Whether the target is the agreement itself. */
  readonly own: boolean;
}

/** What a priority names: clauses, an instrument, or an outside limit such as Applicable Law. */
function priority(lowering: Lowering, target: Ast.Target | undefined): PriorityOf {
  if (target?.clauses) return { references: lowerReferences(lowering, target.clauses), law: false, own: false };
  if (!target?.nouns) return { references: [], law: false, own: false };
  const [noun] = lowerNounPhrase(lowering, target.nouns, READING.soft).nouns;
  if (noun?.head.type === 'agreement') {
    const name = noun.head.agreement ?? '';
    return { references: [], agreement: name, law: false, own: name === lowering.instrument.name };
  }
  return { references: [], agreement: noun?.text ?? '', law: /\b(?:laws?|regulations?|rules?|order)\b/i.test(noun?.text ?? '') || noun?.head.type === 'thing', own: false };
}
