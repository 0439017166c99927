/**
 * `npm start`: from a bare clone to the collisions of the example deals, then to the editor. Installs and builds what is
 * needed, checks examples/ as of 1 March 2026, compares one of them before and after its amendment, and opens the editor on them, or says how.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { houseEnvironment, root, vsix } from './lib/house.mjs';
import { complain, run, say, step } from './lib/terminal.mjs';

const asOf = '2026-03-01';
const comparison = ['diff', '--as-of', '2025-10-28', '2026-04-27', 'examples/openai', '--agreement', 'MSOAI'];

await bootstrap();
const build = await step('Building', process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, env: houseEnvironment() });
if (!build.ok) {
  process.exit(2);
}
say('');
say(`deal check examples --as-of ${asOf}`);
say('(the deals of examples/, as of 1 March 2026: a month in which their promises can be seen to collide)');
say('');
const code = await deal(['check', 'examples', '--as-of', asOf]);
if (code !== 0 && code !== 1) {
  complain(`deal check could not run (exit code ${code}).`);
  process.exit(2);
}
say('');
say(`deal ${comparison.join(' ')}`);
say('(the agreement of October 2025, and what its amendment of April 2026 made of it)');
say('');
const compared = await deal(comparison);
if (compared !== 0) {
  complain(`deal diff could not run (exit code ${compared}).`);
  process.exit(2);
}
say('');
say('To check your own agreements:    node dist/deal.cjs check FOLDER');
say('To compare two versions of one:  node dist/deal.cjs diff OLD.deal NEW.deal');
await openEditor();

/** Runs the command line as a person would; findings, exit code 1, are what we came for. */
function deal(/** @type {readonly string[]} */ args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'dist/deal.cjs'), ...args], { cwd: root, env: houseEnvironment(), stdio: 'inherit' });
    child.on('error', () => done(2));
    child.on('close', done);
  });
}

/** The desktop's own editor where a person sits in front of one; otherwise a word on how to open it. */
async function openEditor() {
  const person = process.stdout.isTTY && process.env.CI === undefined;
  const display = process.platform !== 'linux' || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  const shell = process.platform === 'win32';
  const desktop = display && (await run('code', ['--version'], { shell })).code === 0;
  if (!desktop) {
    say('To see the same in the editor:  npm run editor');
    return;
  }
  if (!person) {
    say('To see the same in the editor:  npm run package, then code --install-extension out/dealwright.vsix, then code examples');
    return;
  }
  const packed = await step('Packaging the extension', process.execPath, [join(root, 'scripts/package.mjs'), '--no-build'], { cwd: root, env: houseEnvironment() });
  const installed = packed.ok && (await step('Installing it into your editor (code --install-extension)', 'code', ['--install-extension', vsix, '--force'], { shell })).ok;
  if (!installed) {
    say('That did not work. To see the same in an editor of its own:  npm run editor');
    return;
  }
  say('Opening your editor on examples/. If you had it open, reload its window once.');
  await run('code', [join(root, 'examples'), join(root, 'examples/README.md')], { shell });
}
