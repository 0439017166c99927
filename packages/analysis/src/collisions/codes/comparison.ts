import type { Modality, Norm, ThingId } from '@dealwright/model';
import type { Doubt, Wording } from '../found.ts';
import type { Case } from '../judge.ts';
import type { ReadyNorm } from '../ready.ts';
import type { Ruling } from '../ruling.ts';
import type { Setting } from '../setting.ts';

/** What a comparison finds of two norms, for one party that both bind. */
export interface Judged {
  readonly ruling: Ruling;
  readonly case?: Case;
  /** Where it depends on how words are read, and on no membership or event: which words, in the comparison's own terms. */
  readonly doubt?: Doubt;
}

/** One way in which two norms can be at odds: a row of the table "What is compared" in the page on meaning. */
export interface Comparison extends Wording {
  readonly code: `conflict/${string}`;
  /** The finding stands on the first norm's sentence. */
  readonly first: readonly Modality[];
  readonly second: readonly Modality[];
  /** Whether it is this comparison that the two call for; the modalities fit, and nothing else keeps the two apart. */
  readonly concerns: (first: Norm, second: Norm) => boolean;
  readonly judge: (first: ReadyNorm, second: ReadyNorm, bearer: ThingId, setting: Setting) => Judged;
  /** Whether it is graver where somebody owes what the two stand in the way of. */
  readonly owing?: true;
}
