import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, pointsOf, yOf } from '../webview/linked.ts';
import type { Placed } from '../webview/linked.ts';

/** Paragraphs from the head of the page on, each as high as told, with a gap behind it. */
function page(...paragraphs: readonly (readonly [first: number, last: number, height: number])[]): { readonly placed: readonly Placed[]; readonly height: number } {
  let top = 40;
  const placed = paragraphs.map(([first, last, height]) => {
    const one = { first, last, top, bottom: top + height };
    top += height + 10;
    return one;
  });
  return { placed, height: top };
}

test('a paragraph stands where its first line does, and half of it is half its lines', () => {
  const { placed, height } = page([2, 2, 20], [4, 7, 80], [9, 9, 20]);
  const points = pointsOf(placed, height);
  expect([2, 4, 6, 8, 9].map((line) => yOf(line, points))).toEqual([40, 70, 110, 150, 160]);
  expect([40, 70, 110, 160].map((y) => lineAt(y, points))).toEqual([2, 4, 6, 9]);
});

test('the head of the text is the head of the page, and the end its end', () => {
  const { placed, height } = page([0, 0, 20], [3, 5, 30]);
  const points = pointsOf(placed, height);
  expect([yOf(0, points), lineAt(0, points), yOf(99, points)]).toEqual([0, 0, height]);
});

test('what is printed elsewhere than it is written does not make either side jump', () => {
  // The title, whose words come after the definitions; the definitions; the clauses.
  const { placed, height } = page([8, 8, 40], [1, 1, 20], [2, 2, 20], [3, 3, 20], [10, 12, 60], [14, 16, 60]);
  const points = pointsOf(placed, height);
  expect([1, 3, 10, 14].map((line) => yOf(line, points))).toEqual([90, 150, 180, 250]);
});

test('a page without paragraphs is all at its head', () => {
  const points = pointsOf([], 0);
  expect([yOf(7, points), lineAt(3, points)]).toEqual([0, 0]);
});

const pages = fc.array(fc.tuple(fc.nat(60), fc.nat(5), fc.integer({ min: 1, max: 200 })), { minLength: 1, maxLength: 30 }).map((all) => page(...all.map(([first, more, height]) => [first, first + more, height] as const)));

test('whichever way one scrolls, the other side goes the same way', () => {
  fc.assert(fc.property(pages, fc.nat(80), fc.nat(80), (made, a, b) => {
    const points = pointsOf(made.placed, made.height);
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    expect(yOf(low, points)).toBeLessThanOrEqual(yOf(high, points));
    expect(lineAt(low * 10, points)).toBeLessThanOrEqual(lineAt(high * 10, points));
  }), { numRuns: 2_000 });
});

test('a place of the page leads to a line that leads back to it, or past what stands on no line of its own', () => {
  fc.assert(fc.property(pages, fc.nat(), (made, at) => {
    const points = pointsOf(made.placed, made.height);
    const y = at % made.height;
    const line = lineAt(y, points);
    const back = yOf(line, points);
    expect(lineAt(back, points)).toBeCloseTo(line, 6);
    expect(back).toBeGreaterThanOrEqual(y - 1e-6);
  }), { numRuns: 2_000 });
});
