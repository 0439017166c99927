/** Generation without drift, types, lint, layers, unused code, unit tests. Names of checks as arguments run only those. */
import { bootstrap } from './lib/bootstrap.mjs';
import { checks, perform, summary } from './lib/checks.mjs';
import { ensureLibreOffice } from './lib/libreoffice.mjs';
import { complain, say } from './lib/terminal.mjs';
import { ensureZ3 } from './lib/z3.mjs';

await bootstrap();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  complain(`There is no check named ${unknown.join(' or ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (wanted.length === 0 || wanted.includes('unit tests')) {
  await ensureZ3();
  await ensureLibreOffice();
}
const outcomes = [];
for (const check of checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  outcomes.push(await perform(check));
}
process.exit(summary(outcomes, say));
