import { expect, test } from 'vitest';
import { printWorkspace } from '../src/generate/print.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { decoratedWorkspaces } from '../src/generate/decorated.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { normCovers, withMemberships } from '@dealwright/analysis/point';
import { engineOpinion, hasChoices, oracleOpinion } from './engine.ts';
import { forAll } from './runs.ts';

/** Pairs that were compared, and of them those that are too large to enumerate. */
interface Tally { compared: number; tooLarge: number }

/**
 * The engine against the oracle, which enumerates readings, events and days and shares no code with it. Where they differ,
 * the failure prints the agreements as a lawyer would read them, and the seed to see them again.
 */
function agree(workspace: Workspace, describe: () => string, tally: Tally): void {
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  for (const norm of workspace.norms) {
    for (const prohibition of workspace.norms) {
      const engine = engineOpinion(norm, prohibition, workspace);
      const oracle = oracleOpinion(norm, prohibition, workspace);
      if (oracle !== undefined) tally.compared++;
      if (oracle === 'too large') {
        tally.tooLarge++;
        continue;
      }
      const said = (one: typeof engine): string => one === undefined || one.verdict === 'compatible' ? 'nothing' : `${one.code} ${one.verdict}`;
      const where = (): string => `${norm.id} against ${prohibition.id} in\n${describe()}`;
      if (said(engine) !== said(oracle)) expect(said(engine), where()).toBe(said(oracle));
      if (engine?.witness === undefined) continue;
      const { act, world } = engine.witness;
      if (!normCovers(norm, act, world, vocabulary)) expect(act, `${norm.id} does not cover the witness; ${where()}`).toBe('covered');
      if (!normCovers(prohibition, act, world, vocabulary)) expect(act, `${prohibition.id} does not cover the witness; ${where()}`).toBe('covered');
      if (engine.verdict === 'conflict' && !hasChoices(norm, prohibition) && act.day !== oracle?.witness?.act.day) expect(act.day, `the earliest day; ${where()}`).toBe(oracle?.witness?.act.day);
    }
  }
}

test('the engine and the oracle agree on every pair, and every witness of the engine is confirmed', () => {
  const tally: Tally = { compared: 0, tooLarge: 0 };
  forAll(workspaces, 10_000, (draft) => { agree(workspaceOf(draft), () => printWorkspace(draft), tally); });
  expect(tally.tooLarge / tally.compared).toBeLessThan(0.01);
});

test('and so they do where there are recipients, purposes, granted rights, affiliates and groups of parties', () => {
  const tally: Tally = { compared: 0, tooLarge: 0 };
  forAll(decoratedWorkspaces, 200, (workspace) => { agree(workspace, () => JSON.stringify(workspace.norms, null, 1), tally); });
  expect(tally.tooLarge / tally.compared).toBeLessThan(0.01);
});
