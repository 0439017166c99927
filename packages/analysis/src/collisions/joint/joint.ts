import type { Finding } from '@dealwright/model';
import type { Case } from '../judge.ts';
import type { ReadyNorm } from '../ready.ts';

/** A duty that several prohibitions forbid together, and none alone. */
export interface Joint {
  readonly duty: ReadyNorm;
  /** The smallest set that does, in the order of the files and of their text. */
  readonly bans: readonly ReadyNorm[];
  readonly ruling: 'conflict' | 'depends' | 'undetermined' | 'undecided';
  readonly case?: Case;
  /** What is said of it, once it was said. */
  worded: Finding | undefined;
}
