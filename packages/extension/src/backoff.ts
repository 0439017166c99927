/** How long to wait before each new start of a server that ends by itself. */
export interface Backoff {
  /** Milliseconds to wait now, given that the server ended at this time. */
  readonly next: (now: number) => number;
  /** Forgets what went before: the person asked for a start. */
  readonly reset: () => void;
}

const FIRST = 50;
const MOST = 5_000;
/** A server that ran this long was well; what ends it afterwards is a new trouble. */
const WELL = 30_000;
/** So many starts at once are allowed before the waits grow. */
const FREE = 3;

/**
 * Waits that double from 50 ms to 5 s while a server keeps ending, and start over once it has run for half a minute.
 * There is no last attempt.
 */
export function createBackoff(): Backoff {
  let ends = 0;
  let last = -Infinity;
  return {
    next(now) {
      if (now - last > WELL) ends = 0;
      last = now;
      ends++;
      return ends <= FREE ? FIRST : Math.min(MOST, FIRST * 2 ** (ends - FREE));
    },
    reset() {
      ends = 0;
      last = -Infinity;
    },
  };
}
