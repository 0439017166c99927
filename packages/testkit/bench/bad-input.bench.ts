import { manyAmendments, manyConditions, manyExceptions } from '../src/generate/huge.ts';
import { analyse } from '../src/workspace.ts';

/** What deals larger than anybody writes cost from nothing: reading, consolidating, examining. */

const DEALS: Readonly<Record<string, () => string>> = {
  'ten thousand exceptions, a hundred in each ban': () => manyExceptions('cloud', 100, 100),
  'ten thousand exceptions, twenty in each ban': () => manyExceptions('cloud', 500, 20),
  'ten thousand exceptions in one sentence': () => manyExceptions('cloud', 1, 10_000),
  'a hundred and seventy-five promises of one party, each on a condition': () => manyConditions(175),
  'three hundred and fifty': () => manyConditions(350),
  'a thousand amendments': () => manyAmendments(1_000),
};

for (const [name, write] of Object.entries(DEALS)) {
  const files = [{ path: '/main.deal', text: write() }];
  const start = process.cpuUsage();
  const found = [...analyse(files).values()].flat().length;
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(`${name}: ${((user + system) / 1_000_000).toFixed(2)} s of processor time, ${found} findings\n`);
}
