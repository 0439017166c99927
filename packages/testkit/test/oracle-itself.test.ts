import { expect, test } from 'vitest';
import type { Norm } from '@dealwright/model';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { coursesOf } from '../src/oracle/courses.ts';
import { criticalDays } from '../src/oracle/days.ts';
import { readingsOf } from '../src/oracle/readings.ts';
import { membersOf, namedClasses, placesOf } from '../src/oracle/universe.ts';
import { judgeAll, judgeIfSmall } from '../src/oracle/verdict.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { actionsOf } from '../src/oracle/ground.ts';
import { normCovers, recordOf } from '@dealwright/analysis/point';
import { DIMENSIONS } from '@dealwright/model';
import { forAll } from './runs.ts';

test('every case that the oracle finds is covered by both norms, act by act', () => {
  forAll(workspaces, 400, (draft) => {
    const workspace = workspaceOf(draft);
    for (const { norm, prohibition, found } of judgeAll(workspace)) {
      if (found === undefined) continue;
      expect(normCovers(norm, found.act, found.world, workspace.vocabulary)).toBe(true);
      expect(normCovers(prohibition, found.act, found.world, workspace.vocabulary)).toBe(true);
    }
  });
});

/** Whether every way of keeping the norm stands alone, nobody chooses, and no open reading of acts is in play. */
function isSimple(norm: Norm, prohibition: Norm): boolean {
  const conditions = JSON.stringify([norm.scope, prohibition.scope], (key, value: unknown) => key === 'span' ? undefined : value);
  return norm.modality === 'permission' && !conditions.includes('"actor":"party:Contoso"') && !conditions.includes('"actor":"party:Fabrikam"');
}

test('for liberties, a pair is compatible exactly where no act in any world is both permitted and forbidden', () => {
  let compared = 0;
  forAll(workspaces, 60, (draft) => {
    const workspace = workspaceOf({ ...draft, relations: draft.relations.filter((each) => each.relation !== 'built on') });
    for (const norm of workspace.norms) {
      for (const prohibition of workspace.norms) {
        if (!isSimple(norm, prohibition)) continue;
        const judged = judgeIfSmall(norm, prohibition, workspace);
        if (judged === undefined || judged === 'too large') continue;
        compared++;
        expect(judged.verdict !== 'compatible', `${norm.id} against ${prohibition.id}`).toBe(someActIsBoth(norm, prohibition, workspace));
      }
    }
  });
  expect(compared).toBeGreaterThan(0);
});

/** Tries every act in every world with the point evaluator alone. */
function someActIsBoth(norm: Norm, prohibition: Norm, { vocabulary, facts, asOf }: Workspace): boolean {
  const scopes = [norm.scope, prohibition.scope];
  const members = DIMENSIONS.flatMap((dimension) => membersOf(scopes, dimension, vocabulary));
  const named = DIMENSIONS.flatMap((dimension) => namedClasses(scopes, dimension));
  const bearer = norm.bearer.party;
  const courses = coursesOf(norm, [prohibition], bearer, recordOf(facts, asOf), asOf, vocabulary).all().flat();
  return readingsOf(vocabulary, [...new Set(members)], [...new Set(named)]).some((reading) =>
    courses.some((course) => criticalDays(scopes, [course], asOf).some((day) =>
      placesOf(scopes, vocabulary).some((place) => [false, true].some((hosted) =>
        actionsOf(norm, vocabulary).some((action) => {
          const act = { bearer, action, place, day };
          const world = { reading, course, hosted, wholes: new Set<string>() };
          return normCovers(norm, act, world, vocabulary) && normCovers(prohibition, act, world, vocabulary);
        }))))));
}

test('no verdict is rare among the pairs that random workspaces hold', () => {
  const counts: Record<string, number> = { conflict: 0, depends: 0, compatible: 0 };
  forAll(workspaces, 400, (draft) => {
    for (const { verdict } of judgeAll(workspaceOf(draft))) counts[verdict] = (counts[verdict] ?? 0) + 1;
  });
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  for (const [verdict, count] of Object.entries(counts)) expect(count / total, verdict).toBeGreaterThan(0.1);
});
