import { sayDay } from '@dealwright/model';
import type { Amount, Slot } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import { boundsOf, resolvePoint, termOf } from '../norm/period.ts';
import { sayAmount, sayDuration, sayFrequency } from './amounts.ts';
import { sayCondition, sayWhile } from './conditions.ts';
import { sayNouns, sayReferences } from './nouns.ts';
import { sayPoint } from './times.ts';
import { joinWords, sayParts } from './words.ts';

/**
 * One slot in words, dates worked out.
 *
 * @param all the slots of the sentence, from which a duration takes its start
 */
export function saySlot(slot: Slot, all: readonly Slot[], context: AgreementContext): string {
  switch (slot.type) {
    case 'place': return sayParts([slot.only ? 'only' : undefined, slot.first ? 'first' : undefined, slot.outside ? 'outside' : slot.word, sayNouns(slot.nouns, context)]);
    case 'time': return isSaidBefore(slot, all) ? '' : sayParts([slot.only ? 'only' : undefined, slot.negated ? 'not' : undefined, slot.word, sayPoint(resolvePoint(slot.point, context))]);
    case 'within': return sayParts([slot.only ? 'only' : undefined, `within ${sayDuration(slot.duration)}`, slot.point && `${slot.relation === 'before' ? 'before' : 'after'} ${sayPoint(resolvePoint(slot.point, context))}`, knownDays(slot, all, context)]);
    case 'lasting': return sayParts([slot.word, slot.atMost ? 'up to' : undefined, sayDuration(slot.duration), slot.after ? `after ${sayPoint(resolvePoint(slot.after, context))}` : followingStart(all, context), knownDays(slot, all, context)]);
    case 'during': return slot.period === undefined ? 'during the term' : `during ${slot.text.startsWith('the ') ? '' : 'the '}${slot.text}`;
    case 'year': return `in year ${slot.year}`;
    case 'notice': return slot.duration ? `on ${sayDuration(slot.duration)}${slot.duration.count === 1 ? '’s' : '’'} notice` : `on ${slot.reasonable ? 'reasonable ' : ''}notice`;
    case 'frequency': return sayFrequency(slot.frequency);
    case 'condition': return sayParts([slot.only ? 'only' : undefined, slot.word === 'while' ? sayWhile(slot.condition) : `${slot.word} ${sayCondition(slot.condition)}`]);
    case 'consent': return sayParts([slot.without ? 'without' : 'with', slot.without ? 'the' : undefined, slot.prior && 'prior', slot.written && 'written', 'consent of', sayNouns(slot.of, context), slot.notUnreasonablyWithheld ? '(not to be unreasonably withheld)' : undefined].map((part) => part || undefined));
    case 'except': return sayParts(['except', sayExceptSlots(slot.slots, context), slot.exceptions.length > 0 ? `(but not ${slot.exceptions.map((one) => saySlot(one, slot.exceptions, context)).join(' ')})` : undefined]);
    case 'limit': return `${slot.word} ${sayAmount(slot.amount, context)}`;
    case 'cap': return sayParts(['capped at', sayAmount(plain(slot.amount), context), slot.inTotal ? 'in total' : undefined, slot.per === undefined ? undefined : `each ${slot.per}`]);
    case 'window': return `${sayDuration(slot.duration)} before ${sayNouns(slot.than, context)}`;
    case 'exercisable': return `exercisable within ${sayDuration(slot.duration)} after ${sayPoint(resolvePoint(slot.of, context))}`;
    case 'released': return `released ${slot.word} ${sayCondition(slot.condition)}`;
    case 'price': return slot.amount && slot.amount.measure.type !== 'term' ? `for ${sayAmount(slot.amount, context)}` : `at ${slot.text}`;
    case 'ground': return sayGround(slot);
    case 'capacity': return slot.text === 'liquidated damages' ? `as ${slot.text}` : slot.text === 'good faith' || slot.text === 'writing' ? `in ${slot.text}` : slot.text;
    case 'subject to':
    case 'notwithstanding': return `${slot.type} ${slot.everything ? 'anything in this agreement' : slot.references.length > 0 ? sayReferences(slot.references) : slot.agreement ?? 'the law that applies'}`;
    case 'regardless': return `regardless of ${sayNouns(slot.of, context)}`;
    case 'tranches': return `, of which ${sayTranches(slot, context)}`;
    case 'tier': return sayParts([all.findLast((one) => one.type === 'tier') === slot ? 'and' : undefined, sayAmount(slot.rate, context), slot.upTo && `up to ${sayAmount(plain(slot.upTo), context)}`, slot.above ? 'above' : undefined]);
    case 'total': return 'in total';
  }
}

/** The slots of an exception, without the word `except`. */
export function sayExceptSlots(slots: readonly Slot[], context: AgreementContext): string {
  return slots.map((slot) => saySlot(slot, slots, context)).join(' ');
}

function sayGround(slot: Extract<Slot, { type: 'ground' }>): string {
  if (slot.ground === 'convenience') return 'for convenience';
  const of = slot.references.length > 0 ? `of ${sayReferences(slot.references)}` : undefined;
  return sayParts([`for ${slot.ground}`, of, slot.cure ? `not cured within ${sayDuration(slot.cure)}` : undefined]);
}

/** `up to` and `capped at` say the sense of an amount themselves. */
function plain(amount: Amount): Amount {
  return { ...amount, sense: 'exactly' };
}

/** `USD 15 billion on signing and USD 35 billion if IPO`. */
export function sayTranches(slot: Extract<Slot, { type: 'tranches' }>, context: AgreementContext): string {
  return joinWords(slot.tranches.map((tranche) => sayParts([sayAmount(tranche.amount, context), ...tranche.slots.map((one) => saySlot(one, tranche.slots, context))])));
}

type Lasting = Extract<Slot, { type: 'lasting' }>;

function isStart(slot: Slot): slot is Extract<Slot, { type: 'time' }> {
  return slot.type === 'time' && slot.word === 'from' && !slot.negated;
}

/** `over 8 years from 27 February 2026`: the start is said with its length. */
function followingStart(all: readonly Slot[], context: AgreementContext): string | undefined {
  const start = all.find(isStart);
  return start && `from ${sayPoint(resolvePoint(start.point, context))}`;
}

function isSaidBefore(slot: Slot, all: readonly Slot[]): boolean {
  return isStart(slot) && all.some((one) => one.type === 'lasting' && !one.after);
}

/** The days of a length of time, where they are known: `(through 26 February 2034)`, `(28 October 2025 through 27 October 2033)`. */
function knownDays(slot: Lasting | Extract<Slot, { type: 'within' }>, all: readonly Slot[], context: AgreementContext): string | undefined {
  const [bound] = boundsOf(slot, all, context).to;
  if (bound?.point.type !== 'date') return undefined;
  const last = sayDay(bound.inclusive ? bound.point.day : bound.point.day - 1);
  const start = slot.type === 'lasting' && !slot.after && !all.some((one) => one.type === 'time') ? termOf(context).from[0] : undefined;
  return start ? `(${sayPoint(start.point)} through ${last})` : `(through ${last})`;
}
