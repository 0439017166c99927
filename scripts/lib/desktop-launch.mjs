/** One run of the desktop editor as a process of its own, so that what its tests print can be read. */
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';

const { editor, extension, suite, folder, home } = JSON.parse(process.argv[2] ?? '{}');

await runTests({
  vscodeExecutablePath: editor,
  extensionDevelopmentPath: extension,
  extensionTestsPath: suite,
  launchArgs: [
    folder,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--no-sandbox',
    '--skip-welcome',
    `--user-data-dir=${join(home, 'data')}`,
    `--extensions-dir=${join(home, 'extensions')}`,
  ],
});
