import type { Duty, NounPhrase, ObjectPhrase, Period, Sentence, Slot, TimeBound, TimePoint } from '@dealwright/model';
import { nameOf, partiesOf } from '../context.ts';
import type { AgreementContext } from '../context.ts';
import { ownPeriod, periodOf } from '../norm/period.ts';
import { isDenied } from '../norm/quantifier.ts';
import { sayAmount } from './amounts.ts';
import { sayNouns, sayReferences } from './nouns.ts';
import { saySlot, sayTranches } from './slots.ts';
import { sayPoint } from './times.ts';
import { joinWords, sayParts, sayWhole } from './words.ts';

/** `who must V what …` read aloud: the parties named, `must … only` said as the ban it is, dates worked out. */
export function sayDuty(sentence: Sentence, context: AgreementContext): string {
  const { predicate } = sentence;
  if (predicate.form !== 'duty') return '';
  const { object, rest } = firstStepOnce(predicate.object, sentence.slots);
  const parts = rest === sentence.slots ? undefined : sentence.slots.find((slot) => slot.type === 'tranches');
  const words = sayParts([
    `${saySubject(predicate.who, context)}${predicate.jointly === undefined || predicate.jointly === 'jointly' ? '' : `, ${predicate.jointly},`}`,
    sayModal(predicate, sentence.slots),
    joinWords(predicate.acts.names.map((name) => name.text), predicate.acts.join === 'or' ? 'or' : 'and'),
    object ? sayObject(object, context) : undefined,
    parts?.type === 'tranches' ? sayTranches(parts, context) : undefined,
    predicate.effort === 'good faith' ? 'in good faith' : undefined,
  ]);
  return saySentence(words, { ...sentence, slots: rest }, context);
}

/** A scale of rates, and a list of parts that begins with the amount itself, say that amount: it is not said twice. */
function firstStepOnce(object: ObjectPhrase | undefined, slots: readonly Slot[]): { readonly object?: ObjectPhrase; readonly rest: readonly Slot[] } {
  const start = object?.amount?.span.start;
  if (!object || start === undefined) return { object, rest: slots };
  const without: ObjectPhrase = { ...object, amount: undefined };
  if (slots.some((slot) => slot.type === 'tier' && slot.rate.span.start === start)) return { object: without, rest: slots };
  const parts = slots.find((slot) => slot.type === 'tranches' && slot.tranches.some((tranche) => tranche.amount.span.start === start));
  return parts ? { object: without, rest: slots.filter((slot) => slot !== parts) } : { object, rest: slots };
}

/** A sentence from its main words: the slots that led it first, the others after, and when it is in force. */
export function saySentence(words: string, sentence: Sentence, context: AgreementContext, force = true): string {
  const leads = sentence.slots.filter((slot) => slot.lead).map((slot) => `${saySlot(slot, sentence.slots, context)}, `).join('');
  const trailing = sentence.slots.filter((slot) => !slot.lead);
  return sayWhole(`${leads}${sayParts([words, saySlots(trailing, sentence.slots, context), force ? sayForce(sentence.slots, context) : undefined]).replace(/(\((?:[^()]+ )?through [^()]+)\) \(/, '$1, ')}`);
}

const AFTER_COMMA: ReadonlySet<Slot['type']> = new Set(['except', 'subject to', 'notwithstanding', 'regardless', 'cap', 'window', 'exercisable', 'released']);

const CLOSES: ReadonlySet<Slot['type']> = new Set(['condition', 'except', 'subject to', 'notwithstanding', 'regardless', 'released', 'exercisable']);

/** Slots in the order written, carve-outs and priorities after a comma; a length of time and its start in one breath. */
export function saySlots(slots: readonly Slot[], all: readonly Slot[], context: AgreementContext): string {
  return sayParts(slots.map((slot, at) => `${needsComma(slot, slots[at - 1]) ? ', ' : ''}${saySlot(slot, all, context)}`));
}

