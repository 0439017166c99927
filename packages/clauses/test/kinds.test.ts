import { describe, expect, test } from 'vitest';
import { allKinds, kindById } from '../src/index.ts';

test('kinds are known by the names of their files, in order', () => {
  const ids = allKinds().map((kind) => kind.id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(kindById('audit')?.title).toBe('Audit');
  expect(kindById('no-such-kind')).toBeUndefined();
});

test('two kinds never share a title', () => {
  const titles = allKinds().map((kind) => kind.title);
  expect(titles).toEqual([...new Set(titles)]);
});

describe.each(allKinds().map((kind) => [kind.id, kind] as const))('%s', (_id, kind) => {
  test('explains itself', () => {
    expect(kind.about).toMatch(/^[A-Z].*\.$/);
    expect(kind.watch.length).toBeGreaterThan(0);
    expect(kind.watch.filter((point) => !/[.?]$/.test(point))).toEqual([]);
    expect(kind.samples.length).toBeGreaterThan(0);
  });

  test('numbers the tab stops of its skeleton from one', () => {
    const stops = [...kind.skeleton.matchAll(/\$\{(\d+)/g)].map((match) => Number(match[1])).toSorted((a, b) => a - b);
    expect(stops).toEqual(stops.map((_, at) => at + 1));
  });

  test('says both directions of every change, and names each field once', () => {
    const names = kind.fields.map((field) => field.name);
    expect(names).toEqual([...new Set(names)]);
    const lopsided = kind.fields.filter(({ effect }) => (effect.raised === undefined) !== (effect.lowered === undefined) || (effect.added === undefined) !== (effect.removed === undefined));
    expect(lopsided.map((field) => field.name)).toEqual([]);
  });
});
