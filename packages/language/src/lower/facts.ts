import type { Day, EventKey, Fact, Noun, ScenarioAct, Slot, Span } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { lowerObject, lowerVerb } from './acts.ts';
import { lowerPredicate } from './conditions.ts';
import type { Lowering } from './context.ts';
import { actEventKey, actOfNoun, consentKey, deedKey, eventOfNoun, nounKey } from './events.ts';
import { lowerNoun, lowerNounPhrase } from './nouns.ts';
import { lowerDateValue } from './quantity.ts';
import { lowerReferences } from './references.ts';
import { tail } from './tail.ts';
import { lowerSlot } from './slots.ts';
import { propertySpan, spanOf, wordsOf } from './spans.ts';
import { READING } from './readings.ts';

/** Something recorded as having happened, or as being so. None where it says nothing that can be recorded. */
export function lowerFact(lowering: Lowering, node: Ast.Fact | Ast.Given): Fact | undefined {
  const span = spanOf(lowering, node);
  const { predicate, act } = node;
  if (act && predicate?.$type === 'Occurrence') return occurrence(lowering, actEventKey(lowering, act), spanOf(lowering, act), predicate, span);
  if (!node.subject || !predicate) return undefined;
  const subject = lowerNoun(lowering, node.subject, READING.fact);
  if (predicate.$type === 'Occurrence') return occurrence(lowering, eventOfNoun(subject) ?? `unresolved:${subject.text}`, subject.span, predicate, span);
  if (predicate.$type === 'IsA') return membership(lowering, subject, predicate, span);
  return stated(lowering, subject, predicate, span);
}

function occurrence(lowering: Lowering, event: EventKey, named: Span, predicate: Ast.Occurrence, span: Span): Fact | undefined {
  const text = wordsOf(lowering, named);
  const day = lowerDateValue(lowering, predicate.date);
  if (predicate.not) return day === undefined ? undefined : { span, type: 'not occurred', event, text, asOf: day };
  return day === undefined ? undefined : { span, type: 'occurred', event, text, on: day };
}

function membership(lowering: Lowering, subject: Noun, predicate: Ast.IsA, span: Fact['span']): Fact | undefined {
  const kind = lowerNoun(lowering, predicate.noun, READING.member);
  if (subject.head.type !== 'thing' || kind.head.type !== 'thing') return undefined;
  return { span, type: 'is', thing: subject.head.thing, kind: kind.head.thing, negated: predicate.not !== kind.head.negated };
}

/** What a party does, can, or elects; an agreement that ended and a consent that was given are events. */
function stated(lowering: Lowering, subject: Noun, predicate: Ast.ConditionPredicate, span: Fact['span']): Fact | undefined {
  if (predicate.$type !== 'Stated') return { span, type: 'stated', condition: lowerPredicate(lowering, subject, predicate, true, span), references: [] };
  const timed = (predicate.slots ?? []).filter(isDay);
  const days = timed.flatMap((slot) => lowerSlot(lowering, slot));
  const rest = (predicate.slots ?? []).filter((slot) => !isDay(slot));
  const condition = lowerPredicate(lowering, subject, { ...predicate, slots: rest }, true, span);
  const on = dayOfSlot(days, 'on');
  const from = dayOfSlot(days, 'from') ?? on;
  const event = eventStated(lowering, subject, predicate, rest);
  if (event !== undefined && on !== undefined && !predicate.not) return { span, type: 'occurred', event, text: wordsOf(lowering, span), on };
  const references = predicate.object?.clauses ? quietReferences(lowering, predicate.object.clauses) : [];
  return { span, type: 'stated', condition, references, ...(from !== undefined && { from }) };
}

/** `on 2026-05-10`, `from 2026-05-10`: when the fact is so, rather than part of what is said. */
function isDay(slot: Ast.Slot): boolean {
  return (slot.$type === 'OnSlot' || slot.$type === 'FromSlot') && slot.time?.$type === 'DatePoint';
}

function dayOfSlot(slots: readonly Slot[], word: 'on' | 'from'): Day | undefined {
  const slot = slots.find((one) => one.type === 'time' && one.word === word);
  return slot?.type === 'time' && slot.point.type === 'date' ? slot.point.day : undefined;
}

function eventStated(lowering: Lowering, subject: Noun, predicate: Ast.Stated, rest: readonly Ast.Slot[]): EventKey | undefined {
  const verb = lowering.scope.action(predicate.verb ?? '')?.id;
  const deed = DEEDS[verb ?? ''];
  if (deed !== undefined && predicate.object?.nouns && !predicate.ability && !predicate.elects) return deedStated(lowering, deed, predicate.object.nouns, rest);
  if (verb === 'action:terminate' && subject.head.type === 'agreement') return `termination(${subject.head.agreement ?? ''})`;
  if (verb !== 'action:consent' || subject.head.type !== 'thing') return undefined;
  const to = rest.find((slot) => slot.$type === 'ThingSlot' && slot.word === 'to');
  const what = to?.$type === 'ThingSlot' ? wordsOf(lowering, spanOf(lowering, to.nouns)) : undefined;
  const act = what === undefined ? undefined : actOfNoun(lowering, what);
  return consentKey(nounKey(subject), act === undefined ? [] : [act]);
}

/** Acts that are events of their own, by their nouns: `the launch of Frontier on Azure`. */
const DEEDS: Readonly<Record<string, string>> = {
  'action:launch': 'launch', 'action:release': 'release', 'action:sell': 'sale', 'action:deliver': 'delivery', 'action:publish': 'publication', 'action:acquire': 'acquisition',
};

/** `OpenAI launches Frontier on Azure on D` records the launch of Frontier on Azure. */
function deedStated(lowering: Lowering, deed: string, object: Ast.NounPhrase, rest: readonly Ast.Slot[]): EventKey {
  const quiet: Lowering = { ...lowering, occurrences: [], problems: [] };
  const venue = rest.flatMap((slot) => lowerSlot(quiet, slot)).find((slot) => slot.type === 'place' && slot.slot === 'venue');
  return deedKey(deed, lowerNounPhrase(quiet, object, READING.object), venue?.type === 'place' ? venue.nouns : undefined);
}

/** References whose occurrences were noted before. */
function quietReferences(lowering: Lowering, list: Ast.References): ReturnType<typeof lowerReferences> {
  return lowerReferences({ ...lowering, occurrences: [], problems: [] }, list);
}

/** `on 2026-03-01 OpenAI offers Frontier to Government Customers on Bedrock.` */
export function lowerScenarioAct(lowering: Lowering, node: Ast.Act): ScenarioAct | undefined {
  const day = lowerDateValue(lowering, node.date);
  if (day === undefined || !node.who) return undefined;
  const who = lowerNounPhrase(lowering, node.who, READING.party);
  const verbSpan = propertySpan(lowering, node, 'verb');
  const verb = lowerVerb(lowering, node.verb ?? '', verbSpan);
  const { object, slots } = lowerObject(lowering, node.object);
  const all: readonly Slot[] = [...slots, ...tail(lowering, node)];
  return {
    day, who, verb: verb.text, verbSpan, slots: all, span: spanOf(lowering, node),
    ...(verb.action !== undefined && { action: verb.action }), ...(object && { object }),
  };
}
