import { compareDecimals } from '@dealwright/model';
import { both, formulaOfPeriod, namesOf, negate, solve } from '@dealwright/algebra';
import type { Amount, Day, Finding, Norm, Particular, Span } from '@dealwright/model';
import { nameOf } from '@dealwright/clauses';
import { measureOf, rangeOf } from './amounts.ts';
import type { Comparison } from './comparison.ts';
import { meetingOf } from './days.ts';
import { actKey, exactDay, frequencyKey, isOneAct, lastDay, sayDuty, sayDutyAfter, timingKey } from './deal-keys.ts';
import { findingOf, yieldingFixes } from './finding.ts';
import type { Said } from './finding.ts';
import { againstEarlier } from './rivals.ts';
import { areCompared } from './room.ts';
import type { Room } from './room.ts';
import { clauseOf, isNorm } from './statement.ts';
import type { Statement } from './statement.ts';

/** Two duties to do one act at different prices, in different quantities, as often, on different days; two caps on one liability. */
export const duties: Comparison = {
  keysOf: (statement, room) => {
    if (!isNorm(statement)) return statement.topic === 'liability cap' || statement.topic === 'availability' ? [`${statement.topic} ${statement.subject}`] : [];
    const { modality, quantity, frequency, timing, acts } = statement;
    if (modality !== 'obligation' || !(quantity ?? frequency ?? timing)) return [];
    const act = actKey(statement, room);
    // Each bucket holds what can differ in one thing only, so that many duties on many days are not compared with one another.
    const isDated = timing !== undefined && !quantity && !frequency && acts.aspect === 'event' && isOneAct(statement);
    return [
      ...(quantity ? [`amount ${act} ${measureOf({ ...quantity, value: '0' })} ${frequencyKey(statement)} ${timingKey(statement)}`] : []),
      ...(frequency ? [`often ${act} ${quantity ? sayingOfAmount(quantity) : ''}`] : []),
      ...(isDated ? [exactDay(statement) === undefined ? `deadline ${act} ${timingKey(statement, 'from')}` : `date ${act}`] : []),
    ];
  },
  judge: (statements, room) => againstEarlier(statements, sayingOf, (a, b) => differenceOf(a, b, room), (earlier, later, difference) => keptIn(room, earlier, later, () => {
    if (!areCompared(earlier, later, room) || areOfTwoDeals(earlier, later)) return undefined;
    const { onDays, blank } = difference;
    const meeting = onDays ? { ruling: 'conflict' as const, dated: false, timeless: true as const, assumes: [], ...onDays } : meetingOf([earlier, later], room);
    if (!meeting) return undefined;
    return found(earlier, later, difference, { ...meeting, ...(blank && meeting.ruling === 'conflict' && { ruling: 'undetermined', blank: blankOf(blank === 'earlier' ? earlier : later) }) }, room);
  }), ({ blank }) => blank !== undefined),
};

/** What was found of a statement and the earlier one that it is at odds with, for as long as nothing around them changes. */
const kept = new WeakMap<Room, WeakMap<Statement, { readonly earlier: Statement; readonly finding: Finding }>>();

function keptIn(room: Room, earlier: Statement, later: Statement, find: () => Finding | undefined): Finding | undefined {
  let own = kept.get(room);
  if (!own) kept.set(room, own = new WeakMap());
  const known = own.get(later);
  if (known?.earlier === earlier) return known.finding;
  const finding = find();
  if (finding) own.set(later, { earlier, finding });
  return finding;
}

/** Two agreements that each name a sum, and not for what, each mean their own. */
function areOfTwoDeals(a: Statement, b: Statement): boolean {
  return a.source.agreement !== b.source.agreement && isNorm(a) && a.scope.boxes.every(({ object }) => object === undefined);
}

