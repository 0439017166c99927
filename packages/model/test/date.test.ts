import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addBusinessDays, addDuration, calendarOf, dayOf, formatDay, isWeekend, parseDay, sayDay } from '../src/index.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const first = dayOf(1, 1, 1) ?? Number.NaN;
const last = dayOf(9999, 12, 31) ?? Number.NaN;
const anyDay = fc.integer({ min: first, max: last });
const near = fc.integer({ min: dayOf(1600, 1, 1) ?? 0, max: dayOf(2600, 1, 1) ?? 0 });

describe('against the calendar of Temporal', () => {
  test('every day is the date that it says', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = epoch.add({ days: day });
        expect(calendarOf(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(formatDay(day)).toBe(date.toString());
        expect(dayOf(date.year, date.month, date.day)).toBe(day);
        expect(parseDay(formatDay(day))).toBe(day);
        expect(isWeekend(day)).toBe(date.dayOfWeek >= 6);
      }),
      { numRuns: 2000 },
    );
  });

  test('months, quarters and years are those of the calendar', () => {
    const counts = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(near, counts, (day, count) => {
        const date = epoch.add({ days: day });
        const expected = (months: number): string => date.add({ months }).toString();
        expect(formatDay(addDuration(day, count, 'month'))).toBe(expected(count));
        expect(formatDay(addDuration(day, count, 'quarter'))).toBe(expected(3 * count));
        expect(formatDay(addDuration(day, count, 'year'))).toBe(expected(12 * count));
        expect(addDuration(day, count, 'week')).toBe(day + 7 * count);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  [2027, 2, 29], [2026, 4, 31], [2026, 0, 1], [2026, 13, 1], [2026, 1, 0], [0, 1, 1], [10_000, 1, 1], [2026, 1.5, 1], [Number.NaN, 1, 1],
])('there is no day %i-%i-%i', (year, month, day) => {
  expect(dayOf(year, month, day)).toBeUndefined();
});

test.each(['2026-2-03', '26-02-03', '2026-02-30', '2026-02-03T00:00', ''])('%j is not a day', (text) => {
  expect(parseDay(text)).toBeUndefined();
});

test('a month after 31 January is the last day of February', () => {
  const after = (text: string): string => formatDay(addDuration(parseDay(text) ?? 0, 1, 'month'));
  expect([after('2026-01-31'), after('2028-01-31'), after('2026-12-31')]).toEqual(['2026-02-28', '2028-02-29', '2027-01-31']);
});

test('a day is said as a contract says it', () => {
  expect(sayDay(parseDay('2025-10-28') ?? 0)).toBe('28 October 2025');
});

test('business days are weekdays that are not holidays', () => {
  const friday = parseDay('2026-04-03') ?? 0;
  const after = (count: number, ...holidays: number[]): string => formatDay(addBusinessDays(friday, count, new Set(holidays)));
  expect([after(1), after(1, friday + 3), after(-1), after(5)]).toEqual(['2026-04-06', '2026-04-07', '2026-04-02', '2026-04-10']);
});
