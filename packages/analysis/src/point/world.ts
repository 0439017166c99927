import type { Day, EventKey, ThingId } from '@dealwright/model';

/**
 * What a dimension holds one of: the representative of a declared thing, by the thing's id, or the unnamed one of a kind,
 * `another:cloud`.
 */
export type Member = string;

/** The declared classes that each member is in, its own and their ancestors included. */
export type Reading = ReadonlyMap<Member, ReadonlySet<ThingId>>;

/** An event that never happens. */
export const NEVER = Number.POSITIVE_INFINITY;
/** An event that has happened before every day that anybody names. */
export const ALREADY = Number.NEGATIVE_INFINITY;

/** The day on which each event happens, and from which each condition that is no event is true; `NEVER`, `ALREADY` among them. */
export interface Course {
  readonly events: ReadonlyMap<EventKey, Day>;
  readonly atoms: ReadonlyMap<string, Day>;
}

/** Everything that nobody wrote down, settled one way. */
export interface World {
  readonly reading: Reading;
  readonly course: Course;
  /** Whether offering a thing on a cloud involves hosting it there. */
  readonly hosted: boolean;
  /** The products of which an act on them involves what they are built on. */
  readonly wholes: ReadonlySet<ThingId>;
}
