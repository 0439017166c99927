import Mocha from 'mocha';

/**
 * The editor calls this in its extension host. The suite says itself what passed and what failed: the host's exit code
 * is 0 even when the host was killed, so scripts/e2e.mjs reads the last line printed here.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, 'e2e', mocha);
  await import('./suite.ts');
  const { passes, failures } = await new Promise<Mocha.Stats>((done) => {
    const runner = mocha.run(() => done(runner.stats ?? noStatistics()));
  });
  console.log(`DEALWRIGHT-STATISTICS passes=${passes} failures=${failures}`);
  if (failures > 0) {
    throw new Error(`${failures} of the tests in the editor failed`);
  }
}

function noStatistics(): never {
  throw new Error('Mocha kept no statistics');
}
