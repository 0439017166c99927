import { dayOf } from '@dealwright/model';
import type { Day } from '@dealwright/model';

/** A date as a text writes it. */
export interface WrittenDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Absent where the calendar has no such date, and where no year is given. */
  readonly day?: Day;
  readonly isImpossible: boolean;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = `(?<month>${MONTHS.join('|')})`;
const NUMBER = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?<year>\\d{4}))';

/** `28 October 2025`, `the 28th day of October, 2025`; `October 28, 2025`; `2025-10-28`. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${NUMBER}\\s+(?:day\\s+of\\s+)?(?:of\\s+)?${MONTH}${YEAR}?(?!\\d)`, 'g'),
  new RegExp(`\\b${MONTH}\\s+${NUMBER}(?!\\d|[.,]\\d)${YEAR}?(?!\\d)`, 'g'),
  /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})(?![\d-])/g,
];

/** No month has more days than the 31st; of a February without a year the 29th may be meant. */
const LEAP_YEAR = 2024;

/** The dates that a text names, in order. Those without a year are given only where no year has them. */
export function datesIn(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const { year, month = '', date } = match.groups ?? {};
      const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month) + 1;
      const day = dayOf(Number(year ?? LEAP_YEAR), number, Number(date));
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end) || (year === undefined && day !== undefined)) continue;
      found.push({ text: match[0].replace(/\s+/g, ' '), start, end, isImpossible: day === undefined, ...(day !== undefined && { day }) });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
