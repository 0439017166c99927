import type { Norm, Verdict } from '@dealwright/model';
import { withMemberships } from '@dealwright/analysis/point';
import { codeOf, commonBearers } from './comparable.ts';
import { judge, judgeBearer } from './verdict.ts';
import type { Workspace } from './verdict.ts';

/** What several prohibitions come to together that none of them comes to alone, and how many it takes. */
export interface JointJudgement {
  readonly verdict: Extract<Verdict, 'conflict' | 'depends'>;
  readonly size: number;
}

/**
 * Whether several prohibitions together forbid every way to keep a duty: by trying every set of those that alone are no
 * conflict, the smallest first.
 *
 * @throws RangeError where there is too much to try.
 */
export function judgeJointly(duty: Norm, workspace: Workspace): JointJudgement | undefined {
  const rivals = workspace.norms.flatMap((ban) => {
    const alone = codeOf(duty, ban, workspace.instruments) === undefined ? undefined : judge(duty, ban, workspace)?.verdict;
    return alone === undefined || alone === 'conflict' ? [] : [{ ban, alone }];
  });
  const together = setsOf(rivals.map(({ ban }) => ban)).find((set) => verdictOf(duty, set, workspace) === 'conflict');
  if (together !== undefined) return { verdict: 'conflict', size: together.length };
  const innocent = rivals.filter(({ alone }) => alone === 'compatible').map(({ ban }) => ban);
  const open = setsOf(innocent).find((set) => verdictOf(duty, set, workspace) === 'depends');
  return open === undefined ? undefined : { verdict: 'depends', size: open.length };
}

function verdictOf(duty: Norm, bans: readonly Norm[], workspace: Workspace): Verdict {
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const [first, ...others] = bans.map((ban) => commonBearers(duty, ban, vocabulary));
  const bearers = (first ?? []).filter((party) => others.every((all) => all.includes(party)));
  const verdicts = bearers.map((bearer) => judgeBearer(duty, bans, bearer, workspace).verdict);
  return verdicts.find((each) => each === 'conflict') ?? verdicts.find((each) => each === 'depends') ?? 'compatible';
}

/** Every set of at least two, smaller ones first. */
function setsOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const masks = Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((_each, index) => (mask & (1 << index)) !== 0));
  return masks.filter((set) => set.length > 1).toSorted((a, b) => a.length - b.length);
}