/** All of a duty, a cap or a level that another can differ from. */
function sayingOf(statement: Statement): string {
  if (!isNorm(statement)) return `${statement.value} ${statement.amount ? sayingOfAmount(statement.amount) : ''} ${statement.qualified} ${statement.negated}`;
  return [statement.quantity ? sayingOfAmount(statement.quantity) : '', frequencyKey(statement), timingKey(statement)].join(' | ');
}

function sayingOfAmount(amount: Amount): string {
  return `${amount.sense} ${amount.value ?? `blank ${amount.blank}`} ${measureOf(amount)}`;
}

type What = 'amounts' | 'frequencies' | 'dates' | 'caps' | 'deadlines';

/** What follows where neither is the stricter, and what to do. */
const REMEDIES: Readonly<Record<What, string>> = {
  amounts: 'Two exact amounts for one thing are alternatives, and no sum. Keep one, or say on what occasion each applies.',
  frequencies: 'The one does not discharge the other, and each is exact. Keep one, or say what each of them covers.',
  dates: 'What is done once is done on one day. Keep one of the dates.',
  caps: 'A liability is capped, or it is not. Keep one, or say for what each applies.',
  deadlines: 'Keep one of the deadlines.',
};

/** In what two duties differ, the earlier and the later, and which of them governs where both can be kept. */
interface Difference {
  readonly what: What;
  /** The stricter of the two, where keeping it keeps the other. */
  readonly stricter?: 'earlier' | 'later';
  /** Which of the two leaves its figure blank. */
  readonly blank?: 'earlier' | 'later';
  /** Where the two share no day, and need not: the days on which they fall due. */
  readonly onDays?: { readonly day: Day; readonly until: Day };
}

function differenceOf(a: Statement, b: Statement, room: Room): Difference | undefined {
  if (!isNorm(a) || !isNorm(b)) return isNorm(a) || isNorm(b) ? undefined : limitsOf(a, b);
  return amountsOf(a, b) ?? frequenciesOf(a, b) ?? datesOf(a, b, room);
}

/** Two caps on one liability, two levels of one service. */
function limitsOf(a: Particular, b: Particular): Difference | undefined {
  if (a.qualified !== b.qualified || a.negated !== b.negated) return undefined;
  if (a.amount && b.amount) return ofAmounts(a.amount, b.amount);
  return a.topic === 'liability cap' && a.value !== b.value ? { what: 'caps' } : undefined;
}

function amountsOf(a: Norm, b: Norm): Difference | undefined {
  if (!a.quantity || !b.quantity || frequencyKey(a) !== frequencyKey(b)) return undefined;
  // Different days, different instalments.
  if (timingKey(a) !== timingKey(b)) return undefined;
  return ofAmounts(a.quantity, b.quantity);
}

function ofAmounts(one: Amount, other: Amount): Difference | undefined {
  const what = 'amounts';
  if (measureOf(one) !== measureOf(other)) return undefined;
  if (one.value === undefined || other.value === undefined) {
    return one.sense === other.sense && (one.blank || other.blank) && one.measure.type === other.measure.type ? { what, blank: one.blank ? 'earlier' : 'later' } : undefined;
  }
  const order = compareDecimals(one.value, other.value);
  if (one.sense === 'exactly' && other.sense === 'exactly') return order === 0 ? undefined : { what };
  const [range, rival] = [rangeOf(one), rangeOf(other)];
  if (order === 0) return undefined;
  if (range.least && rival.least && !range.most && !rival.most) return { what, stricter: order > 0 ? 'earlier' : 'later' };
  if (range.most && rival.most && !range.least && !rival.least) return { what, stricter: order < 0 ? 'earlier' : 'later' };
  return undefined;
}

/** A monthly duty does not discharge a yearly one: each is exact. */
function frequenciesOf(a: Norm, b: Norm): Difference | undefined {
  if (!a.frequency || !b.frequency || frequencyKey(a) === frequencyKey(b)) return undefined;
  return sameAmount(a, b) ? { what: 'frequencies' } : undefined;
}

