import { dayOf, parseDay } from '@dealwright/model';
import type { Day } from '@dealwright/model';
import { CannotRun } from './input.ts';

/**
 * The day that `--as-of` names, else today: the one place of this program that reads the clock.
 *
 * @throws CannotRun where it is no day
 */
export function asOf(given: string | undefined): Day {
  if (given === undefined) {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
  }
  const day = parseDay(given);
  if (day === undefined) throw new CannotRun(`--as-of is a day such as 2026-03-01; ${given} is none.`);
  return day;
}
