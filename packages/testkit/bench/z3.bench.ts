import fc from 'fast-check';
import { withMemberships } from '@dealwright/analysis/point';
import { readyNorm } from '../../analysis/src/collisions/compile.ts';
import { comparisonOf } from '../../analysis/src/collisions/comparison.ts';
import type { Instruments } from '../../analysis/src/collisions/instruments.ts';
import { judgeReady } from '../../analysis/src/collisions/judge.ts';
import { settingOf } from '../../analysis/src/collisions/setting.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { commonBearers } from '../src/oracle/comparable.ts';
import { encode } from '../src/z3/pair.ts';
import type { PairQuestion } from '../src/z3/pair.ts';
import { Solver } from '../src/z3/solver.ts';

/** The engine beside z3 on the same pairs of small agreements, each pair judged once: whether the two can meet in any course of events. */

interface Asked { readonly question: PairQuestion; readonly judge: () => string }

const asked = fc.sample(workspaces, { numRuns: 2_000, seed: 1 }).flatMap((draft): Asked[] => {
  const workspace = workspaceOf(draft);
  const { norms, facts, asOf, instruments } = workspace;
  const vocabulary = withMemberships(workspace.vocabulary, facts);
  const headers: Instruments = new Map([...instruments].map(([name, parties]) => [name, { parties, tentative: false }]));
  const setting = settingOf(workspace.vocabulary, facts, asOf);
  return norms.flatMap((norm) => norms.flatMap((prohibition): Asked[] => {
    const [bearer, ...others] = commonBearers(norm, prohibition, vocabulary);
    if (prohibition.modality !== 'prohibition' || norm.modality === 'prohibition' || bearer === undefined || others.length > 0) return [];
    if (comparisonOf(norm, prohibition, headers, { includeDrafts: false, asOf }) === undefined) return [];
    const [first, second] = [readyNorm(norm, setting), readyNorm(prohibition, setting)];
    return [{ question: { norm, prohibition, bearer, vocabulary, facts, asOf }, judge: () => judgeReady(first, second, bearer, setting).ruling }];
  }));
});

const start = performance.now();
for (const { judge } of asked) judge();
const cold = performance.now() - start;
const again = performance.now();
for (const { judge } of asked) judge();
const warm = performance.now() - again;

const solver = new Solver();
for (const { question } of asked) await meets(question);
solver.close();
const { milliseconds, checks } = solver.spent;
const each = (total: number): string => `${(1000 * total / asked.length).toFixed(1)} µs`;
process.stdout.write(`${asked.length} pairs: engine ${each(cold)} the first time and ${each(warm)} again, its whole verdict; z3 ${each(milliseconds)} for one query a pair (${checks} queries), ${(milliseconds / cold).toFixed(1)} times and ${(milliseconds / warm).toFixed(1)} times as long\n`);

/** The first of z3's questions about a pair: whether any reading and any course of events makes the two collide. */
async function meets(question: PairQuestion): Promise<void> {
  const { constants, axioms, open, collision } = encode(question);
  const chance = open.filter(({ choice }) => !choice);
  await solver.check([
    '(push)', ...constants.map((name) => `(declare-const ${name} Bool)`), ...axioms.map((axiom) => `(assert ${axiom})`),
    ...[...chance.map(({ constant }) => constant), 'day'].map((name) => `(declare-const ${name} Int)`), ...chance.map(({ any }) => `(assert ${any})`), `(assert ${collision})`,
  ]);
  await solver.ask(['(pop)']);
}
