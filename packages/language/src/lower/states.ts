import type { Amount, Atom, Condition, NounPhrase, Predicate, Slot } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { causePhrase } from './cause.ts';
import type { Lowering } from './context.ts';
import { modalOf } from './duty.ts';
import { emptyPhrase, lowerNounPhrase, phraseOf } from './nouns.ts';
import { tail } from './tail.ts';
import type { Said } from './tail.ts';
import { lowerAmount } from './quantity.ts';
import type { LoweredSubject } from './subject.ts';
import { lowerTimePoint } from './time.ts';
import { READING } from './readings.ts';

/** `is …`, `is not …`, `must be …`: by what is said of the subject. */
export function lowerState(lowering: Lowering, subject: LoweredSubject, node: Ast.State | Ast.StateDuty): Said {
  const negated = node.$type === 'State' ? node.not : modalOf((node.modal ?? 'must').replaceAll(/\s+/g, ' ')) === 'must not';
  const { complement } = node;
  const slots = (): readonly Slot[] => tail(lowering, node);
  const who = subject.nouns;
  switch (complement?.$type) {
    case undefined: return { predicate: { form: 'broken' }, slots: slots() };
    case 'BoundedAmount': case 'Money': case 'Percent': case 'Multiple': case 'Count':
      return { predicate: { form: 'level', what: who, negated, amount: lowerAmount(lowering, complement) }, slots: slots() };
    case 'Capped': return capped(lowering, subject, complement, negated, slots());
    case 'Uncapped': return { predicate: { form: 'liability', who, ...causeOf(subject) }, slots: slots() };
    case 'GovernedBy': return { predicate: { form: 'governing law', negated, law: lowerNounPhrase(lowering, complement.law, READING.law) }, slots: slots() };
    case 'Void': return { predicate: { form: 'void', what: who, breachOf: subject.breachOf }, slots: slots() };
    case 'Entitled': return entitled(lowering, who, complement, slots);
    case 'Answerable': return answerable(lowering, who, complement, negated, slots);
    case 'Resolved': return resolved(lowering, complement, node);
    case 'GivenAs': return {
      predicate: { form: 'notices', address: lowerNounPhrase(lowering, complement.address, READING.soft).nouns[0]?.text ?? '', ...(complement.effective && { effective: lowerTimePoint(lowering, complement.effective.time, 'first') }) },
      slots: slots(),
    };
    case 'EffectiveState': return { predicate: { form: 'notices', effective: lowerTimePoint(lowering, complement.effective?.time, 'first') }, slots: slots() };
    case 'Deemed': return deemed(lowering, slots());
    case 'Role': return role(lowering, subject, complement, negated, slots);
  }
}

function causeOf(subject: LoweredSubject): { readonly cause?: NounPhrase } {
  return subject.cause ? { cause: subject.cause } : {};
}

function capped(lowering: Lowering, subject: LoweredSubject, complement: Ast.Capped, negated: boolean, slots: readonly Slot[]): Said {
  const [first] = slots;
  const each = first?.type === 'frequency' ? first : undefined;
  const cap: Amount = { ...lowerAmount(lowering, complement.cap, 'at most'), ...(each && { per: each.frequency.unit }) };
  const rest = each ? slots.slice(1) : slots;
  const predicate: Predicate = subject.liability
    ? { form: 'liability', who: subject.nouns, ...causeOf(subject), ...(!negated && { cap }) }
    : { form: 'level', what: subject.nouns, negated, amount: cap };
  return { predicate, slots: complement.total ? [...rest, { span: cap.span, wordSpan: cap.span, type: 'total' }] : rest };
}

function entitled(lowering: Lowering, who: NounPhrase, complement: Ast.Entitled, slots: () => readonly Slot[]): Said {
  if (complement.amount) return { predicate: { form: 'entitlement', who, amount: lowerAmount(lowering, complement.amount) }, slots: slots() };
  const of = lowerNounPhrase(lowering, complement.what);
  return { predicate: { form: 'entitlement', who, amount: { sense: 'exactly', measure: { type: 'term' }, blank: false, of, span: of.span } }, slots: slots() };
}

