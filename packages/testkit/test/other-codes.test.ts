import { expect, test } from 'vitest';
import { promiseWorkspaces } from '../src/generate/promises.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { ORACLE, engineSays, oracleSays } from './other-codes.ts';
import { forAll } from './runs.ts';

/** How often something was found under each code. */
type Tally = Map<string, number>;

function agree(workspace: Workspace, tally: Tally): void {
  for (const first of workspace.norms) {
    for (const second of workspace.norms) {
      const engine = engineSays(first, second, workspace);
      const oracle = engine && oracleSays(engine, first, second, workspace);
      if (engine === undefined || oracle === undefined) continue;
      const words = (): string => JSON.stringify([first, second, workspace.facts], (key, value: unknown) => (/span|anchor/i.test(key) ? undefined : value), 1);
      if (engine.ruling !== oracle) expect(engine.ruling, `${engine.code} of ${first.id} and ${second.id} as of ${workspace.asOf} in\n${words()}`).toBe(oracle);
      if (oracle !== 'compatible') tally.set(engine.code, (tally.get(engine.code) ?? 0) + 1);
    }
  }
}

test('the engine and the oracle agree on releases, dead ends, first rights, being first, grants and versions', () => {
  const tally: Tally = new Map();
  forAll(promiseWorkspaces, 4_000, (workspace) => { agree(workspace, tally); });
  expect(Object.keys(ORACLE)).toEqual(expect.arrayContaining([...tally.keys()]));
  expect(tally.size).toBeGreaterThan(0);
});
