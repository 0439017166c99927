/**
 * `npm run mutate [PATH…] [--seconds N] [--seed N] [--workers N] [--except TEST…]`: changes the analysis in small ways, one at a time, and
 * runs the tests on each. A change that no test notices survives, and is printed: it shows what nothing asserts. The changes are drawn at one seed
 * from those of all files under PATH (packages/analysis/src unless told), until the time is up or Ctrl+C. It works on a copy in .cache/.
 * `--near` runs only the tests that know a file best, which is quicker and notices less.
 * `--seeded` puts in the bugs of lib/seeded.mjs instead, one at a time, and each must be caught by the test that it names.
 */
import { cpSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { spawn } from 'node:child_process';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './lib/bootstrap.mjs';
import { cache, houseEnvironment, root, tool } from './lib/house.mjs';
import { mutantsOf, mutated, shuffled } from './lib/mutants.mjs';
import { SEEDED } from './lib/seeded.mjs';
import { complain, say } from './lib/terminal.mjs';
import { ensureZ3 } from './lib/z3.mjs';

await bootstrap();
await ensureZ3();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '1800' }, seed: { type: 'string', default: '20261121' }, workers: { type: 'string', default: String(availableParallelism()) }, except: { type: 'string', multiple: true, default: [] }, seeded: { type: 'boolean', default: false }, near: { type: 'boolean', default: false } },
});

/** Property tests get this share of ten thousand cases. */
const RUNS = '200';
/** A change after which the tests do not end is noticed too. */
const PATIENCE = 240_000;

if (values.seeded) {
  process.exit(await tryOutSeeded(copyOf(join(cache, 'seeded'))));
}

/** Tests by the folder of the analysis that they know best; they run first. */
const NEAR = new Map([
  ['collisions', ['packages/analysis/test/collisions', 'packages/testkit/test/differential.test.ts']],
  ['particulars', ['packages/analysis/test/particulars']],
  ['consolidation', ['packages/analysis/test/consolidation']],
  ['scenarios', ['packages/analysis/test/scenarios']],
  ['point', ['packages/testkit/test/point.test.ts', 'packages/testkit/test/oracle.test.ts']],
  ['explanations', ['packages/analysis/test/explanations.test.ts']],
]);
const ALL = [
  'packages/analysis/test',
  ...['differential', 'point', 'oracle', 'mission', 'messages', 'conflict-pairs', 'laws', 'incremental'].map((name) => `packages/testkit/test/${name}.test.ts`),
];
const paths = positionals.length > 0 ? positionals : ['packages/analysis/src'];
const files = paths.flatMap((path) => (path.endsWith('.ts') ? [path] : globSync(`${path}/**/*.ts`, { cwd: root }))).filter((file) => !file.endsWith('.generated.ts'));
const mutants = shuffled(files.toSorted().flatMap((file) => mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, mutant }))), Number(values.seed));
if (mutants.length === 0) {
  complain('There is nothing to change.');
  process.exit(2);
}
const end = Date.now() + 1000 * Number(values.seconds);
const homes = Array.from({ length: Number(values.workers) }, (_, index) => copyOf(join(cache, `mutate-${index}`)));
const home = homes[0] ?? root;
if (await fails(home, values.near ? [...NEAR.values()].flat() : ALL)) {
  complain('The tests fail as they are, so they would notice anything.');
  process.exit(2);
}
say(`${mutants.length} changes in ${files.length} files; drawn at seed ${values.seed}.`);
/** @type {{ killed: number, survived: string[] }} */
const outcome = { killed: 0, survived: [] };
process.once('SIGINT', () => {
  sumUp();
  process.exit(130);
});
let next = 0;
await Promise.all(homes.map(async (copy) => {
  while (Date.now() < end) {
    const drawn = mutants[next++];
    if (drawn === undefined) {
      return;
    }
    await tryOut(copy, drawn);
  }
}));
sumUp();
process.exit(0);

/** Prints what survived, and the score. */
function sumUp() {
  const tried = outcome.killed + outcome.survived.length;
  say('');
  say(outcome.survived.toSorted((one, other) => one.localeCompare(other)).join('\n'));
  say(`${outcome.killed} of ${tried} changes were noticed: ${(100 * outcome.killed / Math.max(1, tried)).toFixed(1)} %`);
}

/** Puts in each seeded bug; gives back the exit code. */
async function tryOutSeeded(/** @type {string} */ copy) {
  let missed = 0;
  for (const { bug, file, from, to, test } of SEEDED) {
    const source = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(copy, file), source.replace(from, () => to));
    const caught = source.includes(from) && (await fails(copy, [test]));
    writeFileSync(join(copy, file), source);
    missed += caught ? 0 : 1;
    say(`${caught ? 'caught' : 'MISSED'}: ${bug} (${test})`);
  }
  say(`${SEEDED.length - missed} of ${SEEDED.length} seeded bugs were caught`);
  return missed === 0 ? 0 : 1;
}

/** @param {string} copy @param {typeof mutants[number]} drawn */
async function tryOut(copy, { file, mutant }) {
  const source = readFileSync(join(root, file), 'utf8');
  const path = join(copy, file);
  writeFileSync(path, mutated(source, mutant));
  const near = NEAR.get(file.split('/')[3] ?? '');
  const noticed = (near !== undefined && (await fails(copy, near))) || (!(values.near && near !== undefined) && (await fails(copy, ALL)));
  writeFileSync(path, source);
  const line = source.slice(0, mutant.start).split('\n').length;
  const words = `${file}:${line}: ${mutant.what} in ${(source.split('\n')[line - 1] ?? '').trim().slice(0, 110)}`;
  if (noticed) {
    outcome.killed++;
  } else {
    outcome.survived.push(words);
    say(`survived: ${words}`);
  }
}

/** Whether some test fails, or the tests do not end. */
function fails(/** @type {string} */ copy, /** @type {readonly string[]} */ tests) {
  return new Promise((/** @type {(failed: boolean) => void} */ done) => {
    const args = [tool('vitest/vitest.mjs'), 'run', '--bail=1', '--no-isolate', '--maxWorkers=1', '--reporter=dot', ...values.except.map((name) => `--exclude=**/${name}`), ...tests];
    const child = spawn(process.execPath, args, { cwd: copy, env: houseEnvironment({ DEAL_RUNS: RUNS, CI: '1' }), stdio: 'ignore', detached: true });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) {
        process.kill(-child.pid, 'SIGKILL');
      }
    }, PATIENCE);
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(code !== 0);
    });
  });
}

/** The sources and the tests, with the packages of this house linked to one another and all others to those installed. */
function copyOf(/** @type {string} */ target) {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'node_modules/@dealwright'), { recursive: true });
  for (const name of ['packages', 'examples', 'docs', 'scripts', 'package.json', 'vitest.config.ts', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(target, name), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  }
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '@dealwright')) {
    symlinkSync(join(root, 'node_modules', name), join(target, 'node_modules', name));
  }
  for (const name of readdirSync(join(root, 'node_modules/@dealwright'))) {
    symlinkSync(join(target, 'packages', name), join(target, 'node_modules/@dealwright', name));
  }
  return target;
}
