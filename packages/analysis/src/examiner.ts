import type { Finding } from '@dealwright/model';
import type { Surroundings } from './collisions/surroundings.ts';
import type { MeaningChanges } from './workspace-norms.ts';

export interface Examined {
  /** In the order of their files and of the text. A finding that says the same as before is the same object. */
  readonly findings: readonly Finding[];
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
