import type { Duty, NounPhrase, ObjectPhrase, Period, Sentence, Slot, TimeBound } from '@dealwright/model';
import { nameOf, partiesOf } from '../context.ts';
import type { AgreementContext } from '../context.ts';
import { ownPeriod, periodOf } from '../norm/period.ts';
import { sayAmount } from './amounts.ts';
import { sayNouns, sayReferences } from './nouns.ts';
import { saySlot } from './slots.ts';
import { sayPoint } from './times.ts';
import { joinWords, sayParts, sayWhole } from './words.ts';

/** `who must V what …` read aloud: the parties named, `must … only` said as the ban it is, dates worked out. */
export function sayDuty(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'duty') return '';
  const words = sayParts([
    saySubject(predicate.who, context),
    sayModal(predicate, sentence.slots),
    joinWords(predicate.acts.names.map((name) => name.text), predicate.acts.join === 'or' ? 'or' : 'and'),
    predicate.object ? sayObject(withoutFirstStep(predicate.object, sentence.slots), context) : undefined,
  ]);
  return saySentence(words, sentence, context);
}

/** A scale of rates and a list of parts say their first amount themselves. */
function withoutFirstStep(object: ObjectPhrase, slots: readonly Slot[]): ObjectPhrase {
  const start = object.amount?.span.start;
  const said = slots.some((slot) => (slot.type === 'tier' && slot.rate.span.start === start) || (slot.type === 'tranches' && slot.tranches.some((tranche) => tranche.amount.span.start === start)));
  return said ? { ...object, amount: undefined } : object;
}

/** A sentence from its main words: the slots that led it first, the others after, and when it is in force. */
export function saySentence(words: string, sentence: Sentence, context: AgreementContext, force = true): string {
  const leads = sentence.slots.filter((slot) => slot.lead).map((slot) => `${saySlot(slot, sentence.slots, context)}, `).join('');
  const trailing = sentence.slots.filter((slot) => !slot.lead);
  return sayWhole(`${leads}${sayParts([words, saySlots(trailing, sentence.slots, context), force ? sayForce(sentence.slots, context) : undefined])}`);
}

const AFTER_COMMA: ReadonlySet<Slot['type']> = new Set(['except', 'subject to', 'notwithstanding', 'regardless', 'cap', 'window', 'exercisable', 'released']);

/** Slots in the order written, carve-outs and priorities after a comma. */
export function saySlots(slots: readonly Slot[], all: readonly Slot[], context: AgreementContext): string {
  return sayParts(slots.map((slot, at) => {
    const before = slots[at - 1];
    const comma = AFTER_COMMA.has(slot.type) || (slot.type === 'tier' && before?.type === 'tier') || (slot.type === 'capacity' && slot.text === 'liquidated damages') || (slot.type === 'condition' && slot.word === 'unless') || (slot.type === 'lasting' && slot.atMost && at > 0);
    return `${comma ? ', ' : ''}${saySlot(slot, all, context)}`;
  }));
}

/** The subject with `party` worked out: `each party (Microsoft and OpenAI)`. */
export function saySubject(who: NounPhrase, context: AgreementContext): string {
  const words = sayNouns(who, context);
  const [noun] = who.nouns;
  if (noun?.head.type !== 'role' || noun.head.role === 'other party' || noun.of) return words;
  const parties = partiesOf(context).map((party) => nameOf(context.vocabulary, party));
  if (parties.length === 0) return words;
  const join = noun.quantifier === 'either' || noun.quantifier === 'neither' || noun.quantifier === 'any' || noun.quantifier === 'a' || noun.quantifier === 'no' ? 'or' : 'and';
  return `${words} (${joinWords(parties, join)})`;
}

function sayModal(predicate: Duty, slots: readonly Slot[]): string {
  const neither = predicate.who.nouns.some((noun) => noun.quantifier === 'neither' || noun.quantifier === 'no');
  const limited = predicate.object?.only !== undefined || slots.some((slot) => 'only' in slot && slot.only !== undefined);
  // `must … only` forbids the rest and obliges to nothing: said as `may … only`, nobody reads a duty into it.
  const modal = neither || (predicate.modal === 'must' && limited) ? 'may' : predicate.modal === 'need not' ? 'need not' : predicate.modal;
  const effort = predicate.effort === undefined || predicate.effort === 'good faith' ? '' : `use ${predicate.effort} efforts to`;
  return sayParts([
    modal,
    predicate.jointly === 'jointly' ? 'jointly' : undefined,
    predicate.directlyOrIndirectly ? 'directly or indirectly' : undefined,
    predicate.causes ? 'cause its affiliates to' : undefined,
    effort,
  ]);
}

/** What an act is done to, the receiver first where it is written so: `Microsoft 20% of Revenue`. */
export function sayObject(object: ObjectPhrase, context: AgreementContext): string {
  return sayParts([
    object.indirect ? sayNouns(object.indirect, context) : undefined,
    object.only ? 'only' : undefined,
    object.nouns ? sayNouns(object.nouns, context) : undefined,
    object.amount ? sayAmount(object.amount, context) : undefined,
    object.references ? sayReferences(object.references) : undefined,
    object.thisAgreement ? 'this agreement' : undefined,
    object.favoured ? `terms ${object.favoured.sense} favourable than ${sayNouns(object.favoured.than, context)}` : undefined,
  ]);
}

/**
 * When a sentence is in force, as far as its own words do not say: the days of the agreement, and how its end meets
 * that of the sentence. In parentheses; empty where nothing is known.
 */
export function sayForce(slots: readonly Slot[], context: AgreementContext): string {
  const whole = periodOf(slots, context);
  const own = ownPeriod(slots, context);
  const around: Period = { from: whole.from.slice(0, whole.from.length - own.from.length), to: whole.to.slice(0, whole.to.length - own.to.length) };
  const start = own.from.length === 0 ? latest(around.from) : undefined;
  const end = earliest(around.to);
  const last = end && (own.to.length === 0 ? `through ${end}` : ownDay(own.to) === undefined ? `at the latest through ${end}` : undefined);
  const parts = [start && `from ${start}`, last].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function ownDay(bounds: readonly TimeBound[]): number | undefined {
  const days = bounds.flatMap((bound) => (bound.point.type === 'date' ? [bound.point.day] : []));
  return days.length === 0 ? undefined : Math.min(...days);
}

function latest(bounds: readonly TimeBound[]): string | undefined {
  const [last] = dated(bounds).toSorted((a, b) => b.day - a.day);
  if (last) return sayPoint({ ...last.point, day: last.day });
  const symbolic = bounds.at(-1);
  return symbolic && sayPoint(symbolic.point);
}

function earliest(bounds: readonly TimeBound[]): string | undefined {
  const [first] = dated(bounds).toSorted((a, b) => a.day - b.day);
  return first && sayPoint({ ...first.point, day: first.inclusive ? first.day : first.day - 1 });
}

function dated(bounds: readonly TimeBound[]) {
  return bounds.flatMap((bound) => (bound.point.type === 'date' ? [{ day: bound.point.day, inclusive: bound.inclusive, point: bound.point }] : []));
}
