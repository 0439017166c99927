/**
 * `npm run fuzz [TIMES] [NAME…]`: every property test with TIMES (100 unless told) as many cases as `npm test` gives it.
 * A property test is one that asks for its number of `runs`: DEAL_RUNS says how many for one that usually has 10,000, and
 * DEAL_SEED where to begin. Names choose among the test files.
 */
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { houseEnvironment, root, tool } from './lib/house.mjs';
import { complain, say, step } from './lib/terminal.mjs';
import { ensureZ3 } from './lib/z3.mjs';

await bootstrap();
await ensureZ3();
const [first = '100', ...rest] = process.argv.slice(2);
const times = Number(first);
const names = Number.isNaN(times) ? [first, ...rest] : rest;
const files = globSync('packages/*/test/**/*.test.ts', { cwd: root })
  .filter((file) => /\b(runs|forAll)\(/.test(readFileSync(join(root, file), 'utf8')))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .toSorted();
if (files.length === 0) {
  complain('No property test has such a name.');
  process.exit(2);
}
const cases = 10_000 * (Number.isNaN(times) ? 100 : times);
const seed = Number(process.env.DEAL_SEED ?? randomInt(2 ** 31));
say(files.join('\n'));
say(`To repeat this run:  DEAL_SEED=${seed} npm run fuzz ${process.argv.slice(2).join(' ')}`);
const env = houseEnvironment({ DEAL_RUNS: String(cases), DEAL_SEED: String(seed) });
const { ok } = await step('Fuzzing', process.execPath, [tool('vitest/vitest.mjs'), 'run', '--testTimeout=0', ...files], { cwd: root, env, show: true });
process.exit(ok ? 0 : 1);
