import { expect, test } from 'vitest';
import { deal } from './program.ts';

const ARGS = ['diff', '--as-of', '2025-10-28', '2026-04-27', 'examples/openai', '--agreement', 'MSOAI'] as const;

test('what April 2026 made of the agreement of October 2025', async () => {
  const { code, out, err } = await deal(ARGS);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('golden/diff/openai.txt');
});

test('the amendment drafted from the two is the one that was made', async () => {
  const { code, out, err } = await deal([...ARGS, '--format', 'amendment']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('golden/diff/openai-amendment.deal.txt');
});
