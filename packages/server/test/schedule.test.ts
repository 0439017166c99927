import { describe, expect, test } from 'vitest';
import { createSchedule } from '../src/schedule.ts';
import type { Timers } from '../src/schedule.ts';

/** A clock that moves when told to. */
function clock(): Timers & { readonly pass: (time: number) => void } {
  let now = 0;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => now,
    after(run, wait) {
      const timer = { at: now + wait, run };
      timers.push(timer);
      return { dispose: () => { timers = timers.filter((one) => one !== timer); } };
    },
    pass(time) {
      const end = now + time;
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = end;
    },
  };
}

describe('the work after changes', () => {
  test('is done once for a burst of keys', () => {
    const timers = clock();
    let rounds = 0;
    const schedule = createSchedule(() => { rounds++; return true; }, timers);
    for (let key = 0; key < 10; key++) {
      schedule.soon();
      timers.pass(10);
    }
    expect(rounds).toBe(0);
    timers.pass(1000);
    expect(rounds).toBe(1);
  });

  test('is done now and then for a person who never pauses', () => {
    const timers = clock();
    let rounds = 0;
    const schedule = createSchedule(() => { rounds++; return true; }, timers);
    for (let key = 0; key < 100; key++) {
      schedule.soon();
      timers.pass(10);
    }
    expect(rounds).toBe(5);
  });

  test('goes on in slices until it is complete, and says when', async () => {
    const timers = clock();
    let slices = 0;
    const schedule = createSchedule(() => ++slices === 5, timers);
    schedule.now();
    const idle = schedule.idle();
    timers.pass(0);
    await idle;
    expect(slices).toBe(5);
    await schedule.idle();
  });

  test('starts over where a change comes in the middle of a slice', () => {
    const timers = clock();
    let slices = 0;
    const schedule = createSchedule(() => { if (++slices === 1) schedule.soon(); return true; }, timers);
    schedule.now();
    timers.pass(1000);
    expect(slices).toBe(2);
  });

  test('ends when it is disposed of', () => {
    const timers = clock();
    let slices = 0;
    const schedule = createSchedule(() => { slices++; return true; }, timers);
    schedule.soon();
    schedule.dispose();
    schedule.soon();
    timers.pass(1000);
    expect(slices).toBe(0);
  });
});
