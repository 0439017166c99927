import type { Day, DurationUnit } from './duration.ts';

/** A date as the calendar writes it: month from 1 to 12, day of the month from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day of a calendar date.
 *
 * @returns the day, or `undefined` where the calendar has no such date (31 April, 29 February 2027, year 0 or above 9999).
 */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return dayFrom(year, month, day);
}

/** The day of `2025-10-28`; `undefined` for anything else, impossible dates included. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** `2025-10-28`. */
export function formatDay(date: Day): string {
  const { year, month, day } = calendarOf(date);
  const padded = year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
  return `${padded}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `28 October 2025`: how messages say a day, on every machine the same. */
export function sayDay(date: Day): string {
  const { year, month, day } = calendarOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/**
 * Year, month and day of the month, in the proleptic Gregorian calendar.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`. Years are counted from
 * 1 March, so that the leap day is the last of its year, in eras of 400 years, which are all of one length.
 */
export function calendarOf(day: Day): CalendarDate {
  const shifted = day + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** Days in a month and a year are those of the calendar: one month after 31 January is 28 or 29 February. */
export function addDuration(day: Day, count: number, unit: Exclude<DurationUnit, 'business day'>): Day {
  switch (unit) {
    case 'day': return day + count;
    case 'week': return day + 7 * count;
    case 'month': return addMonths(day, count);
    case 'quarter': return addMonths(day, 3 * count);
    case 'year': return addMonths(day, 12 * count);
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

/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468;
/** Days in four hundred years. */
const DAYS_OF_ERA = 146_097;

/** The inverse of `calendarOf` (Hinnant's `days_from_civil`), for a date that is in the calendar. */
function dayFrom(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_TO_EPOCH;
}

/** The same day of the month so many months later, or the last of that month where it has no such day. */
function addMonths(date: Day, count: number): Day {
  const { year, month, day } = calendarOf(date);
  const months = year * 12 + month - 1 + count;
  const later = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return dayFrom(later.year, later.month, Math.min(day, daysIn(later.year, later.month)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
