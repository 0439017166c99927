import type { Box, Dimension, Exception, Norm, TimeBound } from '@dealwright/model';
import { isAlike, meaningOf } from './alike.ts';

/** A norm that is another in one dimension. Boxes are taken in their order; what has none to match keeps its own. */
export function withDimension(norm: Norm, other: Norm, dimension: Dimension): Norm {
  const boxes = norm.scope.boxes.map((box, index): Box => {
    const { [dimension]: _own, ...rest } = box;
    const extent = (other.scope.boxes[index] ?? other.scope.boxes[0])?.[dimension];
    return extent ? { ...rest, [dimension]: extent } : rest;
  });
  return { ...norm, scope: { ...norm.scope, boxes } };
}

/** A norm with the acts of another. */
export function withActs(norm: Norm, { acts }: Norm): Norm {
  return { ...norm, acts };
}

/** A norm with the first days, or the last, of another. */
export function withBounds(norm: Norm, other: Norm, side: 'from' | 'to'): Norm {
  return { ...norm, scope: { ...norm.scope, period: { ...norm.scope.period, [side]: other.scope.period[side] } } };
}

/** A norm with the condition of another. */
export function withCondition(norm: Norm, other: Norm): Norm {
  return { ...norm, scope: { ...norm.scope, condition: other.scope.condition } };
}

/** A norm with other exceptions. */
export function withExceptions(norm: Norm, exceptions: readonly Exception[]): Norm {
  return { ...norm, scope: { ...norm.scope, exceptions } };
}

/** The bounds on one side that a norm has and another has not. */
export function ownBounds(norm: Norm, other: Norm, side: 'from' | 'to'): readonly TimeBound[] {
  const theirs = new Set(other.scope.period[side].map(meaningOf));
  return norm.scope.period[side].filter((bound) => !theirs.has(meaningOf(bound)));
}

/** The exceptions that a norm has and another has not. */
export function ownExceptions(norm: Norm, other: Norm): readonly Exception[] {
  return norm.scope.exceptions.filter((exception) => !other.scope.exceptions.some((theirs) => isAlike(exception, theirs)));
}
