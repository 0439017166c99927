/**
 * Writes everything that is generated: the parser from its grammar, then what each package's own
 * `scripts/generate-*.{mjs,ts}` makes, in the order of the layers, then those of this folder. With `--check`, any file that this changes is a failure.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { houseEnvironment, root, runsTypeScript, tool } from './lib/house.mjs';
import { complain, say, step } from './lib/terminal.mjs';

await bootstrap();
const checking = process.argv.includes('--check');
const order = ['model', 'algebra', 'clauses', 'protocol', 'language', 'analysis', 'diff', 'render', 'server', 'cli', 'extension', 'testkit'];

const before = checking ? fingerprints() : new Map();
const parser = await step('Generating the parser from its grammar', process.execPath, [tool('langium-cli/bin/langium.js'), 'generate', '--mode=production'], {
  cwd: join(root, 'packages/language'),
  env: houseEnvironment(),
});
let good = parser.ok;
for (const script of generators()) {
  const { ok } = await step(`Running ${relative(root, script)}`, process.execPath, [...runsTypeScript, script], { cwd: root, env: houseEnvironment() });
  good &&= ok;
}
if (checking && good) {
  const drifted = changed(before, fingerprints());
  for (const file of drifted) {
    complain(`${file} is not what its generator makes. Run npm run generate and commit the result; never edit it by hand.`);
  }
  good = drifted.length === 0;
  if (good) {
    say('Every generated file is as its generator makes it.');
  }
}
process.exit(good ? 0 : 1);

/** Every package's generators, the lower layers first, then those that look at the whole. */
function generators() {
  return [...order.map((name) => join('packages', name, 'scripts')), 'scripts'].flatMap((place) => {
    const folder = join(root, place);
    const files = existsSync(folder) ? readdirSync(folder).toSorted() : [];
    return files.filter((file) => /^generate-.*\.(mjs|ts)$/.test(file)).map((file) => join(folder, file));
  });
}

/** A hash of every file that a generator might write. */
function fingerprints() {
  const places = ['packages', 'docs', 'syntaxes', 'examples', 'package.json', 'language-configuration.json'];
  const files = places.flatMap((place) => (place.includes('.') ? [place] : under(place)));
  return new Map(files.filter((file) => existsSync(join(root, file))).map((file) => [file, hash(file)]));
}

/** @returns {string[]} */
function under(/** @type {string} */ folder) {
  if (!existsSync(join(root, folder))) {
    return [];
  }
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.name !== 'node_modules');
  return entries.flatMap((entry) => (entry.isDirectory() ? under(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

function hash(/** @type {string} */ file) {
  return createHash('sha256').update(readFileSync(join(root, file))).digest('hex');
}

/** @param {Map<string, string>} old @param {Map<string, string>} now */
function changed(old, now) {
  const files = new Set([...old.keys(), ...now.keys()]);
  return [...files].filter((file) => old.get(file) !== now.get(file)).toSorted();
}
