/** A workspace of a thousand agreements of 200 lines: opening it, and a key pressed in one of them. */
import { median, middle, row } from './measure.ts';
import { Ours } from './ours.ts';
import { StockLangium } from './stock.ts';
import { agreement, keystroke } from './text.ts';

const files = 1000;
const texts = new Map(Array.from({ length: files }, (_, index) => [`file:///bench/${index}.deal`, agreement(200, `Matter ${index}`)] as const));
const uri = `file:///bench/${files / 2}.deal`;
const { offset } = keystroke(texts.get(uri) ?? '');

console.log(`A workspace of ${files} files of 200 lines (CPU; opening once, keys as median)`);
const ours = new Ours();
const opening = await once(() => ours.open(texts));
const keys = await median(21, (round) => String(Math.abs(round % 9) + 1), (digit) => ours.edit(uri, offset, 1, digit));
const memory = held();
const langium = new StockLangium();
const theirOpening = await once(() => langium.open(texts));
const theirKeys = await median(9, (round) => String(Math.abs(round % 9) + 1), (digit) => langium.edit(uri, offset, 1, digit));
row('opening, to the findings of all', opening, theirOpening);
row('a key, to the findings of all', keys, theirKeys);
console.log(`  memory held by ours: ${memory} MB`);

/** The CPU milliseconds of work that is done once. */
async function once(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return middle([(user + system) / 1000]);
}

function held(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
