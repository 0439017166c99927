/** What grows with size, doubled twice: nothing may grow with the square. Twice the size may cost little more than twice. */
import { median } from './measure.ts';
import { Ours, single } from './ours.ts';

const head = 'party Left Corporation ("Left").\nparty Right Corporation ("Right").\ncloud "Azure".\nproduct "Widgets".\n';
const instrument =
  'agreement "Growth" ("Growth")\n  between Left Corporation ("Left")\n  and Right Corporation ("Right")\n  dated 2025-01-01\n  effective 2025-01-01\n  through 2032.\n';

/** Texts that have much of one thing. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'sibling declarations': (size) => head + repeat(size, (index) => `product "Product ${word(index)} Line".`),
  'sibling clauses': (size) => head + instrument + repeat(size, (index) => `clause ${index + 1} "Matter"\n  Left may sell Widgets on Azure.`),
  comments: (size) => `${head}${repeat(size, (index) => `// remark ${index}`)}\n${instrument}clause 1 "Matter"\n  Left may sell Widgets on Azure.\n`,
  'comments in one clause': (size) => `${head}${instrument}clause 1 "Matter"\n${repeat(size, (index) => `  // remark ${index}`)}\n  Left may sell Widgets on Azure.\n`,
  references: (size) => head + instrument + repeat(size, (index) => `clause ${index + 1} "Matter"\n  Left may sell Widgets on Azure subject to clause ${(index * 7) % size || 1}.`),
  'one long list': (size) => `${head}${repeat(size, (index) => `product "Product ${word(index)} Line".`)}\n${instrument}clause 1 "Matter"\n  Left may sell ${Array.from({ length: size }, (_, index) => `Product ${word(index)} Line`).join(', ')} on Azure.\n`,
  'exclusive duties': (size) => `${head}${repeat(size, (index) => `product "Product ${word(index)} Line", distinct from Widgets.`)}\n${instrument}${repeat(size, (index) => `clause ${index + 1} "Matter"\n  Left must sell Product ${word(index)} Line only on Azure.`)}`,
};

console.log('Growth (CPU milliseconds from text to findings at 500, 1,000 and 2,000; then what doubling cost)');
for (const [name, shape] of Object.entries(shapes)) {
  const times: number[] = [];
  for (const size of [500, 1000, 2000]) {
    const text = single(shape(size));
    times.push(await median(5, () => new Ours(), (ours) => ours.open(text)));
  }
  const [small = 0, medium = 0, large = 0] = times;
  const figures = times.map((time) => time.toFixed(1).padStart(8)).join('');
  console.log(`  ${name.padEnd(24)}${figures}   × ${(medium / small).toFixed(2)}, × ${(large / medium).toFixed(2)}`);
}

function repeat(size: number, line: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => line(index)).join('\n');
}

function word(index: number): string {
  return String.fromCodePoint(65 + (index % 26), 97 + (Math.floor(index / 26) % 26), 97 + (Math.floor(index / 676) % 26));
}
