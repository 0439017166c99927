import { comparisonOf } from '../../analysis/src/collisions/comparison.ts';
import { readyNorm } from '../../analysis/src/collisions/compile.ts';
import type { Instruments } from '../../analysis/src/collisions/instruments.ts';
import { settingOf } from '../../analysis/src/collisions/setting.ts';
import type { Norm } from '@dealwright/model';
import { withMemberships } from '@dealwright/analysis/point';
import { commonBearers } from '../src/oracle/comparable.ts';
import { judgeDeadEnd, judgeLaunch, judgePreempted, judgeRelease } from '../src/oracle/other-codes.ts';
import { judgeBearer } from '../src/oracle/verdict.ts';
import type { Workspace } from '../src/oracle/verdict.ts';

/** What the oracle says of two norms that the engine compares under a code; nothing where the code is not one of those asked here. */
export const ORACLE: Readonly<Record<string, (first: Norm, second: Norm, bearer: string, workspace: Workspace) => string>> = {
  'conflict/duty-release': judgeRelease,
  'conflict/dead-end': judgeDeadEnd,
  'conflict/pre-empted': judgePreempted,
  'conflict/rival-exclusives': (first, second, bearer, workspace) => judgeBearer(first, [second], bearer, workspace).verdict,
  'conflict/rival-priorities': (first, second, bearer, workspace) => (first.modality === 'obligation' ? judgeLaunch(first, second, bearer, workspace) : 'not asked'),
  'conflict/exclusivity': (first, second, bearer, workspace) => judgeBearer(first, [second], bearer, workspace).verdict,
  'conflict/obligation-prohibition': (first, second, bearer, workspace) => judgeBearer(first, [second], bearer, workspace).verdict,
};

/** What the engine says of two norms: the code under which it compares them, and its ruling. */
export interface Said { readonly code: string; readonly ruling: string }

/** Asks the engine about two norms; nothing where it does not compare them, or under a code that the oracle does not know. */
export function engineSays(first: Norm, second: Norm, { vocabulary, facts, asOf, instruments }: Workspace): Said | undefined {
  const headers: Instruments = new Map([...instruments].map(([name, parties]) => [name, { parties, tentative: false }]));
  const comparison = comparisonOf(first, second, headers, { includeDrafts: false, asOf });
  const [bearer, ...others] = commonBearers(first, second, withMemberships(vocabulary, facts));
  if (comparison === undefined || ORACLE[comparison.code] === undefined || bearer === undefined || others.length > 0) return undefined;
  // A liberty of the bearer under one agreement against its promise under another is narrowed, whatever the oracle says.
  if (first.modality === 'permission' && first.grantedTo === undefined && first.source.agreement !== second.source.agreement) return undefined;
  const setting = settingOf(vocabulary, facts, asOf);
  const { ruling } = comparison.judge(readyNorm(first, setting), readyNorm(second, setting), bearer, setting);
  const isPart = ruling === 'narrowed' && comparison.code === 'conflict/duty-release';
  return { code: comparison.code, ruling: isPart ? 'part' : ruling === 'narrowed' ? 'compatible' : ruling };
}

/** What the oracle says of two norms under a code; nothing where there is too much to try, or where the page leaves it open. */
export function oracleSays({ code, ruling }: Said, first: Norm, second: Norm, workspace: Workspace): string | undefined {
  const [bearer] = commonBearers(first, second, withMemberships(workspace.vocabulary, workspace.facts));
  const ask = ORACLE[code];
  if (bearer === undefined || ask === undefined) return undefined;
  try {
    const said = ask(first, second, bearer, workspace);
    // Of a release that only some course of events brings about, the page leaves open which course is looked at.
    return said === 'not asked' || (code === 'conflict/duty-release' && said === 'depends' && ruling === 'compatible') ? undefined : said;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
