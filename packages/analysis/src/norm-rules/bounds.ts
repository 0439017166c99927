import type { Anchor, Day, Norm, TimeBound } from '@dealwright/model';
import type { InstrumentHead } from '../context.ts';

/** Bounds of a norm's period: its clause's own, and those of its agreement's term. Other clauses may have set more. */
export interface Bounds {
  readonly own: readonly TimeBound[];
  readonly term: readonly TimeBound[];
}

/** Sorts the bounds on one side of a norm's period by where they stand. */
export function boundsOf(norm: Norm, side: 'from' | 'to', header: InstrumentHead | undefined): Bounds {
  const bounds = norm.scope.period[side];
  const standing = (anchor: Anchor | undefined): readonly TimeBound[] => bounds.filter(({ point }) => point.span.anchor === anchor);
  return { own: standing(norm.source.span.anchor), term: standing(header?.span.anchor) };
}

/** The first day after a lower bound, the last before an upper one, where it is a date. */
export function dayOfBound({ point, inclusive }: TimeBound, side: 'from' | 'to'): Day | undefined {
  if (point.type !== 'date') return undefined;
  return inclusive ? point.day : side === 'from' ? point.day + 1 : point.day - 1;
}

/** The latest lower, the earliest upper of some bounds that are dates. */
export function tightest(bounds: readonly TimeBound[], side: 'from' | 'to'): Day | undefined {
  const days = bounds.flatMap((bound) => dayOfBound(bound, side) ?? []);
  if (days.length === 0) return undefined;
  return side === 'from' ? Math.max(...days) : Math.min(...days);
}
