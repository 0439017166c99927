import type { Fix, Modality, Norm, Severity, ThingId } from '@dealwright/model';
import type { Found, Speech } from '../found.ts';
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

/**
 * A reading of words that nobody settled: whether letting another act is acting, whether a launch on the same day is first,
 * whether an exclusive right keeps out the one who grants it, whether what is owed is a choice.
 */
export type Doubt = 'letting' | 'same day' | 'own use' | 'owed or free';

/** One way in which two norms can be at odds: a row of the table "What is compared" in the page on meaning. */
export interface Comparison {
  readonly code: `conflict/${string}`;
  /** The finding stands on the first norm's sentence. */
  readonly first: readonly Modality[];
  readonly second: readonly Modality[];
  /** Whether it is this comparison that the two call for; the modalities fit, and nothing else keeps the two apart. */
  readonly concerns: (first: Norm, second: Norm) => boolean;
  readonly judge: (first: ReadyNorm, second: ReadyNorm, bearer: ThingId, setting: Setting) => Judged;
  /** How a conflict shows. */
  readonly severity: (found: Found) => Severity;
  /** Whether it is graver where somebody owes what the two stand in the way of. */
  readonly owing?: true;
  /** Whether it lies in what was agreed, and lasts as long as the promise, not only as long as the two meet. */
  readonly lasting?: true;
  /** Whether the two change places: of two sentences one finding is enough. */
  readonly mutual?: true;
  /** The paragraph that explains one pair. */
  readonly say: (found: Found, speech: Speech) => string;
  /** For the middle of a sentence: `clause 3.1 breaches clause 2.1`. */
  readonly sayBreach: (found: Found) => string;
  /** What would become of the second where an open question is answered so that the two meet. Left out: it would be breached. */
  readonly against?: string;
  /** The ways to settle it by words, the smallest first. */
  readonly fixes: (found: Found, speech: Speech) => readonly Fix[];
}
