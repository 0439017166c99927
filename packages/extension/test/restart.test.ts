import { describe, expect, test } from 'vitest';
import { createBackoff } from '../src/backoff.ts';
import { watch } from '../src/watchdog.ts';

describe('the waits before a new start', () => {
  test('are short at first and grow to five seconds', () => {
    const backoff = createBackoff();
    const waits = Array.from({ length: 12 }, (_, index) => backoff.next(index * 100));
    expect(waits).toEqual([50, 50, 50, 100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
  });

  test('twenty ends in three minutes are all survived', () => {
    const backoff = createBackoff();
    const waits = Array.from({ length: 20 }, (_, index) => backoff.next(index * 9_000));
    expect(waits.every((wait) => wait <= 5000)).toBe(true);
  });

  test('start over when a server ran for half a minute, and when the person asks', () => {
    const backoff = createBackoff();
    for (let at = 0; at < 8; at++) backoff.next(at);
    expect(backoff.next(40_000)).toBe(50);
    for (let at = 0; at < 8; at++) backoff.next(40_000 + at);
    backoff.reset();
    expect(backoff.next(40_010)).toBe(50);
  });
});

describe('the watch over a server', () => {
  /** A clock that moves when told to. */
  function clock(): { readonly setTimer: (run: () => void, wait: number) => { dispose(): void }; readonly pass: (time: number) => Promise<void> } {
    let now = 0;
    const timers = new Set<{ readonly at: number; readonly run: () => void }>();
    return {
      setTimer(run, wait) {
        const timer = { at: now + wait, run };
        timers.add(timer);
        return { dispose: () => { timers.delete(timer); } };
      },
      async pass(time) {
        const end = now + time;
        for (;;) {
          const next = [...timers].filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)[0];
          if (!next) break;
          timers.delete(next);
          now = next.at;
          next.run();
          await Promise.resolve();
          await Promise.resolve();
        }
        now = end;
      },
    };
  }

  test('lets one live that answers, and one that refuses to', async () => {
    const { setTimer, pass } = clock();
    let pings = 0;
    let kills = 0;
    watch({ ping: () => (pings++ % 2 === 0 ? Promise.resolve() : Promise.reject(new Error('no such method'))), kill: () => kills++, busy: () => false, setTimer });
    await pass(60_000);
    expect({ pings, kills }).toEqual({ pings: 20, kills: 0 });
  });

  test('ends one that falls silent, once, within ten seconds', async () => {
    const { setTimer, pass } = clock();
    let kills = 0;
    watch({ ping: () => new Promise(() => undefined), kill: () => kills++, busy: () => false, setTimer });
    await pass(10_000);
    expect(kills).toBe(1);
    await pass(60_000);
    expect(kills).toBe(1);
  });

  test('gives one longer that has said that it is at work', async () => {
    const { setTimer, pass } = clock();
    let kills = 0;
    watch({ ping: () => new Promise(() => undefined), kill: () => kills++, busy: () => true, setTimer });
    await pass(60_000);
    expect(kills).toBe(0);
    await pass(10_000);
    expect(kills).toBe(1);
  });

  test('ends when it is told to', async () => {
    const { setTimer, pass } = clock();
    let kills = 0;
    const watching = watch({ ping: () => new Promise(() => undefined), kill: () => kills++, busy: () => false, setTimer });
    watching.dispose();
    await pass(60_000);
    expect(kills).toBe(0);
  });
});
