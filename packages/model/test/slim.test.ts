import { expect, test } from 'vitest';
import { slim } from '../src/slim.ts';

test('slim data is the same data', () => {
  const span = { anchor: { uri: 'file:///a.deal', offset: 3 }, start: 0, end: 4 };
  const make = (): unknown => ({ span, none: [], one: [1].flatMap((each) => [{ each, inner: ['a'].filter(() => true), span }]), nothing: null, missing: undefined, names: new Map([['a', [1]]]) });
  expect(slim(make())).toStrictEqual(make());
  expect(slim([make()])).toStrictEqual([make()]);
});

test('a span stays the very object that it was', () => {
  const span = { anchor: { uri: 'file:///a.deal', offset: 3 }, start: 0, end: 4 };
  expect(slim({ span }).span).toBe(span);
});
