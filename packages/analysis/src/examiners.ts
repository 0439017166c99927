import type { Norm } from '@dealwright/model';
import { CollisionFinder } from './collisions/finder.ts';
import { needsOf } from './collisions/needs.ts';
import { comparingLists } from './examiner.ts';
import type { Examiner } from './examiner.ts';
import { NormRuleExaminer } from './norm-rules/examiner.ts';
import { COMPARISONS } from './particulars/comparisons.ts';
import { ParticularsExaminer } from './particulars/examiner.ts';

/** All that is found between norms and particulars, each by an examiner of its own. */
export function createExaminers(): readonly Examiner[] {
  return [collisionExaminer(), new NormRuleExaminer(), comparingLists(new ParticularsExaminer(COMPARISONS))];
}

function collisionExaminer(): Examiner {
  const finder = new CollisionFinder();
  return comparingLists({ update: ({ norms }, surroundings, shouldStop) => finder.update({ added: withNeeds(norms.added), removed: withNeeds(norms.removed) }, surroundings, shouldStop) });
}

/** Norms, and the acts that their conditions need. */
function withNeeds(norms: readonly Norm[]): readonly Norm[] {
  return norms.flatMap((norm) => [norm, ...needsOf(norm)]);
}
