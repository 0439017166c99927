import type { Sentence, Slot, Span } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import type { Lowering } from './context.ts';
import { lowerPredicate } from './predicates.ts';
import type { Said } from './tail.ts';
import { lowerSubject } from './subject.ts';
import { joinSlots, lowerSlot } from './slots.ts';
import { checkStop } from './wording.ts';

/**
 * A sentence as plain data. What did not parse is a sentence of the form `broken`.
 *
 * @param span of the sentence, its label included
 */
export function lowerSentence(lowering: Lowering, sentence: Ast.Sentence, span: Span, id: string, label: string | undefined): Sentence {
  const leads = joinSlots((sentence.leads ?? []).flatMap((slot) => lowerSlot(lowering, slot))).map((slot): Slot => ({ ...slot, lead: true }));
  if (!sentence.subject || !sentence.predicate) return brokenSentence(span, id, label);
  const subject = lowerSubject(lowering, sentence.subject);
  const said: Said = lowerPredicate(lowering, subject, sentence.predicate);
  checkStop(lowering, sentence);
  const slots = [...leads, ...said.slots];
  return { id, span, ...(label !== undefined && { label }), predicate: said.predicate, slots };
}

/** A sentence that could not be read. */
export function brokenSentence(span: Span, id: string, label: string | undefined): Sentence {
  return { id, span, ...(label !== undefined && { label }), predicate: { form: 'broken' }, slots: [] };
}
