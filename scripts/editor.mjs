/**
 * `npm run editor`: the real VS Code in a browser on this machine, with the packaged extension installed and examples/
 * open. `--port N` chooses the port (8765 unless told), `--folder DIR` another folder. Ctrl+C ends it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './lib/bootstrap.mjs';
import { ensureEditor } from './lib/editor-install.mjs';
import { editorHome, installExtension, startEditor } from './lib/editor-server.mjs';
import { houseEnvironment, root, vsix } from './lib/house.mjs';
import { complain, say, step } from './lib/terminal.mjs';

await bootstrap();
const { values } = parseArgs({
  options: { port: { type: 'string', default: '8765' }, folder: { type: 'string', default: join(root, 'examples') } },
});
const server = await ensureEditor();
if (server === undefined) {
  process.exit(2);
}
const packed = await step('Building and packaging the extension', process.execPath, [join(root, 'scripts/package.mjs')], { cwd: root, env: houseEnvironment() });
if (!packed.ok) {
  process.exit(2);
}
const { home, clean } = editorHome();
try {
  await installExtension(server, home, vsix);
  const editor = await startEditor({ server, home, port: Number(values.port) });
  say('');
  const folder = resolve(values.folder);
  const query = new URLSearchParams({ folder });
  const collision = join(folder, 'openai/2026-02-aws.deal');
  if (existsSync(collision)) {
    query.set('payload', JSON.stringify([['openFile', `vscode-remote://${editor.authority}${collision}`]]));
  }
  say(`Open this in a browser on this machine:  ${editor.url}?${query}`);
  say('Ctrl+Shift+M lists the problems. What you change is changed on disk. Ctrl+C ends the editor.');
  const words = await Promise.race([asked(), editor.exited]);
  if (words !== undefined) {
    complain(`VS Code's server ended by itself:\n${words}`);
    process.exitCode = 1;
  } else {
    await editor.stop();
  }
} catch (error) {
  complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  clean();
}

/** Resolves when the person ends the program. */
function asked() {
  return (
    new Promise((done) => {
      process.once('SIGINT', () => done(undefined));
      process.once('SIGTERM', () => done(undefined));
    })
  );
}
