/** What must hold before anything is committed, as a table. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { houseEnvironment, root, tool } from './house.mjs';
import { step } from './terminal.mjs';

/**
 * @typedef {{ name: string, passed: number, failed: number, seconds: number }} Outcome
 * @typedef {{ name: string, title: string, args: readonly string[], tests?: boolean }} Check
 *   `args` are for Node; with `tests`, the check is a run of vitest, and each of its tests counts
 */

/** @type {readonly Check[]} */
export const checks = [
  { name: 'generated files', title: 'Generating, no drift allowed', args: [join(root, 'scripts/generate.mjs'), '--check'] },
  { name: 'types', title: 'Checking types', args: [tool('@typescript/native/bin/tsc'), '-b'] },
  { name: 'lint', title: 'Linting', args: [tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'layers', title: 'Checking who imports whom', args: [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), '--config', '.dependency-cruiser.mjs', '--no-progress', 'packages'] },
  { name: 'unused code', title: 'Looking for what nobody uses', args: [tool('knip/bin/knip.js'), '--no-progress', '--no-config-hints'] },
  { name: 'unit tests', title: 'Running the unit tests', args: [tool('vitest/vitest.mjs'), 'run'], tests: true },
];

/** Tests in the real editor and in a real browser. */
export const interfaceTests = {
  name: 'interface tests',
  title: 'Running the interface tests',
  args: [tool('vitest/vitest.mjs'), 'run', '--config', 'vitest.interface.config.ts'],
  tests: true,
};

/**
 * Runs one check to its end, whatever it finds.
 *
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
export async function perform({ name, title, args, tests = false }) {
  const report = join(root, 'out/reports', `${name.replaceAll(' ', '-')}.json`);
  mkdirSync(join(root, 'out/reports'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = tests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { ok, seconds } = await step(title, process.execPath, [...args, ...reporters], { cwd: root, env: houseEnvironment(), show: true });
  if (!tests) {
    return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds };
  }
  const { passed, failed } = counts(report);
  // A run that failed without a failing test (a file that does not load, an error after the end) is a failure all the same.
  return { name, passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed, seconds };
}

/** Prints a line for each outcome and the total last; gives back the exit code. */
export function summary(/** @type {readonly Outcome[]} */ outcomes, /** @type {(line: string) => void} */ print) {
  print('');
  for (const { name, passed, failed, seconds } of outcomes) {
    print(`  ${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const total = (/** @type {'passed' | 'failed'} */ which) => outcomes.reduce((sum, outcome) => sum + outcome[which], 0);
  print(`${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}

/** What vitest's report counts; nothing where it left none. */
function counts(/** @type {string} */ report) {
  if (!existsSync(report)) {
    return { passed: 0, failed: 0 };
  }
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}
