/**
 * Runs the end-to-end suite in the real editor, in every host that this machine can have, and says which: the desktop
 * (downloaded by @vscode/test-electron) and the server with a browser. With no host at all it fails.
 *
 *   node scripts/e2e.mjs [--host desktop|server] [--extension DIR] [--suite FILE] [--workspace DIR] [--limit SECONDS]
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureChromium, ensureEditor } from './lib/editor-install.mjs';
import { desktopEditor, runOnDesktop } from './lib/host-desktop.mjs';
import { runInServer } from './lib/host-server.mjs';
import { root } from './lib/house.mjs';
import { complain, say } from './lib/terminal.mjs';

await bootstrap();
const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    extension: { type: 'string', default: root },
    suite: { type: 'string', default: join(root, 'out/test/index.cjs') },
    workspace: { type: 'string', default: join(root, 'packages/extension/test/e2e/workspace') },
    limit: { type: 'string', default: '300' },
  },
});
const plan = {
  extension: resolve(values.extension),
  suite: resolve(values.suite),
  workspace: resolve(values.workspace),
  limit: Number(values.limit) * 1000,
  print: say,
};
const absent = [plan.extension, plan.suite, plan.workspace].find((path) => !existsSync(path));
if (absent !== undefined) {
  complain(`${absent} is not there; npm run build makes the extension and its suite.`);
  process.exit(2);
}

/** @type {{ host: string, passes: number, failures: number, problem?: string }[]} */
const results = [];
if (values.host !== 'server') {
  const desktop = await desktopEditor();
  if (desktop.path === undefined) {
    say(`Desktop host: not here (${desktop.reason}).`);
  } else {
    say(`Desktop host: ${desktop.path}`);
    results.push({ host: 'desktop', ...(await runOnDesktop({ ...plan, editor: desktop.path })) });
  }
}
if (values.host !== 'desktop') {
  const server = (await ensureChromium()) ? await ensureEditor() : undefined;
  if (server === undefined) {
    say('Server host: not here (see above).');
  } else {
    say(`Server host: ${server}`);
    results.push({ host: 'server', ...(await runInServer({ ...plan, server })) });
  }
}
process.exit(verdict());

/** Passing takes a host, a test that passed, none that failed, and an orderly end in each host. */
function verdict() {
  if (results.length === 0) {
    complain('End to end: no host could be had, so nothing was tested. That is a failure.');
    return 1;
  }
  let code = 0;
  for (const { host, passes, failures, problem } of results) {
    const good = passes > 0 && failures === 0 && problem === undefined;
    say(`End to end, ${host} host: ${passes} passed, ${failures} failed${problem === undefined ? '' : `; ${problem}`}${passes === 0 ? '; nothing ran' : ''}`);
    code = good ? code : 1;
  }
  return code;
}
