/** What was found out about the courses of events of one question, and how much had to be looked at for it. */
export interface Answer {
  /** What must be assumed for a collision, by its place among what is open; `undefined` where there is none. */
  readonly assumed: readonly (readonly [place: number, value: number | boolean])[] | undefined | 'undecided';
  readonly cost: number;
}

/** Questions about courses of events that were answered, by all that an answer can depend on. */
export type Answered = Map<string, Answer>;
