/** Brings what the tests in the real editor need: a Chromium, and VS Code's server out of the npm package code-server. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './bootstrap.mjs';
import { ensurePackages } from './debian.mjs';
import { cache, developmentNode, editorVersion, houseEnvironment } from './house.mjs';
import { complain, step } from './terminal.mjs';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

/** The browser to test with: `CHROMIUM_PATH`, else one of the usual places; undefined where there is none. */
export function chromium() {
  return [process.env.CHROMIUM_PATH, ...browsers].find((path) => path !== undefined && existsSync(path));
}

/** Installs Chromium where it is missing and this machine lets us; says plainly what to do where it does not. */
export function ensureChromium() {
  return ensurePackages({
    what: 'The tests in the real editor need Chromium, which is not installed here.',
    packages: ['chromium', 'fonts-dejavu-core', 'fonts-liberation'],
    elsewhere: 'Elsewhere install Chromium or Chrome and set CHROMIUM_PATH to its program.',
    isHere: () => chromium() !== undefined,
  });
}

/** Installs VS Code's server into the cache, once for each version, and gives back its folder. */
export async function ensureEditor() {
  const home = join(cache, `code-server-${editorVersion}`);
  const server = join(home, 'node_modules/code-server/lib/vscode');
  const complete = join(home, 'complete');
  if (existsSync(complete)) {
    return server;
  }
  const [command = 'npm', ...first] = npm();
  // Both installs under development's Node: the server's packages refuse an older one.
  const env = houseEnvironment({ npm_config_ignore_scripts: 'true' });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const carrier = await step(
    `Installing VS Code's server (code-server ${editorVersion} from npm, 590 MB, into .cache/)`,
    command,
    [...first, 'install', `code-server@${editorVersion}`, ...quiet],
    { cwd: home, env },
  );
  const parts = carrier.ok && (await step("Installing the server's own packages", command, [...first, 'install', '--omit=dev', ...quiet], { cwd: server, env }));
  if (!carrier.ok || parts === false || !parts.ok || !existsSync(join(server, 'out/server-main.js'))) {
    complain("VS Code's server could not be installed; npm's words above say why.");
    return undefined;
  }
  writeFileSync(`${complete}.new`, `${editorVersion}\n`);
  renameSync(`${complete}.new`, complete);
  return server;
}

/** The program and first arguments that start VS Code's server. */
export function editorCommand(/** @type {string} */ server) {
  return [developmentNode(), join(server, 'out/server-main.js')];
}
