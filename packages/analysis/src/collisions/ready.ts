import type { Classes, Formula } from '@dealwright/algebra';
import type { Day, EventKey, Exception, Norm, ThingId } from '@dealwright/model';

/** A box made ready: by dimension, its classes, `undefined` where it is not limited. Bit i of `each`: of dimension i each is meant. Equal boxes are one object. */
export interface ReadyBox {
  /** Its classes of objects, in a list. */
  readonly objects: readonly (Classes | undefined)[];
  readonly classes: readonly (Classes | undefined)[];
  readonly each: number;
}

/** An exception made ready. It covers nothing where it has no boxes. */
export interface ReadyException {
  readonly boxes: readonly ReadyBox[];
  readonly formula: Formula;
  readonly exceptions: readonly ReadyException[];
  readonly source: Exception;
}

/** A list of actions. Equal lists are one object. */
export interface Acts {
  readonly id: number;
  readonly actions: readonly ThingId[];
}

/** A norm made ready for pair tests. */
export interface ReadyNorm {
  readonly norm: Norm;
  readonly boxes: readonly ReadyBox[];
  readonly exceptions: readonly ReadyException[];
  /** When it holds, its exceptions aside. */
  readonly formula: Formula;
  /** No day outside these belongs to it in any course of events. */
  readonly first: Day;
  readonly last: Day;
  readonly parties: readonly ThingId[];
  readonly acts: Acts;
  /** Whether dates and places are all there is to it: no exceptions, no conditions, no events but the end of its own agreement. */
  readonly isPlain: boolean;
  /** The last day of its agreement, where another supersedes that; or of the promise, where it was waived. */
  readonly lastDay: Day | undefined;
  /** The last query of the index that came upon it. */
  seen: number;
  /** What it leaves open, once somebody asked. */
  openings: Openings | undefined;
}

/** What a message says of an event or a condition. */
export interface Naming { readonly text: string; readonly actor?: string }

/** What a norm leaves to the course of events, its exceptions included. */
export interface Openings {
  readonly events: ReadonlySet<EventKey>;
  readonly conditions: ReadonlySet<string>;
  /** Events and conditions of which it says that they stand (`while`). */
  readonly standing: ReadonlySet<string>;
  readonly naming: ReadonlyMap<string, Naming>;
  readonly triggers: readonly (readonly string[])[];
  /** What would let it cover more: `from E` an event that it waits for, `to E` one that ended it, `true K`, `false K`. */
  readonly helps: ReadonlySet<string>;
  /** Whether anything else than the early end of its own agreement is open. */
  readonly isOpen: boolean;
}
