import type { Norm } from '@dealwright/model';
import { isAlike } from './alike.ts';
import { caseOf, relate } from './region.ts';
import type { Case, Compared, Relation } from './region.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';
import type { Space } from './space.ts';

/**
 * What it comes to that one part of a norm is another: how the norm with that part of the revision lies to the norm as it was.
 * Where that makes no difference to the base, whether it makes one to the revision. The cases are true of the whole revision.
 *
 * @param exchange a norm with the part in question of another one
 */
export function compareParts(base: Norm, revision: Norm, exchange: (norm: Norm, other: Norm) => Norm, space: Space): Compared {
  const [old, now] = [shapeOf(base, space), shapeOf(revision, space)];
  const half = shapeOf(exchange(base, revision), space);
  const compared = relate(old, half, space);
  if (compared.relation !== 'same') return isAlike(half, now) ? compared : withCases(compared.relation, [old], [half, now], space);
  const other = shapeOf(exchange(revision, base), space);
  const { relation } = relate(other, now, space);
  return relation === 'same' ? compared : withCases(relation, [old, other], [now], space);
}

/** Cases that are in all of what is new and in none of what is old, and the reverse. */
function withCases(relation: Relation, old: readonly Shape[], now: readonly Shape[], space: Space): Compared {
  const gained = relation === 'narrower' ? undefined : found(caseOf(now, old, space));
  const lost = relation === 'wider' ? undefined : found(caseOf(old, now, space));
  return { relation, ...(gained && { gained }), ...(lost && { lost }) };
}

/** The same relation seen from the other end. */
export function inverse(relation: Relation): Relation {
  return relation === 'wider' ? 'narrower' : relation === 'narrower' ? 'wider' : relation;
}

function found(answer: Case | undefined | 'undecided'): Case | undefined {
  return answer === 'undecided' ? undefined : answer;
}
