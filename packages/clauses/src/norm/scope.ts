import type { Acts, Box, Condition, Dimension, Exception, Period, Scope, Sentence, Slot, TimeBound } from '@dealwright/model';
import { thingOf } from '../context.ts';
import type { ClauseContext } from '../context.ts';
import { effectOn } from '../effects.ts';
import type { Becoming } from '../effects.ts';
import { classSet } from './classes.ts';
import type { Viewpoint } from './classes.ts';
import { allOf, conditionOf, not } from './condition.ts';
import { exceptionOf, exceptionsOf } from './exceptions.ts';
import { ownPeriod, periodOf, resolvePoint, shift } from './period.ts';
import { seenFrom } from './viewpoint.ts';

/** What the scope of one norm is made of. */
export interface ScopeParts {
  readonly boxes: readonly Box[];
  /** The slots that say when and if; a slot whose complement is meant is left out by the caller. */
  readonly slots: readonly Slot[];
  readonly forbids: boolean;
  readonly viewpoint: Viewpoint;
  readonly acts?: Acts;
  /** Further bounds: those of a complement, or of the time in which a right is exclusive. */
  readonly within?: Limits;
  /** For a permission beside an `only`: the carve-out frees from the ban, and takes nothing from the permission. */
  readonly withoutExceptions?: boolean;
}

/** Bounds and a condition that cut a scope further. */
export interface Limits extends Period { readonly condition: Condition }

/** Where, when and if a norm governs, with what other clauses say of this one. */
export function scopeOf(sentence: Sentence, parts: ScopeParts, context: ClauseContext): Scope {
  const { effects, clause, agreement } = context;
  const survivals = effectOn(effects.survives, clause.number, sentence.label);
  const applications = effectOn(effects.applies, clause.number, sentence.label);
  const period = periodOf(parts.slots, context, survivals.length > 0);
  const to: TimeBound[] = [...period.to, ...survivals.flatMap((survival) => survivalEnd(survival, context)), ...(parts.within?.to ?? [])];
  const from: TimeBound[] = [...period.from, ...(parts.within?.from ?? [])];
  const conditions: Condition[] = [conditionOf(parts.slots, parts.forbids)];
  const exceptions: Exception[] = parts.withoutExceptions ? [] : [...exceptionsOf(parts.slots, parts.viewpoint, parts.acts)];

  if (parts.within) conditions.push(parts.within.condition);
  if (agreement?.effectiveUpon) conditions.push(agreement.effectiveUpon.condition);
  for (const taking of effects.takesEffect) conditions.push(conditionOf(taking.slots, false));
  for (const application of applications) {
    if (application.predicate.form !== 'application') continue;
    if (application.predicate.negated) {
      exceptions.push(disapplication(application, parts, context));
      continue;
    }
    const own = ownPeriod(application.slots, context);
    from.push(...own.from);
    to.push(...own.to);
    conditions.push(conditionOf(application.slots, false));
  }
  return seenFrom({ boxes: parts.boxes, period: { from, to }, condition: allOf(conditions), exceptions }, parts.viewpoint);
}

/** `survive termination for 2 years` ends with the last of those days; without a length it does not end. */
function survivalEnd(survival: Sentence, context: ClauseContext): readonly TimeBound[] {
  const { predicate } = survival;
  if (predicate.form !== 'survival') return [];
  const base = resolvePoint(predicate.when, context);
  return survival.slots.flatMap((slot): TimeBound[] => {
    if (slot.type === 'lasting' && !slot.after) return [{ point: shift(base, slot.duration, 1, slot.span), inclusive: true }];
    return [...ownPeriod([slot], context).to];
  });
}

const DIMENSION_OF_KIND: Readonly<Record<string, Dimension>> = {
  product: 'object', service: 'object', asset: 'object', cloud: 'venue', customer: 'customer', territory: 'territory', party: 'recipient', purpose: 'purpose',
};

/** `Clause 2.2 does not apply to Pilots.`: an exception, written elsewhere. */
function disapplication(application: Sentence, parts: ScopeParts, context: ClauseContext): Exception {
  const exception = exceptionOf(application.slots, [], application.span, parts.viewpoint, parts.acts);
  const to = application.predicate.form === 'application' ? application.predicate.to : undefined;
  if (!to) return exception;
  const head = to.nouns[0]?.head;
  const kind = head?.type === 'thing' ? thingOf(context, head.thing)?.kind : head?.type === 'kind' ? head.kind : undefined;
  const dimension = DIMENSION_OF_KIND[kind ?? ''] ?? 'object';
  const extent = { set: classSet(to, parts.viewpoint), quantifier: 'each' as const, span: to.span };
  return { ...exception, boxes: exception.boxes.map((box) => ({ ...box, [dimension]: extent })), text: to.nouns.map((noun) => noun.text).join(' and ') };
}

/**
 * When a right is exclusive, in the light of `Clause 3.1 becomes non-exclusive upon AGI Verification`.
 *
 * @returns the limits of its exclusivity, or `undefined` where it is never exclusive
 */
export function exclusivityLimits(sentence: Sentence, exclusive: boolean, context: ClauseContext): Limits | undefined {
  const from: TimeBound[] = [];
  const to: TimeBound[] = [];
  const conditions: Condition[] = [];
  let ever = exclusive;
  for (const becoming of effectOn(context.effects.becomes, context.clause.number, sentence.label)) {
    const words = becoming.adjectives.map((adjective) => adjective.word);
    const { points, condition } = turningPoint(becoming, context);
    if (words.includes('non-exclusive')) {
      to.push(...points.map((bound): TimeBound => ({ point: bound.point, inclusive: !bound.inclusive })));
      if (condition.type !== 'true') conditions.push(not(condition));
    } else if (words.includes('exclusive') || words.includes('sole')) {
      if (!exclusive) {
        from.push(...points);
        conditions.push(condition);
      }
      ever = true;
    }
  }
  return ever ? { from, to, condition: allOf(conditions) } : undefined;
}

/** The days from which, and the condition on which, a status changes. */
function turningPoint(becoming: Becoming, context: ClauseContext): { readonly points: readonly TimeBound[]; readonly condition: Condition } {
  return { points: ownPeriod(becoming.slots, context).from, condition: conditionOf(becoming.slots, false) };
}
