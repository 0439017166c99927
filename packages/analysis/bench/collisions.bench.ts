import { CollisionFinder } from '../src/collisions/finder.ts';
import type { Surroundings } from '../src/collisions/surroundings.ts';
import { readyNorm } from '../src/collisions/compile.ts';
import { judgeReady } from '../src/collisions/judge.ts';
import { settingOf } from '../src/collisions/setting.ts';
import { HOSTILE, TYPICAL, draw, generator } from './norms.ts';
import type { Sample, Shape } from './norms.ts';

/** What the collision finder costs in processor time: 100,000 norms from nothing, one clause changed, one pair. */

const AS_OF = 21_000;

for (const [name, shape] of [['typical', TYPICAL], ['hostile', HOSTILE]] as const) measure(name, shape);
pairs();

function measure(name: string, shape: Shape): void {
  for (const norms of [shape.norms / 4, shape.norms]) {
    const sample = draw({ ...shape, norms });
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const finder = new CollisionFinder();
    const surroundings = surround(sample);
    const start = cpu();
    finder.change({ added: sample.norms, removed: [] }, surroundings);
    const cold = cpu() - start;
    const worded = cpu();
    finder.update({ added: [], removed: [] }, surroundings);
    const words = cpu() - worded;
    globalThis.gc?.();
    const memory = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    const again = norms === shape.norms ? rechecks(finder, sample, surroundings) : '';
    print(`${name}: ${norms} norms from nothing ${(cold / 1000).toFixed(2)} s, and ${(words / 1000).toFixed(2)} s to put it into words; ${finder.size.pairs} pairs to speak of, ${memory.toFixed(0)} MB${again}`);
  }
}

/** Takes norms out and puts changed copies in, one at a time. */
function rechecks(finder: CollisionFinder, sample: Sample, surroundings: Surroundings): string {
  const random = generator(7);
  const current = [...sample.norms];
  const times: number[] = [];
  for (let round = 0; round < 300; round++) {
    const at = Math.floor(random() * current.length);
    const old = current[at]!;
    const changed = { ...old, acts: { ...old.acts } };
    const start = cpu();
    finder.change({ added: [changed], removed: [old] }, surroundings);
    times.push(cpu() - start);
    current[at] = changed;
  }
  times.sort((a, b) => a - b);
  const show = finder.update({ added: [], removed: [] }, surroundings);
  const start = cpu();
  finder.update({ added: [], removed: [] }, surroundings);
  return `; a clause again ${((times[150] ?? 0) * 1000).toFixed(0)} µs, at the 99th percentile ${(times[297] ?? 0).toFixed(2)} ms; ${show.findings.length} findings put in order in ${(cpu() - start).toFixed(1)} ms`;
}

/** Warm pair tests, of norms that the index would pair. */
function pairs(): void {
  const sample = draw({ ...HOSTILE, norms: 4000 });
  const setting = settingOf(sample.vocabulary, [], AS_OF);
  const ready = sample.norms.map((norm) => readyNorm(norm, setting));
  const firsts = ready.filter(({ norm }) => norm.modality === 'obligation' || norm.modality === 'permission').slice(0, 1000);
  const bans = ready.filter(({ norm }) => norm.modality === 'prohibition').slice(0, 300);
  const run = (): number => {
    let count = 0;
    for (const first of firsts) {
      for (const ban of bans) {
        judgeReady(first, ban, first.norm.bearer.party, setting);
        count++;
      }
    }
    return count;
  };
  run();
  const start = cpu();
  const count = run();
  const all = cpu() - start;
  const close = firsts.flatMap((first) => bans.filter((ban) => judgeReady(first, ban, first.norm.bearer.party, setting).ruling !== 'compatible').map((ban) => [first, ban] as const));
  const again = cpu();
  for (const [first, ban] of close) judgeReady(first, ban, first.norm.bearer.party, setting);
  print(`pair test, warm: ${((all / count) * 1000).toFixed(2)} µs of any two, ${(((cpu() - again) / close.length) * 1000).toFixed(1)} µs where they meet`);
}

function surround(sample: Sample): Surroundings {
  return { vocabulary: sample.vocabulary, facts: [], instruments: sample.instruments, settings: { asOf: AS_OF, severity: {}, includeDrafts: false }, uses: new Map(), scenarios: [] };
}

/** The process's own time in milliseconds: what others do on the machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
