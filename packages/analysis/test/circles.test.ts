import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesOf, wayBetween } from '../src/circles.ts';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const graph = fc.dictionary(fc.constantFrom(...NODES), fc.array(fc.constantFrom(...NODES), { maxLength: 3 }));

test('two nodes are in one circle where each leads to the other', () => {
  fc.assert(fc.property(graph, (edges) => {
    const next = (node: string): readonly string[] => (Object.hasOwn(edges, node) ? edges[node] ?? [] : []);
    const reach = (from: string): Set<string> => {
      const seen = new Set(next(from));
      for (const node of seen) for (const step of next(node)) seen.add(step);
      return seen;
    };
    const circles = circlesOf(NODES, next);
    for (const node of NODES) {
      const members = NODES.filter((other) => reach(node).has(other) && reach(other).has(node));
      expect(circles.get(node) ?? []).toEqual(members);
    }
  }));
});

test('a long chain is gone through once, and needs no deep stack', () => {
  const chain = (node: string): readonly string[] => [String((Number(node) + 1) % 100_000)];
  expect(circlesOf(['0'], chain).get('5')).toHaveLength(100_000);
});

test('the shortest way stays among the nodes that it may use', () => {
  const edges: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], b: ['d'], c: ['e'], d: ['e'], e: [] };
  const next = (node: string): readonly string[] => edges[node] ?? [];
  expect(wayBetween('a', 'e', new Set(['a', 'b', 'c', 'd', 'e']), next)).toEqual(['a', 'c', 'e']);
  expect(wayBetween('a', 'e', new Set(['a', 'b', 'd', 'e']), next)).toEqual(['a', 'b', 'd', 'e']);
  expect(wayBetween('b', 'a', new Set(['a', 'b', 'c', 'd', 'e']), next)).toBeUndefined();
});
