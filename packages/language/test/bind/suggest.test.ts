import { expect, test } from 'vitest';
import { closest } from '../../src/index.ts';
import { editDistance } from '../../src/bind/suggest.ts';

test.each([
  ['', '', 0], ['a', '', 1], ['kitten', 'sitting', 3], ['ab', 'ba', 1], ['ca', 'abc', 3], ['Widgets', 'Wigdets', 1],
])('%j is %j off by %i edits', (a, b, distance) => {
  expect(editDistance(a, b, 10)).toBe(distance);
  expect(editDistance(b, a, 10)).toBe(distance);
});

test('what is too far off is cut short', () => {
  expect(editDistance('abcdefgh', 'zyxwvuts', 2)).toBe(3);
});

test('the closest come first, ties in alphabetical order, whatever the order of the candidates', () => {
  const names = ['Gadgets', 'Widgets', 'Widget', 'Wizards', 'Azure'];
  expect(closest('Wigdets', names)).toEqual(['Widgets', 'Widget']);
  expect(closest('Wigdets', names.toReversed())).toEqual(['Widgets', 'Widget']);
  expect(closest('Wigets', ['Wogets', 'Wagets'])).toEqual(['Wagets', 'Wogets']);
});

test('nothing is near to everything', () => {
  expect(closest('X', ['Products', 'Services'])).toEqual([]);
});
