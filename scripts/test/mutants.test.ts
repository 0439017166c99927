import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/house.mjs';
import { mutantsOf, mutated, shuffled } from '../lib/mutants.mjs';
import { SEEDED } from '../lib/seeded.mjs';

const changes = (source: string): string[] => mutantsOf(source).map((mutant) => mutated(source, mutant)).toSorted();

test('each operator, condition, statement and method is changed alone', () => {
  expect(changes('if (a < b) c();')).toEqual(['if (a <= b) c();', 'if (a < b) ;', 'if (a >= b) c();', 'if (false) c();', 'if (true) c();'].toSorted());
  expect(changes('const x = !a && all.some(b);')).toEqual(['const x = !a && all.every(b);', 'const x = !a || all.some(b);', 'const x = a && all.some(b);'].toSorted());
});

test('texts, types and imports are left alone', () => {
  expect(changes("import type { A } from './a.ts';\ntype B = A | 1;\nconst c: B = `d${'e'}` + 'f';")).toEqual([]);
});

test('the order is that of the seed', () => {
  expect(shuffled([1, 2, 3, 4, 5, 6], 7)).toEqual(shuffled([1, 2, 3, 4, 5, 6], 7));
  expect(shuffled([1, 2, 3, 4, 5, 6], 7).toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('each seeded bug still has its place', () => {
  const lost = SEEDED.filter(({ file, from }) => readFileSync(join(root, file), 'utf8').split(from).length !== 2);
  expect(lost.map(({ bug }) => bug)).toEqual([]);
});
