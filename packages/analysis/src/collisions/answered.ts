import type { Assumption } from './courses.ts';

/** What was found out about the courses of events of one question, and how much had to be looked at for it. */
export interface Answer {
  /** What must be assumed for a collision; `undefined` where there is none. */
  readonly assumed: Assumption | undefined | 'undecided';
  readonly cost: number;
}

/** Questions about courses of events that were answered, by all that an answer can depend on. */
export type Answered = Map<string, Answer>;
