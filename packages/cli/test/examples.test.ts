import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deal, ROOT } from './program.ts';

const examples = readdirSync(path.join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name);

test.each(examples)('what is found in the example %s', async (name) => {
  const { out, err } = await deal(['check', `examples/${name}`, '--as-of', '2026-03-01', '--fail-on', 'never']);
  expect(err).toBe('');
  await expect(out).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('an agreement with several clouds and no exclusivity has nothing to report', async () => {
  expect(await deal(['check', 'examples/multi-cloud', '--as-of', '2026-03-01', '--fail-on', 'hint'])).toEqual({
    code: 0, out: 'Nothing to report in 1 file, as of 1 March 2026.\n', err: '',
  });
});

test('every example is formatted', async () => {
  expect(await deal(['format', '--check', 'examples'])).toEqual({ code: 0, out: '', err: '' });
});
