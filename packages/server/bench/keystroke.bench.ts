/** A key pressed in the middle of an open agreement, through to the diagnostics of the whole workspace. */
import { median, row } from './measure.ts';
import { Ours, single } from './ours.ts';
import { StockLangium } from './stock.ts';
import { agreement, keystroke } from './text.ts';

const uri = 'file:///bench/main.deal';

console.log('Keystroke to diagnostics (CPU, median)');
const growth = new Map<number, number>();
for (const lines of [1000, 2000, 5000, 20_000]) {
  const text = agreement(lines);
  const { offset } = keystroke(text);
  const ours = new Ours();
  ours.open(single(text));
  const mine = await median(41, (round) => String(Math.abs(round % 9) + 1), (digit) => ours.edit(uri, offset, 1, digit));
  growth.set(lines, mine);
  if (lines > 5000) {
    row(`${lines} lines`, mine);
    continue;
  }
  const langium = new StockLangium();
  await langium.open(single(text));
  const theirs = await median(9, (round) => String(Math.abs(round % 9) + 1), (digit) => langium.edit(uri, offset, 1, digit));
  row(`${lines} lines`, mine, theirs);
}
console.log(`  20,000 lines cost ${((growth.get(20_000) ?? Number.NaN) / (growth.get(2000) ?? Number.NaN)).toFixed(2)} × what 2,000 cost`);
