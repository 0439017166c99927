/** Runs a suite of extension tests in the desktop editor, where it can be had. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editorHome, workspaceCopy } from './editor-server.mjs';
import { cache, houseEnvironment, root } from './house.mjs';
import { readStatistics } from './statistics.mjs';
import { run } from './terminal.mjs';

/** Where the desktop editor's maker answers; asked with a short patience before the download of 150 MB is begun. */
const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The desktop editor to test with: `VSCODE_PATH`, else a download kept in the cache.
 *
 * @returns {Promise<{ path: string, reason?: undefined } | { path?: undefined, reason: string }>}
 */
export async function desktopEditor() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { reason: 'this machine has no display; run it under xvfb-run to have one' };
  }
  const own = process.env.VSCODE_PATH;
  if (own !== undefined) {
    return existsSync(own) ? { path: own } : { reason: `VSCODE_PATH names ${own}, which does not exist` };
  }
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(5000) });
    if (!answer.ok) {
      return { reason: `its download answers ${answer.status}` };
    }
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    return { path: await downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cache, 'desktop'), timeout: 60_000 }) };
  } catch (error) {
    return { reason: `its download cannot be had: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/**
 * @param {{ editor: string, extension: string, suite: string, workspace: string, limit: number, print: (line: string) => void }} options
 * @returns {Promise<{ passes: number, failures: number, problem?: string }>}
 */
export async function runOnDesktop({ editor, extension, suite, workspace, limit, print }) {
  const { home, clean } = editorHome();
  const launcher = join(root, 'scripts/lib/desktop-launch.mjs');
  const order = { editor, extension, suite, folder: workspaceCopy(home, workspace), home };
  try {
    const late = /** @type {Promise<undefined>} */ (new Promise((done) => setTimeout(() => done(undefined), limit).unref()));
    const ended = await Promise.race([run(process.execPath, [launcher, JSON.stringify(order)], { env: houseEnvironment() }), late]);
    if (ended === undefined) {
      return { passes: 0, failures: 0, problem: `no end after ${limit / 1000} s` };
    }
    ended.output.split('\n').forEach(print);
    const statistics = readStatistics(ended.output);
    const problem = statistics === undefined ? 'the suite printed no statistics' : ended.code === 0 ? undefined : `the editor ended with code ${ended.code}`;
    return { passes: 0, failures: 0, ...statistics, problem };
  } finally {
    clean();
  }
}
