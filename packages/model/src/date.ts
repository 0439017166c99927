import { Temporal } from 'temporal-polyfill';
import type { Day, DurationUnit } from './duration.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/**
 * The day of a calendar date.
 *
 * @returns the day, or `undefined` where the calendar has no such date (31 April, 29 February 2027, year 0 or above 9999).
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || year > 9999) return undefined;
  try {
    return dayFrom(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}

/** The day of `2025-10-28`; `undefined` for anything else, impossible dates included. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** `2025-10-28`. */
export function formatDay(day: Day): string {
  return plainDate(day).toString();
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `28 October 2025`: how messages say a day, on every machine the same. */
export function sayDay(day: Day): string {
  const date = plainDate(day);
  return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
}

/** Year, month (1–12) and day of the month. */
export function calendarOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = plainDate(day);
  return { year: date.year, month: date.month, day: date.day };
}

/** Days in a month and a year are those of the calendar: one month after 31 January is 28 or 29 February. */
export function addDuration(day: Day, count: number, unit: Exclude<DurationUnit, 'business day'>): Day {
  switch (unit) {
    case 'day': return day + count;
    case 'week': return day + 7 * count;
    case 'month': return dayFrom(plainDate(day).add({ months: count }));
    case 'quarter': return dayFrom(plainDate(day).add({ months: 3 * count }));
    case 'year': return dayFrom(plainDate(day).add({ years: count }));
  }
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = ((day % 7) + 7 + 4) % 7; // 1970-01-01 was a Thursday
  return weekday === 0 || weekday === 6;
}

/** Counts business days: weekdays that are not holidays. A negative count goes back. */
export function addBusinessDays(day: Day, count: number, holidays: ReadonlySet<Day> = new Set()): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at += step;
    if (!isWeekend(at) && !holidays.has(at)) left--;
  }
  return at;
}

function plainDate(day: Day): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}

function dayFrom(date: Temporal.PlainDate): Day {
  return EPOCH.until(date, { largestUnit: 'day' }).days;
}
