/** `npm run bench [NAME…]`: runs each program of packages/<name>/bench/ in turn, alone, and prints what it measured. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { houseEnvironment, root, runsTypeScript } from './lib/house.mjs';
import { complain, step } from './lib/terminal.mjs';

await bootstrap();
const names = process.argv.slice(2);
const programs = globSync('packages/*/bench/*.bench.ts', { cwd: root })
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .toSorted();
if (programs.length === 0) {
  complain('No benchmark has such a name.');
  process.exit(2);
}
let code = 0;
for (const program of programs) {
  const args = [...runsTypeScript, '--expose-gc', join(root, program)];
  const { ok } = await step(program, process.execPath, args, { cwd: root, env: houseEnvironment(), show: true });
  code = ok ? code : 1;
}
process.exit(code);
