/** What the watchdog needs of the world, so that it can be tried without waiting. */
export interface Watched {
  /** Asks the server for a sign of life; fulfilled when it answers. */
  readonly ping: () => Promise<unknown>;
  /** Ends a server that no longer answers. */
  readonly kill: () => void;
  /** Whether the server has said that it is at work: on a large workspace, a slow machine. It is given longer then. */
  readonly busy: () => boolean;
  readonly setTimer: (run: () => void, milliseconds: number) => { dispose(): void };
}

const EVERY = 3_000;
const PATIENCE = 6_000;
const PATIENCE_AT_WORK = 60_000;

/**
 * Ends a server that is stopped or runs in a circle: one that leaves a ping without an answer for six seconds, or for a
 * minute where it was at work.
 *
 * @returns what ends the watch
 */
export function watch({ ping, kill, busy, setTimer }: Watched): { dispose(): void } {
  let ended = false;
  let timer = setTimer(round, EVERY);
  function round(): void {
    const patience = setTimer(() => {
      if (ended) return;
      ended = true;
      kill();
    }, busy() ? PATIENCE_AT_WORK : PATIENCE);
    const again = (): void => {
      patience.dispose();
      if (!ended) timer = setTimer(round, EVERY);
    };
    ping().then(again, again);
  }
  return {
    dispose() {
      ended = true;
      timer.dispose();
    },
  };
}
