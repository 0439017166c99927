/**
 * Makes a bare clone ready: installs what the lockfile names when it is not there, then goes on under the Node that
 * npm brought where the machine's own is too old. Runs on Node 20, and imports nothing that is not in Node.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentNode, houseEnvironment, neededNode, root } from './house.mjs';
import { complain, say, step } from './terminal.mjs';

/**
 * Call this first in a script. It returns only where everything is in place and this process runs on a Node that can
 * do the work; otherwise it ends the process, having said why.
 */
export async function bootstrap() {
  if (!isAtLeast([20, 0])) {
    complain(`Dealwright needs Node 20 or later to set itself up; this is Node ${process.versions.node}.`);
    complain('Install a current Node, for example from nodejs.org or your package manager, and run the same command again.');
    process.exit(2);
  }
  const missing = missingPackages();
  if (missing > 0) {
    say(`${missing} of the packages that package-lock.json names are not installed.`);
    const [command = 'npm', ...first] = npm();
    const { ok } = await step('Installing them with npm ci (about a minute)', command, [...first, 'ci', '--no-audit', '--no-fund'], {
      cwd: root,
      shell: process.platform === 'win32' && command === 'npm',
    });
    if (!ok) {
      complain('npm ci did not succeed, so nothing else can run. Its words are above; a network or registry problem is the usual cause.');
      process.exit(2);
    }
  }
  if (isAtLeast(neededNode)) {
    return;
  }
  const node = developmentNode();
  if (node === process.execPath) {
    complain(`Development needs Node ${neededNode.join('.')} or later; this is Node ${process.versions.node}, and npm brings none for ${process.platform} on ${process.arch}.`);
    complain('Install a current Node, for example from nodejs.org, and run the same command again.');
    process.exit(2);
  }
  if (process.env.DEALWRIGHT_QUIET === undefined) {
    say(`This is Node ${process.versions.node}; going on with the Node that npm installed.`);
  }
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit', env: houseEnvironment() });
  process.exit(status ?? 1);
}

/** How to call npm: the very one that started this script, where one did. */
export function npm() {
  const path = process.env.npm_execpath;
  return path?.endsWith('.js') ? [process.execPath, path] : ['npm'];
}

function isAtLeast(/** @type {readonly number[]} */ [major = 0, minor = 0]) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/**
 * How many packages of the lockfile are missing or have another version. npm keeps a record of what it installed;
 * packages for other machines are rightly absent from it.
 */
function missingPackages() {
  const record = join(root, 'node_modules/.package-lock.json');
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  if (!existsSync(record)) {
    return wanted.length;
  }
  const installed = packagesOf(record);
  return wanted.filter(
    ([path, { version, link, optional }]) =>
      path.includes('node_modules/') && link !== true && installed[path]?.version !== version && !(optional === true && installed[path] === undefined),
  ).length;
}

/** @returns {Record<string, { version?: string, link?: boolean, optional?: boolean }>} */
function packagesOf(/** @type {string} */ lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};
}
