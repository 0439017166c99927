/** Work that is done in slices, so that requests are answered in between. */
export interface Schedule {
  /** Something changed: work soon, once the changes pause. */
  readonly soon: () => void;
  /** Work at once. */
  readonly now: () => void;
  /** Fulfilled when nothing is left to do. */
  readonly idle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Timers, so that a test can turn the clock. */
export interface Timers {
  readonly after: (run: () => void, milliseconds: number) => { dispose(): void };
  readonly now: () => number;
}

export const REAL_TIMERS: Timers = {
  after(run, milliseconds) {
    const timer = setTimeout(run, milliseconds);
    return { dispose: () => clearTimeout(timer) };
  },
  now: () => performance.now(),
};

/** Keys that follow one another within this time cost one round of work. */
const PAUSE = 20;
/** A person who never pauses still sees findings. */
const LATEST = 200;
/** How long a slice keeps requests waiting. */
const SLICE = 15;

/**
 * Runs `slice` again and again until it says that it is complete: after a pause in the changes, and in slices of 15 ms.
 *
 * @param slice works until `shouldStop`, and says whether nothing is left to do. Must not throw.
 */
export function createSchedule(slice: (shouldStop: () => boolean) => boolean, timers: Timers = REAL_TIMERS): Schedule {
  let pending: { dispose(): void } | undefined;
  let since: number | undefined;
  let disposed = false;
  let waiting: (() => void)[] = [];
  const start = (wait: number): void => {
    pending?.dispose();
    pending = disposed ? undefined : timers.after(work, wait);
  };
  function work(): void {
    pending = undefined;
    since = undefined;
    const end = timers.now() + SLICE;
    const complete = slice(() => timers.now() >= end);
    if (pending !== undefined) return;
    if (!complete) return start(0);
    const done = waiting;
    waiting = [];
    for (const each of done) each();
  }
  return {
    soon() {
      const now = timers.now();
      since ??= now;
      start(Math.max(0, Math.min(PAUSE, since + LATEST - now)));
    },
    now: () => start(0),
    idle: () => (pending === undefined ? Promise.resolve() : new Promise((done) => { waiting.push(done); })),
    dispose() {
      disposed = true;
      pending?.dispose();
    },
  };
}
