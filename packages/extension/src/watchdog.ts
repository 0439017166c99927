/** What the watchdog needs of the world, so that it can be tried without waiting. */
export interface Watched {
  /** Asks the server for a sign of life; fulfilled when it answers. */
  readonly ping: () => Promise<unknown>;
  /** Ends a server that no longer answers. */
  readonly kill: () => void;
  readonly setTimer: (run: () => void, milliseconds: number) => { dispose(): void };
}

const EVERY = 3_000;
const PATIENCE = 6_000;

/**
 * Ends a server that is stopped or runs in a circle: one that leaves a ping without an answer for six seconds.
 *
 * @returns what ends the watch
 */
export function watch({ ping, kill, setTimer }: Watched): { dispose(): void } {
  let ended = false;
  let timer = setTimer(round, EVERY);
  function round(): void {
    const patience = setTimer(() => {
      if (ended) return;
      ended = true;
      kill();
    }, PATIENCE);
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