/** `is not liable for` frees; `is liable for` is a status that a person reads. */
function answerable(lowering: Lowering, who: NounPhrase, complement: Ast.Answerable, negated: boolean, slots: () => readonly Slot[]): Said {
  const cause = causePhrase(lowering, complement.cause);
  const denied = negated || who.nouns.some((noun) => noun.quantifier === 'neither' || noun.quantifier === 'no');
  const predicate: Predicate = denied ? { form: 'not liable', who, cause } : { form: 'status', who, negated: false, status: `${complement.word} for`, of: cause };
  return { predicate, slots: slots() };
}

const FORA: Readonly<Record<string, Extract<Predicate, { form: 'disputes' }>['by']>> = {
  arbitration: 'arbitration', mediation: 'mediation', litigation: 'courts', courts: 'courts', negotiation: 'negotiation',
};

/** `are resolved by arbitration under "ICC Rules" in Paris`, `by the courts of Delaware`: rules and seats need no declaration. */
function resolved(lowering: Lowering, complement: Ast.Resolved, node: Ast.State | Ast.StateDuty): Said {
  const { forum } = complement;
  const all = node.slots ?? [];
  const under = all.find((slot) => slot.$type === 'ThingSlot' && slot.word === 'under' && slot.nouns);
  const seat = forum?.of ? undefined : all.find((slot) => slot.$type === 'InSlot' && slot.nouns);
  const rules = under?.$type === 'ThingSlot' ? lowerNounPhrase(lowering, under.nouns, READING.soft).nouns[0]?.text : undefined;
  const where = forum?.of ?? (seat?.$type === 'InSlot' ? seat.nouns : undefined);
  const place = where ? lowerNounPhrase(lowering, where, READING.law) : emptyPhrase(lowering);
  return {
    predicate: { form: 'disputes', by: FORA[forum?.word ?? ''] ?? 'courts', place, ...(rules !== undefined && { rules }) },
    slots: tail(lowering, { ...node, slots: all.filter((slot) => slot !== under && slot !== seat) }),
  };
}

/** `Consent is deemed given if Buyer does not object …`: the consent of the party whose silence gives it. */
function deemed(lowering: Lowering, slots: readonly Slot[]): Said {
  const condition = slots.find((slot) => slot.type === 'condition');
  const silent = condition?.type === 'condition' ? actorIn(condition.condition) : undefined;
  const who: NounPhrase = silent?.actor === undefined ? emptyPhrase(lowering) : phraseOf({
    span: silent.span, nameSpan: silent.span, text: silent.text, quantifier: 'bare', head: { type: 'thing', thing: silent.actor, negated: false }, affiliates: false,
  });
  return { predicate: { form: 'deemed consent', who }, slots };
}

function actorIn(condition: Condition): Atom | undefined {
  switch (condition.type) {
    case 'atom': return condition.atom.actor === undefined ? undefined : condition.atom;
    case 'not': return actorIn(condition.of);
    case 'and': case 'or': return condition.of.map(actorIn).find((atom) => atom !== undefined);
    default: return undefined;
  }
}

function role(lowering: Lowering, subject: LoweredSubject, complement: Ast.Role, negated: boolean, slots: () => readonly Slot[]): Said {
  const of = complement.of && lowerNounPhrase(lowering, complement.of, READING.party);
  const words = complement.role ?? complement.name ?? '';
  const after = slots();
  if (words === 'remedy' && subject.references.length > 0) {
    const grounds = after.filter((slot) => slot.type === 'ground' && slot.ground !== 'convenience');
    const breachOf = grounds.flatMap((slot) => (slot.type === 'ground' ? slot.references : []));
    return { predicate: { form: 'sole remedy', references: subject.references, ...(of && { of }), breachOf }, slots: after.filter((slot) => !grounds.includes(slot)) };
  }
  return { predicate: { form: 'status', who: subject.nouns, negated, status: [...(complement.adjectives ?? []), words].join(' '), ...(of && { of }) }, slots: after };
}
