import { nameOf, normProse, sayFrequency, sayIf, sayPeriod, sayPoint } from '@dealwright/clauses';
import type { Condition, Dimension, Norm, Period, TimePoint, Vocabulary } from '@dealwright/model';
import { eventsIn, withoutFigures } from './days.ts';
import type { Room } from './room.ts';
import { placesOf } from './amounts.ts';

/**
 * What makes two duties one act: who does what to what, where and for whom, how often, and what sets it going. Equal keys,
 * one act.
 */
export function actKey(norm: Norm, room: Room, without: readonly Dimension[] = [], occasion: 'same' | 'whenever' = 'same'): string {
  const triggers = occasion === 'same' ? triggersOf(norm) : keyOf(withoutFigures(norm.scope.condition));
  return [norm.bearer.party, norm.acts.actions.toSorted().join('+'), placesOf(norm, without, room), norm.counterparties.toSorted().join('+'), triggers].join(' | ');
}

/** What is done to one thing once: a second time is another act. */
const ONCE: ReadonlySet<string> = new Set(['launch', 'release', 'publish', 'announce', 'acquire', 'merge', 'assign', 'transfer', 'complete', 'build', 'terminate', 'issue', 'install'].map((name) => `action:${name}`));

export function happensOnce({ acts }: Norm): boolean {
  return acts.actions.every((action) => ONCE.has(action));
}

/** Whether two duties of one key are surely one act: it is done to the same recipient, or happens once. */
export function isOneAct(norm: Norm): boolean {
  return happensOnce(norm) || norm.scope.boxes.every(({ recipient }) => recipient !== undefined);
}

/** The events and conditions that a duty waits for: other occasions, other acts. */
function triggersOf(norm: Norm): string {
  const events = (norm.timing ? [...norm.timing.from, ...norm.timing.to] : []).flatMap(({ point }) => eventsIn(point).map(([event]) => event));
  return [...new Set([...events, keyOf(withoutFigures(norm.scope.condition))])].toSorted().join('+');
}

function keyOf(condition: Condition): string {
  switch (condition.type) {
    case 'true': return '';
    case 'atom': return condition.atom.event ?? condition.atom.key;
    case 'not': return `not(${keyOf(condition.of)})`;
    default: return `${condition.type}(${condition.of.map(keyOf).filter((key) => key !== '').toSorted().join(',')})`;
  }
}

/** `each quarter`, spelled one way. */
export function frequencyKey({ frequency }: Norm): string {
  return frequency ? `${frequency.times ?? 1} ${frequency.calendar ? 'calendar ' : ''}${frequency.unit}` : '';
}

/** The day on which an act is due exactly, where that is a date. */
export function exactDay({ timing }: Norm): number | undefined {
  const [from, to] = [timing?.from[0], timing?.to[0]];
  if (!from?.inclusive || !to?.inclusive || timing!.from.length + timing!.to.length > 2) return undefined;
  return isDate(from.point) && isDate(to.point) && from.point.day === to.point.day ? from.point.day : undefined;
}

/** The last day by which an act is due, where that is a date. */
export function lastDay({ timing }: Norm): number | undefined {
  const days = (timing?.to ?? []).flatMap(({ point, inclusive }) => (isDate(point) ? [inclusive ? point.day : point.day - 1] : []));
  return days.length === 0 ? undefined : Math.min(...days);
}

function isDate(point: TimePoint): point is Extract<TimePoint, { type: 'date' }> {
  return point.type === 'date';
}

/** The bounds of an act's own, canonically. */
export function timingKey({ timing }: Norm, side?: 'from' | 'to'): string {
  const bounds = [...(side === 'to' ? [] : timing?.from ?? []).map((bound) => ['from', bound] as const), ...(side === 'from' ? [] : timing?.to ?? []).map((bound) => ['to', bound] as const)];
  return bounds.map(([word, { point, inclusive }]) => `${word} ${inclusive} ${pointKey(point)}`).toSorted().join(' ');
}

function pointKey(point: TimePoint): string {
  switch (point.type) {
    case 'date': return `${point.day}`;
    case 'event': return point.event;
    case 'unknown': return `?${point.text}`;
    case 'offset': return `${pointKey(point.base)} ${point.direction * (point.duration.count ?? 0)} ${point.duration.unit}`;
    case 'earlier':
    case 'later': return `${point.type}(${point.of.map(pointKey).toSorted().join(',')})`;
  }
}

/** The bounds of an act in the words of a drafter: `on 1 March 2026`, `by 1 March 2026`, `within 30 days after Acceptance`. */
export function sayTiming(timing: Period): string {
  const [from, to] = [timing.from[0], timing.to[0]];
  if (timing.from.length > 1 || timing.to.length > 1) return sayPeriod(timing);
  if (from && to && pointKey(from.point) === pointKey(to.point)) return `on ${sayPoint(to.point)}`;
  if (from && to?.point.type === 'offset' && to.point.direction === 1 && pointKey(to.point.base) === pointKey(from.point)) return `within ${sayPoint(to.point)}`;
  return [
    from && `${from.inclusive ? 'not before' : 'after'} ${sayPoint(from.point)}`,
    to && `${to.inclusive ? 'by' : 'before'} ${sayPoint(to.point)}`,
  ].filter((part) => part !== undefined).join(' and ');
}

/** As `sayDuty`, after words about the same bearer: `must not purchase more than 50 units`. */
export function sayDutyAfter(norm: Norm, before: Norm, vocabulary: Vocabulary): string {
  const said = sayDuty(norm, vocabulary);
  const bearer = nameOf(vocabulary, norm.bearer.party);
  return norm.bearer.party === before.bearer.party && said.startsWith(`${bearer} m`) ? said.slice(bearer.length + 1) : said;
}

/** A duty in the words of a drafter, with how often, when and if it is owed. */
export function sayDuty(norm: Norm, vocabulary: Vocabulary): string {
  const { frequency, timing, scope } = norm;
  return [
    normProse(norm, vocabulary),
    frequency ? sayFrequency(frequency) : '',
    timing ? sayTiming(timing) : '',
    sayIf(withoutFigures(scope.condition)),
  ].filter((part) => part !== '').join(' ');
}
