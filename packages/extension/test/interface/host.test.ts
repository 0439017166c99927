import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const fixture = join(import.meta.dirname, 'fixture');

/** A suite of the fixture, how the run must end, and what it must say. The editor itself ends some of the bad ones with code 0. */
const runs: readonly [suite: string, code: number, says: RegExp][] = [
  ['passing', 0, /server host: 1 passed, 0 failed$/m],
  ['failing', 1, /server host: 1 passed, 1 failed; the editor ended with code 1/],
  ['swallowing', 1, /server host: 1 passed, 1 failed$/m],
  ['idle', 1, /0 passed, 0 failed; the suite printed no statistics.*nothing ran$/m],
  ['empty', 1, /0 passed, 0 failed; nothing ran$/m],
  ['leaving', 1, /0 passed, 0 failed; .*nothing ran$/m],
  ['waiting', 1, /no end after 15 s/],
];

test.each(runs)('a suite that is %s ends the run with code %i', async (suite, code, says) => {
  const ended = await endToEnd(suite, suite === 'waiting' ? 15 : 60);
  expect(ended.output).toMatch(says);
  expect(ended.code).toBe(code);
});

test('without a suite there is nothing to pass', async () => {
  const { code, output } = await endToEnd('missing', 60);
  expect(output).toMatch(/missing\.cjs is not there/);
  expect(code).toBe(2);
});

function endToEnd(suite: string, limit: number): Promise<{ code: number; output: string }> {
  const args = [
    join(root, 'scripts/e2e.mjs'),
    '--host=server',
    `--extension=${fixture}`,
    `--workspace=${join(fixture, 'workspace')}`,
    `--suite=${join(fixture, 'suites', `${suite}.cjs`)}`,
    `--limit=${limit}`,
  ];
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { maxBuffer: 2 ** 26 }, (_error, stdout, stderr) => {
      done({ code: child.exitCode ?? -1, output: `${stdout}${stderr}` });
    });
  });
}
