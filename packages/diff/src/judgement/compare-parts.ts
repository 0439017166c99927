import type { Norm } from '@dealwright/model';
import { isAlike } from './alike.ts';
import { caseOf, relate } from './region.ts';
import type { Case, Compared, Relation } from './region.ts';
import { shapeOf } from './shape.ts';
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
  if (compared.relation === 'same') return relate(shapeOf(exchange(revision, base), space), now, space);
  if (isAlike(half, now)) return compared;
  const gained = compared.gained && found(caseOf([half, now], [old], space));
  const lost = compared.lost && found(caseOf([old], [half, now], space));
  return { relation: compared.relation, ...(gained && { gained }), ...(lost && { lost }) };
}

/** The same relation seen from the other end. */
export function inverse(relation: Relation): Relation {
  return relation === 'wider' ? 'narrower' : relation === 'narrower' ? 'wider' : relation;
}

function found(answer: Case | undefined | 'undecided'): Case | undefined {
  return answer === 'undecided' ? undefined : answer;
}
