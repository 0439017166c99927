import type { Norm, Span } from '@dealwright/model';
import type { ForWhom } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import type { Compared } from './region.ts';
import type { Space } from './space.ts';

/** One thing that differs between two norms that are one another, or a norm that came or went. */
export interface Observation {
  /** What differs: `object`, `end`, `carve-out 2`. What several norms of one sentence have in common becomes one change. */
  readonly about: string;
  readonly code: ChangeCode;
  readonly base?: Norm;
  readonly revision?: Norm;
  readonly forWhom: ForWhom;
  /** One sentence, of all the norms of which it is said. */
  readonly message: (base: readonly Norm[], revision: readonly Norm[]) => string;
  /** A case of what is newly owed, forbidden or free, and one of what no longer is. */
  readonly compared?: Compared;
  /** The words that say it; the whole sentence where left out. */
  readonly before?: Span;
  readonly after?: Span;
}

/** Looks at two norms that are one another for differences of one sort. */
export type Aspect = (base: Norm, revision: Norm, space: Space) => readonly Observation[];