/** Two dates for one act; or two deadlines, of which the earlier governs. */
function datesOf(a: Norm, b: Norm, room: Room): Difference | undefined {
  if (a.acts.aspect !== 'event' || b.acts.aspect !== 'event' || a.frequency || b.frequency || !sameAmount(a, b) || !isOneAct(a)) return undefined;
  const [one, other] = [exactDay(a), exactDay(b)];
  // Instalments of one amount may fall due on different days.
  if (one !== undefined && other !== undefined) return one === other || a.quantity ? undefined : { what: 'dates', onDays: { day: Math.min(one, other), until: Math.max(one, other) } };
  if (one !== undefined || other !== undefined || a.quantity || timingKey(a, 'from') !== timingKey(b, 'from')) return undefined;
  if (timingKey(a, 'to') === timingKey(b, 'to') || (a.timing?.to.length ?? 0) === 0 || (b.timing?.to.length ?? 0) === 0) return undefined;
  const stricter = isWithin(a, b, room) ? 'earlier' : isWithin(b, a, room) ? 'later' : undefined;
  const last = stricter && lastDay(stricter === 'earlier' ? a : b);
  return stricter && { what: 'deadlines', stricter, ...(last !== undefined && { onDays: { day: last, until: last } }) };
}

/** Whether who keeps the deadline of the first keeps that of the second, whenever the events come that both hang on. */
function isWithin(a: Norm, b: Norm, { setting, settings }: Room): boolean {
  const [one, other] = [a, b].map(({ timing }) => formulaOfPeriod({ from: [], to: timing?.to ?? [] }, setting.knowledge));
  const formula = both(one!, negate(other!));
  const free = new Map([...namesOf(formula).events].map((event) => [event, settings.asOf]));
  return solve({ formula, free, course: { day: () => Infinity, holds: () => false }, asOf: settings.asOf }) === undefined;
}

function sameAmount(a: Norm, b: Norm): boolean {
  if (!a.quantity || !b.quantity) return a.quantity === b.quantity;
  return measureOf(a.quantity) === measureOf(b.quantity) && a.quantity.value === b.quantity.value && a.quantity.sense === b.quantity.sense && a.quantity.value !== undefined;
}

function found(earlier: Statement, later: Statement, { what, stricter }: Difference, meeting: Said['meeting'], room: Room): Finding {
  const one = `${say(earlier, room)} (${clauseOf(earlier, later)})`;
  const repeated = isNorm(earlier) && isNorm(later) ? sayDutyAfter(later, earlier, room.vocabulary) : say(later, room);
  const other = `${repeated} (${clauseOf(later, earlier)})`;
  const name = stricter === 'later' ? clauseOf(later, earlier) : clauseOf(earlier, later);
  return findingOf({
    code: 'conflict/duties', severity: stricter ? 'warning' : 'error', ...(stricter && meeting.ruling === 'conflict' ? { verdict: 'compatible' as const } : {}),
    at: later, others: [earlier], meeting,
    says: `${one}, and ${other}`,
    remedy: stricter ? `Who keeps ${name} keeps both: it is the stricter, and governs. If the other was meant to replace it, say so.` : REMEDIES[what],
    ...(isNorm(later) ? { bearer: nameOf(room.vocabulary, later.bearer.party), act: later.acts.actions.map((action) => nameOf(room.vocabulary, action)).join(' and ') } : {}),
    fixes: !stricter && isNorm(earlier) && isNorm(later) ? yieldingFixes(later, earlier) : [],
  }, room);
}

function blankOf(statement: Statement): Span | undefined {
  return isNorm(statement) ? statement.quantity?.span : statement.amount?.span;
}

/** What is owed, in words; of a cap or a level, what it says. */
function say(statement: Statement, room: Room): string {
  if (isNorm(statement)) return sayDuty(statement, room.vocabulary);
  if (statement.topic !== 'liability cap') return `${statement.text} is owed`;
  return `the liability of ${nameOf(room.vocabulary, statement.holder ?? '')} is ${statement.amount ? `capped at ${statement.text}` : statement.text}`;
}
