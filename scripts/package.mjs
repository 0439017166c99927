/** Makes out/dealwright.vsix: bundles only, no dependencies. Fails above the size that a packaged extension may have. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { houseEnvironment, root, tool, vsix } from './lib/house.mjs';
import { complain, say, step } from './lib/terminal.mjs';

/** Bytes. */
const limit = 1_500_000;

await bootstrap();
if (!process.argv.includes('--no-build')) {
  const built = await step('Building the bundles', process.execPath, [join(root, 'esbuild.mjs')], { cwd: root, env: houseEnvironment(), show: true });
  if (!built.ok) {
    process.exit(1);
  }
}
mkdirSync(dirname(vsix), { recursive: true });
const packed = await step('Packaging', process.execPath, [tool('@vscode/vsce/vsce'), 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix], {
  cwd: root,
  env: houseEnvironment(),
});
if (!packed.ok) {
  process.exit(1);
}
const { size } = statSync(vsix);
say(`${vsix}: ${(size / 1000).toFixed(0)} kB, at most ${limit / 1000} kB`);
if (size > limit) {
  complain('The packaged extension is too big. See npm run size for what is in the bundles.');
  process.exit(1);
}
