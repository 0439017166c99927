import { expect, test } from 'vitest';
import { printWorkspace } from '../src/generate/print.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { normCovers } from '../src/point/covers.ts';
import { withMemberships } from '../src/point/facts.ts';
import { engineOpinion, isUnsettled, oracleOpinion } from './engine.ts';
import { forAll } from './runs.ts';

/**
 * The engine against the oracle, which enumerates readings, events and days and shares no code with it. Where they differ,
 * the failure prints the agreements as a lawyer would read them, and the seed to see them again.
 */
test('the engine and the oracle agree on every pair, and every witness of the engine is confirmed', () => {
  let compared = 0;
  let tooLarge = 0;
  forAll(workspaces, 10_000, (draft) => {
    const workspace = workspaceOf(draft);
    for (const norm of workspace.norms) {
      for (const prohibition of workspace.norms) {
        if (isUnsettled(norm, prohibition)) continue;
        const engine = engineOpinion(norm, prohibition, workspace);
        const oracle = oracleOpinion(norm, prohibition, workspace);
        if (oracle !== undefined) compared++;
        if (oracle === 'too large') {
          tooLarge++;
          continue;
        }
        const said = (one: typeof engine): string => one === undefined || one.verdict === 'compatible' ? 'nothing' : `${one.code} ${one.verdict}`;
        const where = (): string => `${norm.id} against ${prohibition.id} in\n${printWorkspace(draft)}`;
        if (said(engine) !== said(oracle)) expect(said(engine), where()).toBe(said(oracle));
        if (engine?.witness === undefined) continue;
        const { act, world } = engine.witness;
        const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
        if (!normCovers(norm, act, world, vocabulary)) expect(act, `${norm.id} does not cover the witness; ${where()}`).toBe('covered');
        if (!normCovers(prohibition, act, world, vocabulary)) expect(act, `${prohibition.id} does not cover the witness; ${where()}`).toBe('covered');
        if (engine.verdict === 'conflict' && act.day !== oracle?.witness?.act.day) expect(act.day, `the earliest day; ${where()}`).toBe(oracle?.witness?.act.day);
      }
    }
  });
  expect(tooLarge / compared).toBeLessThan(0.01);
});
