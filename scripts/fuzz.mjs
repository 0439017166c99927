/**
 * `npm run fuzz [TIMES] [NAME…]`: every property test with TIMES (100 unless told) as many cases as `npm test` gives it.
 * A property test is one that asks the test kit for its number of `runs`. Names choose among the test files.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { houseEnvironment, root, tool } from './lib/house.mjs';
import { complain, say, step } from './lib/terminal.mjs';

await bootstrap();
const [first = '100', ...rest] = process.argv.slice(2);
const times = Number(first);
const names = Number.isNaN(times) ? [first, ...rest] : rest;
const files = globSync('packages/*/test/**/*.test.ts', { cwd: root })
  .filter((file) => /\bruns\(/.test(readFileSync(join(root, file), 'utf8')))
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .toSorted();
if (files.length === 0) {
  complain('No property test has such a name.');
  process.exit(2);
}
say(files.join('\n'));
const env = houseEnvironment({ DEALWRIGHT_RUNS: String(Number.isNaN(times) ? 100 : times) });
const { ok } = await step('Fuzzing', process.execPath, [tool('vitest/vitest.mjs'), 'run', '--testTimeout=0', ...files], { cwd: root, env, show: true });
process.exit(ok ? 0 : 1);
