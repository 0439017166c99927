import { afterAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { withMemberships } from '@dealwright/analysis/point';
import { decoratedWorkspaces } from '../src/generate/decorated.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { printWorkspace } from '../src/generate/print.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { commonBearers } from '../src/oracle/comparable.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { decide } from '../src/z3/pair.ts';
import { Solver } from '../src/z3/solver.ts';
import { engineOpinion } from './engine.ts';
import { runs } from './runs.ts';

/** Pairs that z3 was asked about, and of them those on which it gave up. */
interface Tally { asked: number; unknown: number }

const solver = new Solver();
afterAll(() => { solver.close(); });

/** The engine against z3 on every pair of norms that one party must keep both of. */
async function agree(workspace: Workspace, describe: () => string, tally: Tally): Promise<void> {
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  for (const norm of workspace.norms) {
    for (const prohibition of workspace.norms) {
      const engine = engineOpinion(norm, prohibition, workspace);
      const [bearer, ...others] = commonBearers(norm, prohibition, vocabulary);
      if (engine === undefined || bearer === undefined || others.length > 0 || norm.grantedTo !== undefined) continue;
      const decided = await decide({ norm, prohibition, bearer, vocabulary, facts: workspace.facts, asOf: workspace.asOf }, solver);
      tally.asked++;
      if (decided === 'unknown') tally.unknown++;
      else if (decided !== engine.verdict) expect(engine.verdict, `${norm.id} against ${prohibition.id} in\n${describe()}`).toBe(decided);
    }
  }
}

test('the engine and z3 agree on every pair', async () => {
  const tally: Tally = { asked: 0, unknown: 0 };
  await fc.assert(fc.asyncProperty(workspaces, (draft) => agree(workspaceOf(draft), () => printWorkspace(draft), tally)), runs(5_000));
  expect(tally.unknown / tally.asked).toBeLessThan(0.01);
});

test('and so they do where there are recipients, purposes, affiliates and groups of parties', async () => {
  const tally: Tally = { asked: 0, unknown: 0 };
  await fc.assert(fc.asyncProperty(decoratedWorkspaces, (workspace) => agree(workspace, () => JSON.stringify(workspace.norms, null, 1), tally)), runs(200));
  expect(tally.unknown / tally.asked).toBeLessThan(0.01);
});
