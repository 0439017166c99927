import { ALWAYS, addBusinessDays, addDuration } from '@dealwright/model';
import type { Condition, Day, Duration, Period, Slot, Span, TimeBound, TimePoint } from '@dealwright/model';
import { thingOf } from '../context.ts';
import type { AgreementContext, Header } from '../context.ts';

/** The end of an agreement as an event: `termination(MSOAI)`. */
export function terminationOf(agreement: string): string {
  return `termination(${agreement})`;
}

/**
 * The days on which a sentence governs: its own bounds inside those of its agreement. A sentence that hangs on the
 * end of the agreement is not cut by it.
 */
export function periodOf(slots: readonly Slot[], context: AgreementContext, survives = false): Period {
  const own = ownPeriod(slots, context);
  const around = termOf(context);
  const outlives = survives
    || own.from.some((bound) => hangsOnEnd(bound.point, context))
    || own.to.some((bound) => bound.point.type === 'offset' && hangsOnEnd(bound.point, context));
  return { from: [...around.from, ...own.from], to: outlives ? own.to : [...around.to, ...own.to] };
}

/** The agreement's own term: from its effective date, else its date, to the end of its term or its termination. */
export function termOf(context: AgreementContext): Period {
  const { agreement, effects } = context;
  if (!agreement) return ALWAYS;
  let term = terms.get(effects);
  if (!term) terms.set(effects, (term = readTerm(agreement, context)));
  return term;
}

/** One term for each version of an agreement, for every sentence asks for it. */
const terms = new WeakMap<object, Period>();

function readTerm(agreement: Header, context: AgreementContext): Period {
  const start = agreement.effective ?? agreement.dated;
  const span = agreement.span;
  const from: TimeBound[] = start === undefined ? [] : [{ point: { type: 'date', day: start, span }, inclusive: true }];
  if (agreement.effectiveUpon) {
    from.push({ point: { type: 'event', event: agreement.effectiveUpon.event, text: eventText(agreement.effectiveUpon.event), span }, inclusive: true });
  }
  for (const sentence of context.effects.takesEffect) {
    if (sentence.predicate.form === 'takes effect') from.push({ point: resolvePoint(sentence.predicate.upon, context), inclusive: true });
  }
  from.push(...agreement.from.map((bound) => resolveBound(bound, context)));
  const ended: TimeBound = { point: { type: 'event', event: terminationOf(agreement.name), text: 'termination', span }, inclusive: false };
  return { from, to: [...agreement.to.map((bound) => resolveBound(bound, context)), ended] };
}

/** What the slots themselves say of time; slots marked `only` included. */
export function ownPeriod(slots: readonly Slot[], context: AgreementContext): Period {
  const from: TimeBound[] = [];
  const to: TimeBound[] = [];
  for (const slot of slots) {
    const period = boundsOf(slot, slots, context);
    from.push(...period.from);
    to.push(...period.to);
  }
  return { from, to };
}

/** The bounds that one slot gives; none where it does not speak of time. */
export function boundsOf(slot: Slot, slots: readonly Slot[], context: AgreementContext): Period {
  switch (slot.type) {
    case 'time': return timeBounds(slot, context);
    case 'within': return withinBounds(slot, slots, context);
    case 'lasting': return lastingBounds(slot, slots, context);
    case 'during': return slot.period === undefined ? ALWAYS : namedBounds(slot, context);
    case 'year': return yearBounds(slot, context);
    default: return ALWAYS;
  }
}

function timeBounds(slot: Extract<Slot, { type: 'time' }>, context: AgreementContext): Period {
  const point = resolvePoint(slot.point, context);
  const { word, negated } = slot;
  if (negated) {
    // `not before D` starts on D, `not until D` too; `not after D` ends with D.
    return word === 'after' ? { from: [], to: [{ point, inclusive: true }] } : { from: [{ point, inclusive: true }], to: [] };
  }
  if (word === 'on') return { from: [{ point, inclusive: true }], to: [{ point, inclusive: true }] };
  if (STARTS.has(word)) return { from: [{ point, inclusive: word !== 'after' }], to: [] };
  return { from: [], to: [{ point, inclusive: word === 'through' || word === 'by' }] };
}

