import { DIMENSIONS } from '@dealwright/model';
import type { Box, Dimension, Norm, Vocabulary } from '@dealwright/model';
import type { Aspect, Place, World } from '@dealwright/analysis/point';
import { actionsOf, groundNorm, groundScope } from './ground.ts';
import type { Grounded } from './ground.ts';

/** One way to do the act, with what the norms say of it. */
export interface Way extends Aspect {
  readonly own: Grounded;
  readonly forbidden: readonly Grounded[];
}

/** The ways among which the bearer may pick. A group that lies wholly in a prohibition cannot be kept. */
export type Group = readonly Way[];

/**
 * The groups of a duty or permission: one for each choice of members in the dimensions that are *each*. For a permission
 * every way stands alone. Time is not in it.
 */
export function groupsOf(norm: Norm, prohibitions: readonly Norm[], places: readonly Place[], world: Omit<World, 'course'>, vocabulary: Vocabulary): readonly Group[] {
  const actions = actionsOf(norm, vocabulary);
  return norm.scope.boxes.flatMap((box) => {
    const groups = new Map<string, Way[]>();
    for (const place of places) {
      for (const action of actions) {
        const own = groundScope(norm.scope, { action, place }, world, vocabulary, [box]);
        if (own === undefined) continue;
        const way = { action, place, own, forbidden: prohibitions.flatMap((each) => groundNorm(each, { action, place }, { ...world, hosted: world.hosted && speakOfClouds([norm, each]) }, vocabulary)) };
        const key = groupKey(norm, box, way);
        groups.set(key, [...groups.get(key) ?? [], way]);
      }
    }
    return [...groups.values()];
  });
}

/** Whether hosting is in question between norms: one of them says on which cloud, other than in an exception. */
export function speakOfClouds(norms: readonly Norm[]): boolean {
  return norms.some((norm) => norm.scope.boxes.some((box) => box.venue !== undefined));
}

function groupKey(norm: Norm, box: Box, { action, place }: Aspect): string {
  const isDuty = norm.modality === 'obligation';
  const fixed = DIMENSIONS.filter((dimension) => !isDuty || isEach(box, dimension)).map((dimension) => place[dimension] ?? '');
  return [...fixed, !isDuty || norm.acts.quantifier === 'each' ? action : ''].join('|');
}

function isEach(box: Box, dimension: Dimension): boolean {
  return (box[dimension]?.quantifier ?? (dimension === 'customer' || dimension === 'territory' ? 'each' : 'some')) === 'each';
}
