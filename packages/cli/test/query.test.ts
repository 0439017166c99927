import { describe, expect, test } from 'vitest';
import { deal, folder } from './program.ts';

const OPENAI = ['examples/openai', '--as-of', '2026-03-01'];

describe('what the agreements of OpenAI say', () => {
  test.each([
    ['may OpenAI offer Frontier on AWS on 2026-03-01?', 'frontier-on-aws'],
    ['may OpenAI offer Stateless APIs on AWS on 15 January 2026?', 'stateless-on-aws'],
    ['on 2026-05-01 OpenAI offers Stateless APIs on AWS.', 'after-the-amendment'],
    ['must OpenAI distribute Frontier on AWS on May 1, 2026?', 'must-distribute'],
    ['can OpenAI launch Frontier on AWS on 2026-05-01?', 'first-on-azure'],
    ['is OpenAI allowed to offer OpenAI Products on any cloud on 2026-03-01?', 'any-cloud'],
    ['may OpenAI release Open-Weight Models?', 'open-weights'],
    ['may Microsoft disparage OpenAI?', 'not-governed'],
  ])('%s', async (question, name) => {
    const { code, out, err } = await deal(['query', question, ...OPENAI]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot(`golden/query/${name}.txt`);
  });

  test('with facts supposed', async () => {
    const { code, out, err } = await deal(['query', 'may OpenAI offer Frontier on AWS?', ...OPENAI, '--given', 'Frontier is a Stateless API', '--given', 'given AGI Verification occurred on 2026-02-01.']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot('golden/query/supposed.txt');
  });

  test('for programs', async () => {
    const { code, out, err } = await deal(['query', 'may OpenAI offer Stateless APIs on AWS?', ...OPENAI, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot('golden/query/stateless-on-aws.json');
  });
});

test.each([
  ['may OpenAI offer Stateless APIs on AWS', 'No.'],
  ['may OpenAI offer Stateless APIs on AWS on 1 May 2026', 'Yes.'],
  ['is OpenAI permitted to distribute Frontier on AWS on May 1, 2026', 'Yes.'],
  ['must OpenAI offer Stateless APIs on AWS on 2026-05-01', 'No, but it may.'],
  ['does OpenAI have to distribute Frontier on AWS on 2026-05-01', 'Yes.'],
  ['must OpenAI not offer Stateless APIs on AWS', 'Yes.'],
  ['must OpenAI not distribute Frontier on AWS on 2026-05-01', 'No: it must.'],
  ['is OpenAI forbidden to offer Frontier on AWS', 'That is not clear.'],
  ['on 2026-05-01 OpenAI offers Stateless APIs on AWS', ''],
])('%s? %s', async (question, first) => {
  const { out } = await deal(['query', `${question}?`, ...OPENAI]);
  expect(out.slice(0, out.indexOf('On ')).trim()).toBe(first);
});

const DRAFT = `party OpenAI.
party Microsoft.
product "API Products".

agreement "Draft Agreement" ("DA")
  between OpenAI and Microsoft
  dated 2026-01-01
  draft.

clause 1 "Ban"
  OpenAI must not support API Products.
`;

test('a draft counts where it is asked for', async () => {
  const cwd = folder({ 'draft.deal': DRAFT });
  const ask = async (...more: string[]): Promise<string> => (await deal(['query', 'may OpenAI support API Products on 2026-03-01?', ...more], { cwd })).out.split('\n')[0]!;
  expect(await ask()).toBe('Nothing forbids it, and nothing permits it. On 1 March 2026 “OpenAI supports API Products” is not');
  expect(await ask('--drafts')).toBe('No. On 1 March 2026 “OpenAI supports API Products” is a breach of clause 1 of DA.');
});

describe('a question that cannot be read', () => {
  test.each([
    ['an unknown name', ['may OpenAI offer Frontierr on AWS?'], 'Nothing in sight defines Frontierr. Did you mean Frontier?'],
    ['an unknown verb', ['may OpenAI offr Frontier on AWS?'], 'No action is called offr. Did you mean offer?'],
    ['no words of the language', ['why?'], 'cannot be read'],
    ['nobody who acts', ['may Frontier offer Azure?'], 'says nothing that a party does'],
    ['a fact that is none', ['may OpenAI offer Frontier?', '--given', 'everybody agrees'], 'cannot be read'],
    ['no question', [], 'what is the question?'],
    ['an unknown format', ['may OpenAI offer Frontier?', '--format', 'sarif'], '--format is text or json; sarif is neither.'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await deal(['query', ...args, ...(args.length === 0 ? [] : OPENAI)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
