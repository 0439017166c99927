import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { deal, folder, ROOT } from './program.ts';

/**
 * The deals of examples/openai with a few words of theirs changed: what that adds to what is found, and what it takes away.
 * The scenarios, which ask of the deals as they are, stay out.
 * Every edit keeps the number of lines above what it changes, so that nothing else moves.
 */
interface WhatIf {
  readonly name: string;
  readonly asOf: string;
  /** By file: words that stand there once, and what stands there instead. An empty `old` adds to the end of the file. */
  readonly edits: readonly { readonly file: string; readonly old: string; readonly now: string }[];
}

const LAUNCH = { file: '2026-02-aws.deal', old: '', now: '\nclause 5 "Agent launch"\n  OpenAI must launch Stateful Runtime Environment on AWS on 2026-06-01.\n' };
const CANNOT = { file: 'vocabulary.deal', old: '', now: 'fact Microsoft cannot support OpenAI Products from 2026-05-10.\n' };
const OR = { file: '2026-04-amendment.deal', old: 'OpenAI Products and Microsoft elects', now: 'OpenAI Products or Microsoft elects' };
const SETTLED = { file: 'vocabulary.deal', old: 'product "Stateful Runtime Environment", a kind of OpenAI Products', now: 'product "Stateful Runtime Environment", a kind of OpenAI Products, distinct from Stateless APIs' };

const CASES: readonly WhatIf[] = [
  {
    name: 'the first right of January 2025 had not ended', asOf: '2026-03-01', edits: [
      { file: '2025-10-microsoft.deal', old: '\n  supersedes MSOAI2025.', now: '.\n' },
      { file: '2025-10-microsoft.deal', old: 'Microsoft has no right of first refusal to provide Compute Capacity.', now: 'Microsoft may audit Revenue once each year.' },
    ],
  },
  { name: 'the runtime were a stateless API', asOf: '2026-03-01', edits: [{ ...SETTLED, now: SETTLED.old.replace('OpenAI Products', 'Stateless APIs') }] },
  { name: 'the runtime were no stateless API', asOf: '2026-03-01', edits: [SETTLED] },
  { name: 'a launch on AWS were owed on 1 June 2026, three months ahead', asOf: '2026-03-01', edits: [SETTLED, LAUNCH] },
  { name: 'a launch on AWS were owed today, and nothing had been launched on Azure', asOf: '2026-06-01', edits: [SETTLED, LAUNCH] },
  { name: 'a launch on AWS had been owed yesterday, and nothing had been launched on Azure', asOf: '2026-06-02', edits: [SETTLED, LAUNCH] },
  { name: 'that, and Microsoft could not support it', asOf: '2026-06-02', edits: [SETTLED, LAUNCH, CANNOT] },
  { name: 'that, and not being able to support it were enough', asOf: '2026-06-02', edits: [SETTLED, LAUNCH, CANNOT, OR] },
  {
    name: 'AWS were promised stateless APIs for national security customers', asOf: '2026-03-01', edits: [
      { file: '2026-02-aws.deal', old: '', now: '\nclause 5 "National security"\n  OpenAI must offer Stateless APIs to US National Security Customers on AWS.\n' },
    ],
  },
  {
    name: 'AWS were promised stateless APIs for everybody', asOf: '2026-03-01', edits: [
      { file: '2026-02-aws.deal', old: '', now: '\nclause 5 "Everybody"\n  OpenAI must offer Stateless APIs on AWS.\n' },
    ],
  },
];

test('what a few other words would change', async () => {
  const told: string[] = [];
  for (const { name, asOf, edits } of CASES) {
    const [before, after] = [await found([], asOf), await found(edits, asOf)];
    const [come, gone] = [after.filter((block) => !before.includes(block)), before.filter((block) => !after.includes(block))];
    told.push([`# If ${name}`, ...come.map((block) => mark('+', block)), ...gone.map((block) => mark('-', block)), ...(come.length + gone.length === 0 ? ['Nothing changes.'] : [])].join('\n\n'));
  }
  await expect(`${told.join('\n\n\n')}\n`).toMatchFileSnapshot('golden/what-if.txt');
});

const EXAMPLE = path.join(ROOT, 'examples/openai');

/** What is found, a block for each finding, without the fixes. */
async function found(edits: WhatIf['edits'], asOf: string): Promise<readonly string[]> {
  const files = Object.fromEntries(readdirSync(EXAMPLE).filter((name) => name.endsWith('.deal') && name !== 'scenarios.deal').map((name) => [name, readFileSync(path.join(EXAMPLE, name), 'utf8')]));
  for (const { file, old, now } of edits) {
    const text = files[file] ?? '';
    if (old !== '') expect(text.split(old).length, `${old} in ${file}`).toBe(2);
    files[file] = old === '' ? `${text}${now}` : text.replace(old, now);
  }
  const { out, err } = await deal(['check', '.', '--as-of', asOf, '--fail-on', 'never'], { cwd: folder(files) });
  expect(err).toBe('');
  return out.split('\n\n').map((block) => block.split('\n').filter((line) => !/^ +fix /.test(line)).join('\n').trimEnd()).filter((block) => /^\S+\.deal:\d+/.test(block));
}

function mark(sign: '+' | '-', block: string): string {
  return block.split('\n').map((line) => `${sign} ${line}`).join('\n');
}
