import { describe, expect, test } from 'vitest';
import { addDuration, parseDay } from '@dealwright/model';
import { earliest } from '../src/difference.ts';
import { both, daysOf, either, negate } from '../src/formula.ts';
import type { Course, Formula, Step } from '../src/formula.ts';
import { lengthOf } from '../src/lengths.ts';
import { solve } from '../src/solve.ts';

const NEVER: Course = { day: () => Infinity, holds: () => false };
const from = (event: string | undefined, days: number, ...steps: Step[]): Formula => ({ type: 'from', point: { ...(event !== undefined && { event }), steps, days } });
const to = (event: string | undefined, days: number, ...steps: Step[]): Formula => ({ type: 'to', point: { ...(event !== undefined && { event }), steps, days } });

describe('difference constraints', () => {
  test('the least solution is found', () => {
    // x1 ≥ 5, x2 ≥ x1 + 3, x2 ≤ 10
    expect(earliest(3, [{ x: 0, y: 1, most: -5 }, { x: 1, y: 2, most: -3 }, { x: 2, y: 0, most: 10 }])).toEqual([0, 5, 8]);
  });
  test('a circle that cannot be kept is refuted, wherever it stands', () => {
    expect(earliest(3, [{ x: 1, y: 2, most: -1 }, { x: 2, y: 1, most: 0 }])).toBeUndefined();
  });
  test('what nothing bounds from below has no least value', () => {
    expect(earliest(2, [{ x: 1, y: 0, most: 4 }])).toEqual([0, -Infinity]);
  });
});

describe('formulas over events', () => {
  const ask = (formula: Formula, free: ReadonlyMap<string, number>): unknown => {
    const found = solve({ formula, free, course: NEVER, asOf: 100 });
    return found && found !== 'undecided' ? [found.day, ...found.events.values()] : found;
  };

  test('until an event and from it never meet', () => {
    expect(ask(both(from('E', 0), to('E', -1)), new Map([['E', 0]]))).toBeUndefined();
  });
  test('within ten days after an event that may still happen', () => {
    expect(ask(both(from('E', 1), to('E', 10), from(undefined, 120)), new Map([['E', 100]]))).toEqual([120, 110]);
  });
  test('an event that never happens lies after every day', () => {
    expect(ask(from('E', 0), new Map())).toBeUndefined();
    expect(ask(to('E', 0), new Map())).toEqual([100]);
  });
  test('either case will do, the earlier counts', () => {
    expect(ask(either(from(undefined, 300), both(from(undefined, 200), to(undefined, 250))), new Map())).toEqual([200]);
  });
  test('months are those of the calendar, day by day where their length decides', () => {
    const day = (text: string): number => parseDay(text) ?? 0;
    const month: Step = { count: 1, unit: 'month' };
    const exactly = (target: string): unknown => ask(both(from('E', 0, month), to('E', 0, month), from(undefined, day(target)), to(undefined, day(target))), new Map([['E', day('2027-01-01')]]));
    expect(exactly('2027-02-28')).toEqual([day('2027-02-28'), day('2027-01-28')]);
    expect(ask(both(from('E', 0, month), to('E', 0, month), to(undefined, day('2027-01-31'))), new Map([['E', day('2027-01-01')]]))).toBeUndefined();
  });
  test('a span beyond all calendars ends nothing and begins nothing', () => {
    const ages: Step = { count: 1e9, unit: 'year' };
    expect(ask(from('E', 0, ages), new Map([['E', 0]]))).toBeUndefined();
    expect(ask(to('E', 0, ages), new Map([['E', 0]]))).toEqual([100, 0]);
  });
  test('more cases than the budget are undecided, never denied', () => {
    const choices = Array.from({ length: 12 }, (_, index) => either(from(`A${index}`, 0), to(`B${index}`, 0)));
    const events = new Map(Array.from({ length: 12 }, (_, index) => [[`A${index}`, 0], [`B${index}`, 0]] as const).flat());
    expect(ask(both(...choices), events)).toBe('undecided');
  });
});

test('a denial holds on exactly the other days', () => {
  const course: Course = { day: (event) => (event === 'E' ? 50 : Infinity), holds: (key) => key === 'K' };
  const formula = either(both(from(undefined, 10), to('E', -1)), both({ type: 'atom', key: 'K', holds: false }, from('F', 0)));
  expect(daysOf(formula, course)).toEqual([[10, 49]]);
  expect(daysOf(negate(formula), course)).toEqual([[-Infinity, 9], [50, Infinity]]);
});

test('no span of the calendar is shorter or longer than its bounds', () => {
  for (const [count, unit] of [[1, 'month'], [6, 'month'], [1, 'quarter'], [3, 'year'], [-2, 'month']] as const) {
    const { least, most } = lengthOf([{ count, unit }]);
    for (let start = 20_000; start < 21_500; start++) {
      const length = addDuration(start, count, unit) - start;
      if (length < least || length > most) expect([start, length]).toEqual([least, most]);
    }
  }
});
