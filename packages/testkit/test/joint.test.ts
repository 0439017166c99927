import { expect, test } from 'vitest';
import { workspaceOf } from '../src/generate/norms.ts';
import { printWorkspace } from '../src/generate/print.ts';
import { crowdedWorkspaces, workspaces } from '../src/generate/workspaces.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { engineJoints, oracleJoints } from './joints.ts';
import { forAll } from './runs.ts';

interface Tally { found: number; tooLarge: number }

function agree(workspace: Workspace, describe: () => string, tally: Tally): void {
  const oracle = oracleJoints(workspace);
  if (oracle === undefined) tally.tooLarge++;
  else if (oracle !== '') tally.found++;
  const engine = engineJoints(workspace);
  if (oracle !== undefined && engine !== oracle) expect(engine, describe()).toBe(oracle);
}

test('the engine and the oracle agree on what several prohibitions forbid together', () => {
  const tally: Tally = { found: 0, tooLarge: 0 };
  forAll(crowdedWorkspaces, 300, (draft) => { agree(workspaceOf(draft), () => printWorkspace(draft), tally); });
  expect(tally.tooLarge).toBeLessThan(Math.max(1, tally.found));
});

test('and in workspaces of any kind', () => {
  const tally: Tally = { found: 0, tooLarge: 0 };
  forAll(workspaces, 400, (draft) => { agree(workspaceOf(draft), () => printWorkspace(draft), tally); });
  expect(tally.tooLarge).toBeLessThan(400);
});
