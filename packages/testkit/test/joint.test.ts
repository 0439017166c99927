import { expect, test } from 'vitest';
import { comparisonOf } from '../../analysis/src/collisions/comparison.ts';
import { readyNorm } from '../../analysis/src/collisions/compile.ts';
import type { Instruments } from '../../analysis/src/collisions/instruments.ts';
import { JointFinder } from '../../analysis/src/collisions/joint/joint-finder.ts';
import { judgePair } from '../../analysis/src/collisions/judge.ts';
import { settingOf } from '../../analysis/src/collisions/setting.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { printWorkspace } from '../src/generate/print.ts';
import { crowdedWorkspaces, workspaces } from '../src/generate/workspaces.ts';
import { judgeJointly } from '../src/oracle/joint.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { PATIENCE, forAll } from './runs.ts';

/** What the engine finds that no prohibition forbids alone: for each duty a ruling and the number of prohibitions. */
function engineJoints({ norms, vocabulary, facts, asOf, instruments }: Workspace): ReadonlyMap<string, string> {
  const setting = settingOf(vocabulary, facts, asOf);
  const headers: Instruments = new Map([...instruments].map(([name, parties]) => [name, { parties, tentative: false }]));
  const ready = norms.map((norm) => readyNorm(norm, setting));
  const finder = new JointFinder();
  for (const duty of ready) {
    for (const ban of ready) {
      if (duty.norm.modality !== 'obligation' || ban.norm.modality !== 'prohibition') continue;
      if (comparisonOf(duty.norm, ban.norm, headers, { includeDrafts: false, asOf }) === undefined) continue;
      if (duty.parties.some((party) => ban.parties.includes(party))) finder.compared(duty, ban, judgePair(duty.norm, ban.norm, setting).ruling);
    }
  }
  finder.settle(setting, () => false);
  return new Map([...finder.found].map(({ duty, ruling, bans }) => [duty.norm.id, `${ruling} of ${bans.length}`]));
}

interface Tally { found: number; tooLarge: number }

function agree(workspace: Workspace, describe: () => string, tally: Tally): void {
  const engine = engineJoints(workspace);
  for (const duty of workspace.norms) {
    if (duty.modality !== 'obligation') continue;
    let oracle: string;
    try {
      const judged = judgeJointly(duty, workspace);
      oracle = judged === undefined ? 'nothing' : `${judged.verdict} of ${judged.size}`;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      tally.tooLarge++;
      continue;
    }
    if (oracle !== 'nothing') tally.found++;
    const said = engine.get(duty.id) ?? 'nothing';
    if (said !== oracle) expect(said, `${duty.id} in\n${describe()}`).toBe(oracle);
  }
}

test('the engine and the oracle agree on what several prohibitions forbid together', () => {
  const tally: Tally = { found: 0, tooLarge: 0 };
  forAll(crowdedWorkspaces, 300, (draft) => { agree(workspaceOf(draft), () => printWorkspace(draft), tally); });
  expect(tally.found).toBeGreaterThan(0);
}, PATIENCE);

test('and in workspaces of any kind', () => {
  const tally: Tally = { found: 0, tooLarge: 0 };
  forAll(workspaces, 400, (draft) => { agree(workspaceOf(draft), () => printWorkspace(draft), tally); });
  expect(tally.tooLarge).toBeLessThan(400);
}, PATIENCE);
