import { expect, test } from 'vitest';
import type { Norm } from '@dealwright/model';
import { withMemberships } from '@dealwright/analysis/point';
import { comparisonOf } from '../../analysis/src/collisions/comparison.ts';
import { readyNorm } from '../../analysis/src/collisions/compile.ts';
import type { Instruments } from '../../analysis/src/collisions/instruments.ts';
import { settingOf } from '../../analysis/src/collisions/setting.ts';
import { promiseWorkspaces } from '../src/generate/promises.ts';
import { commonBearers } from '../src/oracle/comparable.ts';
import { judgeDeadEnd, judgeLaunch, judgePreempted, judgeRelease } from '../src/oracle/other-codes.ts';
import { judgeBearer } from '../src/oracle/verdict.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { isUnsettled } from './engine.ts';
import { PATIENCE, forAll } from './runs.ts';

/** What the oracle says of two norms that the engine compares under a code; nothing where the code is not one of those asked here. */
const ORACLE: Readonly<Record<string, (first: Norm, second: Norm, bearer: string, workspace: Workspace) => string>> = {
  'conflict/duty-release': judgeRelease,
  'conflict/dead-end': judgeDeadEnd,
  'conflict/pre-empted': judgePreempted,
  'conflict/rival-exclusives': (first, second, bearer, workspace) => judgeBearer(first, [second], bearer, workspace).verdict,
  'conflict/rival-priorities': (first, second, bearer, workspace) => (first.modality === 'obligation' ? judgeLaunch(first, second, bearer, workspace) : 'not asked'),
  'conflict/exclusivity': (first, second, bearer, workspace) => judgeBearer(first, [second], bearer, workspace).verdict,
  'conflict/obligation-prohibition': (first, second, bearer, workspace) => judgeBearer(first, [second], bearer, workspace).verdict,
};

/** How often each code was compared, and found something. */
type Tally = Map<string, number>;

function agree(workspace: Workspace, tally: Tally): void {
  const { norms, vocabulary, facts, asOf, instruments } = workspace;
  const setting = settingOf(vocabulary, facts, asOf);
  const headers: Instruments = new Map([...instruments].map(([name, parties]) => [name, { parties, tentative: false }]));
  for (const first of norms) {
    for (const second of norms) {
      const comparison = comparisonOf(first, second, headers, { includeDrafts: false, asOf });
      const [bearer, ...others] = commonBearers(first, second, withMemberships(vocabulary, facts));
      const ask = comparison && ORACLE[comparison.code];
      if (comparison === undefined || ask === undefined || bearer === undefined || others.length > 0 || isUnsettled(first, second)) continue;
      if (first.modality === 'permission' && first.grantedTo === undefined && first.source.agreement !== second.source.agreement) continue;
      let oracle: string;
      try {
        oracle = ask(first, second, bearer, workspace);
      } catch (error) {
        if (error instanceof RangeError) continue;
        throw error;
      }
      const { ruling } = comparison.judge(readyNorm(first, setting), readyNorm(second, setting), bearer, setting);
      const engine = ruling === 'narrowed' ? (comparison.code === 'conflict/duty-release' ? 'part' : 'compatible') : ruling;
      // Of a release that only some course of events brings about, the page leaves open which course is looked at.
      const isOpen = oracle === 'not asked' || (comparison.code === 'conflict/duty-release' && oracle === 'depends' && engine === 'compatible');
      if (!isOpen && engine !== oracle) expect(engine, `${comparison.code} of ${first.id} and ${second.id} as of ${asOf} in\n${JSON.stringify([first, second, facts], (key, value: unknown) => (/span|Span|anchor/.test(key) ? undefined : value), 1)}`).toBe(oracle);
      if (!isOpen && engine !== 'compatible') tally.set(comparison.code, (tally.get(comparison.code) ?? 0) + 1);
    }
  }
}

test('the engine and the oracle agree on releases, dead ends, first rights, being first, grants and versions', () => {
  const tally: Tally = new Map();
  forAll(promiseWorkspaces, 4_000, (workspace) => { agree(workspace, tally); });
  expect([...tally.keys()].toSorted()).toEqual(Object.keys(ORACLE).toSorted());
}, PATIENCE);