function needsComma(slot: Slot, before: Slot | undefined): boolean {
  // What follows a condition or a carve-out without a comma would be read into it.
  return (before !== undefined && CLOSES.has(before.type))
    || AFTER_COMMA.has(slot.type)
    || (slot.type === 'tier' && before?.type === 'tier')
    || (slot.type === 'capacity' && slot.text === 'liquidated damages')
    || (slot.type === 'condition' && slot.word === 'unless')
    || (slot.type === 'lasting' && slot.atMost && before !== undefined);
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
  // `must … only` and `must … on no cloud` forbid and oblige to nothing: said with `may`, nobody reads a duty into them.
  const denied = slots.some((slot) => slot.type === 'place' && isDenied(slot.nouns));
  const modal = neither || (predicate.modal === 'must' && (limited || denied)) ? 'may' : predicate.modal === 'need not' ? 'need not' : predicate.modal;
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
    object.thisAgreement && !object.nouns ? 'this agreement' : undefined,
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
  // A length of time has said its start.
  const start = own.from.length === 0 && !slots.some((slot) => slot.type === 'lasting') ? latest(around.from) : undefined;
  const words = joinEnd(start && `from ${start}`, sayEnd(slots, own.to, around.to));
  return words === undefined ? '' : `(${words})`;
}

/** How the end of the agreement meets that of the sentence: where it is the only end, as words that follow a start. */
interface End { readonly words: string; readonly joined: ' ' | ', and ' | ', but ' }

/** `from 1 May 2026 through 31 May 2026`, `from 1 May 2026, and no later than 31 May 2026`. */
function joinEnd(start: string | undefined, end: End | undefined): string | undefined {
  if (!end) return start;
  return start === undefined ? `${end.joined === ', but ' ? 'but ' : ''}${end.words}` : `${start}${end.joined}${end.words}`;
}

function sayEnd(slots: readonly Slot[], own: readonly TimeBound[], around: readonly TimeBound[]): End | undefined {
  const [first] = dated(around).toSorted((a, b) => lastDayOf(a) - lastDayOf(b));
  if (!first || slots.some((slot) => slot.type === 'within')) return undefined;
  const end = sayPoint({ ...first.point, day: lastDayOf(first) });
  if (own.length === 0) return { words: `through ${end}`, joined: ' ' };
  const day = ownDay(own);
  if (day === undefined) return { words: `no later than ${end}`, joined: ', and ' };
  return day > lastDayOf(first) ? { words: `the agreement ends on ${end}`, joined: ', but ' } : undefined;
}

function lastDayOf(bound: { readonly day: number; readonly inclusive: boolean }): number {
  return bound.inclusive ? bound.day : bound.day - 1;
}

/** The last day that the bounds of a sentence leave it, whatever happens. */
function ownDay(bounds: readonly TimeBound[]): number | undefined {
  const days = bounds.flatMap(({ point, inclusive }) => {
    const day = latestDay(point);
    return day === undefined ? [] : [lastDayOf({ day, inclusive })];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}

/** The day that a point does not pass: of `the earlier of AGI Verification and 31 December 2030`, the date. */
function latestDay(point: TimePoint): number | undefined {
  if (point.type === 'date') return point.day;
  if (point.type !== 'earlier') return undefined;
  const days = point.of.flatMap((part) => latestDay(part) ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

function latest(bounds: readonly TimeBound[]): string | undefined {
  const [last] = dated(bounds).toSorted((a, b) => b.day - a.day);
  if (last) return sayPoint({ ...last.point, day: last.day });
  const symbolic = bounds.at(-1);
  return symbolic && sayPoint(symbolic.point);
}

function dated(bounds: readonly TimeBound[]) {
  return bounds.flatMap((bound) => (bound.point.type === 'date' ? [{ day: bound.point.day, inclusive: bound.inclusive, point: bound.point }] : []));
}
