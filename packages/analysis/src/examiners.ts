import { CollisionFinder } from './collisions/finder.ts';
import type { Examiner } from './examiner.ts';

/** All that is found between norms and particulars, each by an examiner of its own; their findings come in this order. */
export function createExaminers(): readonly Examiner[] {
  return [collisionExaminer()];
}

function collisionExaminer(): Examiner {
  const finder = new CollisionFinder();
  return { update: ({ norms }, surroundings, shouldStop) => finder.update(norms, surroundings, shouldStop) };
}
