import { kindOf } from '@dealwright/clauses';
import type { AgreementContext, Kind } from '@dealwright/clauses';
import { TRUE } from '@dealwright/model';
import type { Box, Condition, Norm, Sentence, Slot, SlotType } from '@dealwright/model';
import type { PlacedSentence } from './placed.ts';

/** A sentence, and what its meaning depends on. */
export type InContext = Pick<PlacedSentence, 'sentence' | 'clause' | 'context'>;

/** Slots that are compared as fields of their own: what they say of the act is no matter of where, when and if. */
const FIELDS: ReadonlySet<SlotType> = new Set<SlotType>([
  'within', 'notice', 'window', 'exercisable', 'limit', 'cap', 'frequency', 'price', 'tier', 'total', 'tranches', 'capacity', 'ground', 'released',
]);

/** In a duty a day by which it is due is a deadline: a field as well. */
function isField(slot: Slot, { predicate }: Sentence): boolean {
  if (slot.type === 'time') return (slot.word === 'by' || slot.word === 'before') && predicate.form === 'duty' && predicate.modal === 'must';
  return FIELDS.has(slot.type);
}

/**
 * The norms of a sentence for a comparison with another: without what is compared as fields, and numbered as if both
 * sentences were one, for a number in a name is no difference.
 *
 * @param context the sentence's own, its agreement running as long as the other's: see `alignedContext`
 */
export function comparableNorms({ sentence, clause, context }: InContext): readonly Norm[] {
  const kind = kindOf(sentence, context);
  if (!kind) return [];
  return kind.norms({ ...sentence, id: '1', slots: sentence.slots.filter((slot) => !isField(slot, sentence)) }, { ...context, clause }, kind.id).map((norm) => withoutMeasure(withoutNature(norm)));
}

/** Of what an amount is an amount is compared with the amount, not as a thing by itself: `20% of Revenue`. Without the amount it is all of it. */
function withoutMeasure(norm: Norm): Norm {
  const of = norm.quantity?.of;
  if (!of || norm.modality !== 'obligation') return norm;
  const boxes = norm.scope.boxes.map((box): Box => (box.object?.span === of.span ? { ...box, object: { ...box.object, quantifier: 'each' } } : box));
  return { ...norm, scope: { ...norm.scope, boxes } };
}

/** That a first launch ends with the launch, and a first right where its holder passes, is what they are: no sentence says it. */
function withoutNature(norm: Norm): Norm {
  const { reservation, scope } = norm;
  if (reservation === 'first right') return { ...norm, scope: { ...scope, condition: withoutPassing(scope.condition) } };
  if (reservation !== 'ship first') return norm;
  return { ...norm, scope: { ...scope, period: { ...scope.period, to: scope.period.to.filter(({ point }) => point.type !== 'event' || !point.event.startsWith('launch(')) } } };
}

function withoutPassing(condition: Condition): Condition {
  if (condition.type === 'not' && condition.of.type === 'atom' && condition.of.atom.key.startsWith('passed(')) return TRUE;
  if (condition.type !== 'and') return condition;
  const of = condition.of.map(withoutPassing).filter((part) => part.type !== 'true');
  return of.length > 1 ? { type: 'and', of } : of[0] ?? TRUE;
}

/** The norms of a sentence as it stands, with its kind. */
export function normsOfSentence({ sentence, clause, context }: InContext): { readonly kind?: Kind; readonly norms: readonly Norm[] } {
  const kind = kindOf(sentence, context);
  return kind ? { kind, norms: kind.norms(sentence, { ...context, clause }, kind.id) } : { norms: [] };
}

/**
 * A context in which an agreement runs as long as another version of it: its term is a change of its header, not of its clauses.
 * What other clauses say of survival and precedence is left to those clauses.
 */
export function alignedContext(context: AgreementContext, model: AgreementContext): AgreementContext {
  let known = aligned.get(context.effects);
  if (!known) aligned.set(context.effects, (known = new WeakMap()));
  let found = known.get(model.effects);
  if (!found) known.set(model.effects, (found = align(context, model)));
  return found;
}

const aligned = new WeakMap<AgreementContext['effects'], WeakMap<AgreementContext['effects'], AgreementContext>>();

function align(context: AgreementContext, model: AgreementContext): AgreementContext {
  const effects = { ...context.effects, survives: new Map(), takesEffect: model.effects.takesEffect };
  if (!context.agreement || !model.agreement) return { ...context, effects };
  const { span, dated, effective, effectiveUpon, from, to } = model.agreement;
  return { ...context, agreement: { ...context.agreement, span, dated, effective, effectiveUpon, from, to }, effects };
}
