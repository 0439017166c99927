/**
 * `npm test`: everything that can be proven on this machine, from a bare clone. It installs what it needs and says so;
 * it goes on after a failure, so that one run tells all; its last line is the count.
 */
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { checks, interfaceTests, perform, summary } from './lib/checks.mjs';
import { ensureChromium, ensureEditor } from './lib/editor-install.mjs';
import { houseEnvironment, root } from './lib/house.mjs';
import { ensureLibreOffice } from './lib/libreoffice.mjs';
import { say, step } from './lib/terminal.mjs';
import { ensureZ3 } from './lib/z3.mjs';

await bootstrap();
await ensureChromium();
await ensureEditor();
await ensureZ3();
await ensureLibreOffice();

const outcomes = [];
outcomes.push(await single('bundles', 'Building the bundles', [join(root, 'esbuild.mjs'), '--tests']));
for (const check of checks) {
  outcomes.push(await perform(check));
}
outcomes.push(await single('package', 'Packaging the extension', [join(root, 'scripts/package.mjs'), '--no-build']));
outcomes.push(await endToEnd());
outcomes.push(await perform(interfaceTests));
process.exit(summary(outcomes, say));

/** @param {string} name @param {string} title @param {readonly string[]} args */
async function single(name, title, args) {
  const { ok, seconds } = await step(title, process.execPath, args, { cwd: root, env: houseEnvironment(), show: true });
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds };
}

/** The suite in the real editor; each host's tests count. */
async function endToEnd() {
  const args = [join(root, 'scripts/e2e.mjs')];
  const { ok, output, seconds } = await step('Running the tests in the real editor', process.execPath, args, { cwd: root, env: houseEnvironment(), show: true });
  let passed = 0;
  let failed = 0;
  for (const [, passes, failures] of output.matchAll(/^End to end, \w+ host: (\d+) passed, (\d+) failed/gm)) {
    passed += Number(passes);
    failed += Number(failures);
  }
  return { name: 'tests in the editor', passed, failed: failed === 0 && !ok ? 1 : failed, seconds };
}
