import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * The editor calls this in its extension host. The suite says itself what passed and what failed: the host's exit code
 * is 0 even when the host was killed, so scripts/e2e.mjs reads the last line printed here. Every line of the report
 * begins with a bar, which tells it from what the editor says.
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => print(`│ ${format(...words)}`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'e2e', mocha);
  await import('./suite.ts');
  await import('./exports.ts');
  const { passes, failures } = await new Promise<Mocha.Stats>((done) => {
    const runner = mocha.run(() => done(runner.stats ?? noStatistics()));
  });
  print(`DEALWRIGHT-STATISTICS passes=${passes} failures=${failures}`);
  if (failures > 0) {
    throw new Error(`${failures} of the tests in the editor failed`);
  }
}

/** The workbench collects each console call as one line. */
function print(text: string): void {
  console.log(text.replaceAll('\n', '\n│ '));
}

function noStatistics(): never {
  throw new Error('Mocha kept no statistics');
}
