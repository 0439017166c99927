import type { Acts, Duty, Effort, Modal, Slot } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { firstTier, lowerActs, lowerObject } from './acts.ts';
import type { Lowering } from './context.ts';
import { consentKey, phraseKey } from './events.ts';
import { withIncluded } from './included.ts';
import { lowerNounPhrase } from './nouns.ts';
import type { Said } from './tail.ts';
import { tail } from './tail.ts';
import { propertySpan } from './spans.ts';
import type { LoweredSubject } from './subject.ts';
import { checkJoins } from './wording.ts';
import { READING } from './readings.ts';

const MODALS: Readonly<Record<string, Modal>> = {
  must: 'must', shall: 'must', will: 'must', 'must not': 'must not', 'shall not': 'must not', 'will not': 'must not', may: 'may', 'may not': 'must not',
  'need not': 'need not', 'may refuse to': 'need not', 'may elect not to': 'need not',
};

/** One of the four modals, for every way to write it. A form that nobody listed (`are not obliged to`) frees. */
export function modalOf(written: string): Modal {
  return MODALS[written] ?? 'need not';
}

const EFFORTS: Readonly<Record<string, Effort>> = { reasonable: 'reasonable', 'commercially reasonable': 'commercially reasonable', best: 'best', diligent: 'diligent' };

/** `who must V what`, and `who intends to V what`, which binds nobody. */
export function lowerDuty(lowering: Lowering, subject: LoweredSubject, node: Ast.Duty): Said {
  const acts = lowerActs(lowering, node.verbs);
  const { object: plain, slots: given } = lowerObject(lowering, node.object);
  const measured = measure(node);
  const plainly = plain?.amount && measured !== undefined ? { ...plain, amount: { ...plain.amount, per: measured.frequency.thing ?? '' } } : plain;
  const causes = node.causes && lowerNounPhrase(lowering, node.causes, READING.party);
  const nodes = (node.slots ?? []).filter((slot) => !plainly?.amount || slot !== measured);
  const { object, slots: all } = withIncluded(lowering, plainly, [...given, ...tail(lowering, { ...node, slots: nodes }, firstTier(plainly?.amount))], nodes);
  const goodFaith = all.find((slot) => slot.type === 'capacity' && slot.text === 'good faith');
  const slots = goodFaith ? all.filter((slot) => slot !== goodFaith) : all;
  const written = (node.modal ?? 'must').replaceAll(/\s+/g, ' ');
  const who = subject.nouns;
  if (written.startsWith('intend')) return { predicate: { form: 'intention', who, acts, ...(object && { object }) }, slots };
  const modalSpan = propertySpan(lowering, node, 'modal');
  const effort = node.efforts ? EFFORTS[node.efforts] : goodFaith ? 'good faith' : undefined;
  const jointly = node.share ? sharing(node.share) : subject.share ?? (node.jointly ? 'jointly' : undefined);
  const predicate: Duty = {
    form: 'duty', who, modal: modalOf(written), modalSpan, modalText: written, acts,
    ...(effort && { effort }), ...(jointly && { jointly }), ...(node.indirectly && { directlyOrIndirectly: true }), ...(causes && { causes }), ...(object && { object }),
  };
  if (node.verbs) checkJoins(lowering, node.verbs);
  return { predicate, slots: slots.map((slot) => consentTo(slot, acts)) };
}

/** A consent is to the acts of its sentence. */
function consentTo(slot: Slot, acts: Acts): Slot {
  if (slot.type !== 'consent' || slot.condition.type !== 'atom') return slot;
  const { atom } = slot.condition;
  const event = consentKey(phraseKey(slot.of), acts.names.flatMap((name) => (name.action === undefined ? [] : [name.action])));
  return { ...slot, condition: { type: 'atom', atom: { ...atom, key: event, event } } };
}

/** `CNY 0.40 per Kilowatt-Hour`: the measure of an amount rather than how often it is paid. */
function measure(node: Ast.Duty): Ast.FrequencySlot | undefined {
  const [first] = node.slots ?? [];
  return first?.$type === 'FrequencySlot' && first.frequency?.word === 'per' && first.frequency.thing !== undefined ? first : undefined;
}

function sharing(share: Ast.Share): NonNullable<Duty['jointly']> {
  return share === 'severally' ? 'severally' : 'jointly and severally';
}
