import { expect, test } from 'vitest';
import { ALL_DAYS, NO_DAYS, complementDays, intersectDays, run, subtractDays, uniteDays } from '../src/intervals.ts';

test('runs that touch are one', () => {
  expect(uniteDays(run(1, 3), run(4, 6))).toEqual([[1, 6]]);
  expect(uniteDays(run(1, 3), run(5, 6))).toEqual([[1, 3], [5, 6]]);
});

test('a run the wrong way round, or beyond every day, is empty', () => {
  expect([run(3, 1), run(Infinity, Infinity), run(-Infinity, -Infinity)]).toEqual([NO_DAYS, NO_DAYS, NO_DAYS]);
});

test('the complement of the complement is the same', () => {
  for (const days of [NO_DAYS, ALL_DAYS, run(1, 3), run(-Infinity, 0), [[1, 2], [5, Infinity]] as const]) expect(complementDays(complementDays(days))).toEqual(days);
});

test('subtracting takes out exactly the common days', () => {
  expect(subtractDays([[1, 10]], [[3, 4], [8, 20]])).toEqual([[1, 2], [5, 7]]);
  expect(intersectDays([[1, 4], [6, 9]], [[3, 7]])).toEqual([[3, 4], [6, 7]]);
});
