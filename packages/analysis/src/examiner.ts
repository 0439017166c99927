import type { Finding } from '@dealwright/model';
import type { Surroundings } from './collisions/surroundings.ts';
import type { Changes } from './difference.ts';
import { windowOf } from './window.ts';
import type { MeaningChanges } from './workspace-norms.ts';

export interface Examined {
  /** How the findings are others than after the last update. A finding that says the same as before stays. */
  readonly findings: Changes<Finding>;
  /** False where `shouldStop` said so: the rest is found by the next update. */
  readonly complete: boolean;
}

/**
 * Finds what is wrong between the norms and particulars of a workspace, and keeps it up to date with them: after any sequence
 * of updates its findings are those of a new examiner given the last state.
 *
 * Changes are handed to it once. Where it stops early it remembers what is left.
 */
export interface Examiner {
  update(changes: MeaningChanges, surroundings: Surroundings, shouldStop: () => boolean): Examined;
}

/** As an examiner, but that it lists all its findings each time: in one order, and those that stayed as the same objects. */
export interface ListingExaminer {
  update(changes: MeaningChanges, surroundings: Surroundings, shouldStop: () => boolean): { readonly findings: readonly Finding[]; readonly complete: boolean };
}

/** Compares each list of findings with the last one. */
export function comparingLists(examiner: ListingExaminer): Examiner {
  let listed: readonly Finding[] = [];
  return {
    update: (changes, surroundings, shouldStop) => {
      const { findings, complete } = examiner.update(changes, surroundings, shouldStop);
      const { gone, come } = windowOf(listed, findings);
      listed = findings;
      const [before, now] = [new Set(gone), new Set(come)];
      return { findings: { added: come.filter((finding) => !before.has(finding)), removed: gone.filter((finding) => !now.has(finding)) }, complete };
    },
  };
}
