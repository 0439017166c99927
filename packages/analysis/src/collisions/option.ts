import type { ThingId } from '@dealwright/model';

/**
 * One choice in a dimension, or of an act, and which boxes of the two norms hold it: bit 0 is the first norm's box, the
 * next are those of its exceptions, then the prohibition's boxes, then those of its exceptions.
 */
export interface Option {
  readonly id: ThingId;
  readonly plain: number;
  /** Other readings of it. */
  readonly otherwise: readonly Reading[];
}

export interface Reading {
  readonly mask: number;
  /** What the reading puts into which class. */
  readonly memberships: readonly Membership[];
  /** Other single memberships that would come to the same. */
  readonly instead?: readonly Membership[];
  /** What an act is taken to involve in this reading: hosting, or a product that the object is built on. */
  readonly involves?: ThingId;
}

export type Membership = readonly [member: ThingId, kind: ThingId];
