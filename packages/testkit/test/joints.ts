import { comparisonOf } from '../../analysis/src/collisions/comparison.ts';
import { readyNorm } from '../../analysis/src/collisions/compile.ts';
import type { Instruments } from '../../analysis/src/collisions/instruments.ts';
import { JointFinder } from '../../analysis/src/collisions/joint/joint-finder.ts';
import { judgePair } from '../../analysis/src/collisions/judge.ts';
import { settingOf } from '../../analysis/src/collisions/setting.ts';
import { judgeJointly } from '../src/oracle/joint.ts';
import type { Workspace } from '../src/oracle/verdict.ts';

/** What the engine finds that no prohibition forbids alone: for each duty a ruling and the number of prohibitions, as lines. */
export function engineJoints({ norms, vocabulary, facts, asOf, instruments }: Workspace): string {
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
  return [...finder.found].map(({ duty, ruling, bans }) => `${duty.norm.id} ${ruling} of ${bans.length}`).toSorted().join('\n');
}

/** What the oracle finds, in the same words; nothing where there is too much to try. */
export function oracleJoints(workspace: Workspace): string | undefined {
  try {
    return workspace.norms.filter(({ modality }) => modality === 'obligation').flatMap((duty) => {
      const judged = judgeJointly(duty, workspace);
      return judged === undefined ? [] : [`${duty.id} ${judged.verdict} of ${judged.size}`];
    }).toSorted().join('\n');
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
