/** Runs a suite of extension tests in the real VS Code, served by its own server to a headless Chromium. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium as browserPath } from './editor-install.mjs';
import { editorHome, startEditor, workspaceCopy } from './editor-server.mjs';
import { root } from './house.mjs';
import { isFromSuite, readStatistics } from './statistics.mjs';

/** Flags under which Chromium is quiet and needs no sandbox, as in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Everything that the workbench and its extension host said; the suite's own lines alone go to the terminal. */
const logFile = join(root, 'out/editor.log');

/**
 * Runs the suite. The editor's own exit code proves nothing (it is 0 when the extension host was killed), so the suite
 * prints its statistics and we read those; whatever else ends the run is a failure.
 *
 * @param {{ server: string, extension: string, suite: string, workspace: string, limit: number, print: (line: string) => void }} options
 * @returns {Promise<{ passes: number, failures: number, problem?: string }>}
 */
export async function runInServer({ server, extension, suite, workspace, limit, print }) {
  const { chromium } = await import('playwright-core');
  const { home, clean } = editorHome();
  const folder = workspaceCopy(home, workspace);
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile);
  const editor = await startEditor({ server, home, testDriver: true });
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    /** @type {ReturnType<typeof readStatistics>} */
    let statistics;
    const ended = /** @type {Promise<string | undefined>} */ (
      new Promise((end) => {
        void page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
          const line = format(words);
          log.write(`${line}\n`);
          if (isFromSuite(line)) {
            print(line);
          }
          statistics ??= readStatistics(line);
          if (line.includes('No extension host found that can launch the test runner')) {
            end('no extension host could launch the tests');
          }
        });
        void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code === 0 ? undefined : `the editor ended with code ${code}`));
        page.on('crash', () => end('the page crashed'));
        page.on('close', () => end('the page was closed'));
        browser.on('disconnected', () => end('the browser ended'));
        void editor.exited.then((words) => end(`VS Code's server ended:\n${words}`));
        setTimeout(() => end(`no end after ${limit / 1000} s`), limit).unref();
      })
    );
    await page.goto(address(editor, folder, extension, suite));
    const problem = await ended;
    if (problem === undefined && statistics !== undefined) {
      return statistics;
    }
    return { passes: 0, failures: 0, ...statistics, problem: `${problem ?? 'the suite printed no statistics'} (all that the editor said: ${logFile})` };
  } finally {
    await browser.close();
    await editor.stop();
    log.end();
    clean();
  }
}

/** @param {{ url: string, authority: string }} editor @param {string} folder @param {string} extension @param {string} suite */
function address({ url, authority }, folder, extension, suite) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ];
  return `${url}?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** The workbench logs as printf does. */
function format(/** @type {unknown[]} */ [template = '', ...values]) {
  const rest = [...values];
  const text = String(template).replace(/%[sdifjoOc]/g, (place) => (place === '%c' ? (rest.shift(), '') : word(rest.shift())));
  return [text, ...rest.map(word)].join(' ');
}

function word(/** @type {unknown} */ value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
