/** Starts the real VS Code as a server on this machine, for a browser to look at. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editorCommand } from './editor-install.mjs';
import { houseEnvironment } from './house.mjs';
import { run } from './terminal.mjs';

/** Settings under which nothing moves by itself and nothing hides the text. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.hover.delay': 100,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A fresh home for one server: settings, extensions, state. `clean` removes it. */
export function editorHome(/** @type {Record<string, unknown>} */ settings = {}) {
  const home = mkdtempSync(join(tmpdir(), 'dealwright-editor-'));
  mkdirSync(join(home, 'data/User'), { recursive: true });
  mkdirSync(join(home, 'extensions'), { recursive: true });
  writeFileSync(join(home, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
  return { home, clean: () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** A copy of a folder inside the editor's home, so that a test may change files. */
export function workspaceCopy(/** @type {string} */ home, /** @type {string} */ folder) {
  const copy = join(home, 'workspace');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/**
 * Installs a packaged extension into the editor's home.
 *
 * @param {string} server @param {string} home @param {string} vsix
 */
export async function installExtension(server, home, vsix) {
  const [node = '', main = ''] = editorCommand(server);
  const args = [main, '--accept-server-license-terms', ...folders(home), '--install-extension', vsix, '--force'];
  const { code, output } = await run(node, args, { env: environment() });
  if (code !== 0 || !output.includes('successfully installed')) {
    throw new Error(`the editor refused ${vsix}:\n${output}`);
  }
}

/**
 * Starts the server and waits until it listens.
 *
 * @param {{ server: string, home: string, port?: number, testDriver?: boolean, trust?: boolean }} options
 *   `testDriver` makes the page honour extensionDevelopmentPath and extensionTestsPath; without `trust` every folder is trusted
 * @returns {Promise<{ url: string, authority: string, stop: () => Promise<void>, exited: Promise<string> }>}
 *   `exited` tells the server's last words, should it end before `stop`
 */
export function startEditor({ server, home, port = 0, testDriver = false, trust = false }) {
  const [node = '', main = ''] = editorCommand(server);
  const args = [
    main,
    '--host', '127.0.0.1',
    '--port', String(port),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--telemetry-level', 'off',
    '--disable-update-check',
    '--disable-getting-started-override',
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...folders(home),
  ];
  // A group of its own, so that the extension host and the language server end with it.
  const child = spawn(node, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  let words = '';
  let stopping = false;
  const closed = new Promise((done) => child.once('close', done));
  const stop = async () => {
    stopping = true;
    end(child, 'SIGTERM');
    const late = setTimeout(() => end(child, 'SIGKILL'), 5000);
    await closed;
    clearTimeout(late);
  };
  const exited = closed.then(() => (stopping ? never() : words));
  return new Promise((started, failed) => {
    const listen = (/** @type {Buffer} */ chunk) => {
      words = `${words}${chunk.toString()}`.slice(-20_000);
      const bound = /bound to 127\.0\.0\.1:(\d+)/.exec(words);
      if (bound !== null) {
        const authority = `127.0.0.1:${bound[1]}`;
        started({ url: `http://${authority}/`, authority, stop, exited });
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', failed);
    void exited.then(() => failed(new Error(`VS Code's server ended before it listened:\n${words}`)));
  });
}

/** @returns {Promise<never>} */
function never() {
  return new Promise(() => undefined);
}

function folders(/** @type {string} */ home) {
  return ['--server-data-dir', home, '--extensions-dir', join(home, 'extensions')];
}

/** No gallery: nothing is looked up or downloaded. */
function environment() {
  return houseEnvironment({ EXTENSIONS_GALLERY: '{"serviceUrl":""}' });
}

function end(/** @type {import('node:child_process').ChildProcess} */ child, /** @type {NodeJS.Signals} */ signal) {
  if (child.pid === undefined || child.exitCode !== null) {
    return;
  }
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
