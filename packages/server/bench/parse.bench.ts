/** Opening one agreement: ours goes through to the findings, stock Langium through to its (empty) validation. */
import { median, row } from './measure.ts';
import { Ours, single } from './ours.ts';
import { StockLangium } from './stock.ts';
import { agreement } from './text.ts';

const stock = new StockLangium();
const errors = stock.parse(agreement(1000));
if (errors.length > 0) {
  throw new Error(`stock Langium cannot read the benchmark's text: ${errors[0]}`);
}

console.log('Opening one agreement (CPU, median)');
for (const lines of [1000, 5000, 20_000]) {
  const text = single(agreement(lines));
  const rounds = lines > 10_000 ? 5 : 9;
  const theirs = await median(rounds, () => new StockLangium(), (langium) => langium.open(text));
  const parsing = await median(rounds, () => new Ours(), ({ workspace }) => {
    for (const [uri, content] of text) {
      workspace.opened(uri, 1, content);
    }
    workspace.read();
    return [...workspace.files.values()];
  });
  const whole = await median(rounds, () => new Ours(), (ours) => ours.open(text));
  row(`${lines} lines, to the model`, parsing, theirs);
  row(`${lines} lines, to the findings`, whole, theirs);
}