function withinBounds(slot: Extract<Slot, { type: 'within' }>, slots: readonly Slot[], context: AgreementContext): Period {
  const base = slot.point ? resolvePoint(slot.point, context) : triggerOf(slots, context);
  if (!base) return { from: [], to: [{ point: unknownPoint(slot.duration, slot.span), inclusive: true }] };
  if (slot.relation === 'before') {
    return { from: [{ point: shift(base, slot.duration, -1, slot.span), inclusive: true }], to: [{ point: base, inclusive: false }] };
  }
  return { from: [{ point: base, inclusive: false }], to: [{ point: shift(base, slot.duration, 1, slot.span), inclusive: true }] };
}

function lastingBounds(slot: Extract<Slot, { type: 'lasting' }>, slots: readonly Slot[], context: AgreementContext): Period {
  if (slot.after) {
    const base = resolvePoint(slot.after, context);
    return { from: [{ point: base, inclusive: false }], to: [{ point: shift(base, slot.duration, 1, slot.span), inclusive: true }] };
  }
  const start = startOf(slots, context);
  if (!start) return { from: [], to: [{ point: unknownPoint(slot.duration, slot.span), inclusive: false }] };
  const to = [{ point: shift(start.point, slot.duration, 1, slot.span), inclusive: !start.inclusive }];
  // A start that another slot or the header gives is not given twice.
  return { from: slots.some(isStart) || start === headerStart(context) ? [] : [start], to };
}

function namedBounds(slot: Extract<Slot, { type: 'during' }>, context: AgreementContext): Period {
  const period = slot.period === undefined ? undefined : thingOf(context, slot.period)?.period;
  if (!period) return { from: [{ point: { type: 'unknown', text: slot.text, span: slot.span }, inclusive: true }], to: [] };
  return { from: period.from.map((bound) => resolveBound(bound, context)), to: period.to.map((bound) => resolveBound(bound, context)) };
}

/** Contract years are counted from the effective date. */
function yearBounds(slot: Extract<Slot, { type: 'year' }>, context: AgreementContext): Period {
  const start = context.agreement?.effective ?? context.agreement?.dated;
  if (start === undefined) return ALWAYS;
  const edge = (years: number): TimePoint => ({ type: 'date', day: addDuration(start, years, 'year'), span: slot.span });
  return { from: [{ point: edge(slot.year - 1), inclusive: true }], to: [{ point: edge(slot.year), inclusive: false }] };
}

/** Where a duration with no start of its own is counted from: a `from` slot, a trigger, else the agreement's start. */
function startOf(slots: readonly Slot[], context: AgreementContext): TimeBound | undefined {
  const slot = slots.find(isStart);
  if (slot && (slot.word === 'from' || slot.word === 'after')) return { point: resolvePoint(slot.point, context), inclusive: slot.word === 'from' };
  const trigger = triggerOf(slots, context);
  if (trigger) return { point: trigger, inclusive: true };
  return slots.some(isUnknownStart) ? undefined : headerStart(context);
}

/** `for 6 years from Accrual`, where nothing declares Accrual: no other start may be put in its place. */
function isUnknownStart(slot: Slot): boolean {
  return slot.type === 'place' && slot.slot === 'source' && slot.nouns.nouns.some((noun) => noun.head.type === 'unresolved');
}

type TimeSlot = Extract<Slot, { type: 'time' }>;
const STARTS: ReadonlySet<string> = new Set(['from', 'after', 'upon', 'on']);

function isStart(slot: Slot): slot is TimeSlot {
  return slot.type === 'time' && !slot.negated && STARTS.has(slot.word);
}

/** The first day of the agreement: the same object for the same context, so that it is known again. */
function headerStart(context: AgreementContext): TimeBound | undefined {
  return context.agreement ? termOf(context).from[0] : undefined;
}

