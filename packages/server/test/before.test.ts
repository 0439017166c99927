import { describe, expect, test } from 'vitest';
import { before } from '../src/service/completion/words.ts';
import { slotAfter } from '../src/service/completion/slots.ts';

/** Reads a text up to its `|`. */
function read(text: string): ReturnType<typeof before> {
  const offset = text.indexOf('|');
  return before(text.replace('|', ''), offset);
}

describe('what is being typed', () => {
  test.each([
    ['clause 1 "X"\n  OpenAI must offer api pro|', 'api pro'],
    ['clause 1 "X"\n  OpenAI must offer API Pro|', 'API Pro'],
    ['clause 1 "X"\n  OpenAI must off|', 'off'],
    ['clause 1 "X"\n  OpenAI must offer X only on |', ''],
    ['clause 1 "X"\n  OpenAI must offer X only on az|', 'az'],
    ['clause 1 "X"\n  OpenAI must offer "iPh|"', '"iPh'],
    ['clause 1 "X"\n  Open|', 'Open'],
    ['cla|', 'cla'],
    ['clause 1 "X"\n  A must pay B to us national sec|', 'us national sec'],
    ['clause 1 "X"\n  A must offer Frontier until agi|', 'agi'],
  ])('%j: %j', (text, typed) => {
    expect(read(text)?.typed).toBe(typed);
  });

  test.each([
    '// a remark|', 'clause 1 "X" // a|', '/* a|', '[Note: who |', 'clause 1 "X"\n  text """\n  A must |', '// x|\nclause 1 "X"',
  ])('nothing is completed in %j', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('words before the element do not count', () => {
    const found = read('cloud "Azure".\nclause 1 "X"\n  A must offer B on |');
    expect(found?.words.map((word) => word.text)).toEqual(['clause', '1', '"X"', 'A', 'must', 'offer', 'B', 'on']);
  });

  test('any cut of a text is read without a throw', () => {
    const text = 'clause 2.1(a) "API “x” [•] /* y */ \n  OpenAI must pay USD 5 million, $5 on 2026-01-01 to "x [Note: z] """ 华为 🤝 & \r\n(a) X.';
    for (let offset = 0; offset <= text.length; offset++) expect(() => before(text, offset)).not.toThrow();
  });
});

describe('what may come next', () => {
  const kindsAfter = (text: string): readonly string[] => slotAfter(read(`${text}|`)?.words.slice(3) ?? []).kinds;
  const head = 'clause 1 "X"\n  ';

  test.each([
    ['OpenAI must offer X on ', ['cloud']],
    ['OpenAI must offer X only on ', ['cloud']],
    ['OpenAI must offer X on Azure and ', ['cloud']],
    ['OpenAI must offer X on Azure, AWS and ', ['cloud']],
    ['OpenAI must offer X on any other ', ['cloud']],
    ['OpenAI must offer X to ', ['customer', 'party']],
    ['OpenAI must offer X until ', ['event', 'period']],
    ['OpenAI must offer X until the earlier of ', ['event', 'period']],
    ['OpenAI must offer X until the earlier of Closing and ', ['event', 'period']],
    ['OpenAI must offer X in ', ['territory', 'party']],
    ['OpenAI must pay ', ['party', 'term']],
    ['OpenAI grants ', ['party']],
    ['OpenAI grants Microsoft an exclusive licence to ', ['asset', 'product', 'service']],
    ['Liability of ', ['party']],
    ['OpenAI must purchase at least ', ['term']],
    ['OpenAI must offer X without consent of ', ['party']],
    ['OpenAI must offer X, if ', ['event', 'party', 'term']],
    ['During ', ['period']],
  ])('%j', (text, kinds) => {
    expect(kindsAfter(head + text)).toEqual(kinds);
  });

  test('a modal asks for an action, and a party for a modal', () => {
    expect(slotAfter(read(`${head}OpenAI must |`)?.words.slice(3) ?? []).actions).toBe(true);
    expect(slotAfter(read(`${head}OpenAI must not |`)?.words.slice(3) ?? []).actions).toBe(true);
    expect(slotAfter(read(`${head}OpenAI |`)?.words.slice(3) ?? []).next).toContain('must not');
    expect(slotAfter(read(`${head}OpenAI must pay Microsoft |`)?.words.slice(3) ?? []).next).toContain('within');
  });

  test('a space after a whole value does not ask for more', () => {
    expect(slotAfter(read(`${head}OpenAI must offer X on Azure |`)?.words.slice(3) ?? []).eager).toBe(false);
    expect(slotAfter(read(`${head}OpenAI must offer X on |`)?.words.slice(3) ?? []).eager).toBe(true);
  });
});