/** The event that sets a sentence going: `upon E`, or the sole event of an `if`. */
function triggerOf(slots: readonly Slot[], context: AgreementContext): TimePoint | undefined {
  for (const slot of slots) {
    if (isStart(slot) && (slot.word === 'upon' || slot.word === 'on')) return resolvePoint(slot.point, context);
  }
  for (const slot of slots) {
    if (slot.type === 'condition' && slot.word === 'if') return eventPoint(slot.condition, slot.span);
  }
  return undefined;
}

function eventPoint(condition: Condition, span: Span): TimePoint | undefined {
  if (condition.type !== 'atom' || condition.atom.event === undefined) return undefined;
  return { type: 'event', event: condition.atom.event, text: condition.atom.text, span };
}

function resolveBound(bound: TimeBound, context: AgreementContext): TimeBound {
  return { point: resolvePoint(bound.point, context), inclusive: bound.inclusive };
}

/**
 * A point with everything worked out that the header and the calendar decide: the agreement's own signing and
 * effective date, an offset from a known day, the earlier of two known days.
 */
export function resolvePoint(point: TimePoint, context: AgreementContext): TimePoint {
  switch (point.type) {
    case 'event': {
      const day = headerDay(point.event, context);
      return day === undefined ? point : { type: 'date', day, span: point.span };
    }
    case 'offset': return shift(resolvePoint(point.base, context), point.duration, point.direction, point.span);
    case 'earlier':
    case 'later': {
      const of = point.of.map((part) => resolvePoint(part, context));
      const days = of.flatMap((part) => (part.type === 'date' ? [part.day] : []));
      if (days.length < of.length || days.length === 0) return { ...point, of };
      return { type: 'date', day: point.type === 'earlier' ? Math.min(...days) : Math.max(...days), span: point.span };
    }
    default: return point;
  }
}

function headerDay(event: string, { agreement }: AgreementContext): Day | undefined {
  if (!agreement) return undefined;
  if (event === `signing(${agreement.name})`) return agreement.dated ?? agreement.effective;
  if (event === `effective(${agreement.name})`) return agreement.effective ?? (agreement.effectiveUpon ? undefined : agreement.dated);
  return undefined;
}

/** A point moved by a duration: a day where the point is one, else an offset from it. */
export function shift(base: TimePoint, duration: Duration, direction: 1 | -1, span: Span): TimePoint {
  if (duration.count === undefined) return unknownPoint(duration, span);
  if (base.type !== 'date') return { type: 'offset', duration, direction, base, span };
  const count = duration.count * direction;
  const day = duration.unit === 'business day' ? addBusinessDays(base.day, count) : addDuration(base.day, count, duration.unit);
  return { type: 'date', day, span };
}

function unknownPoint(duration: Duration, span: Span): TimePoint {
  return { type: 'unknown', text: duration.count === undefined ? `[•] ${duration.unit}s` : `${duration.count} ${duration.unit}s`, span };
}

function hangsOnEnd(point: TimePoint, context: AgreementContext): boolean {
  return isEndOf(point, context.agreement?.name ?? '');
}

/**
 * Whether a point is the end of an agreement, or counted from it: `termination(MSOAI)`, `expiry(MSOAI)`, or an ending of a
 * particular sort, `termination(MSOAI;by party:Buyer)`.
 *
 * @param agreement the agreement's short name; of any agreement where left out
 */
export function isEndOf(point: TimePoint, agreement?: string): boolean {
  switch (point.type) {
    case 'event': {
      const ended = /^(?:termination|expiry)\(([^;)]*)/.exec(point.event)?.[1];
      return ended !== undefined && (agreement === undefined || ended === agreement);
    }
    case 'offset': return point.direction === 1 && isEndOf(point.base, agreement);
    case 'earlier':
    case 'later': return point.of.some((part) => isEndOf(part, agreement));
    default: return false;
  }
}

function eventText(event: string): string {
  return /^event:([^@]*)/.exec(event)?.[1] ?? event;
}
