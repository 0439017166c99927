import { describe, expect, test } from 'vitest';
import { parseFile } from '../src/syntax/document.ts';
import { MISTAKES } from './errors.inputs.ts';

const URI = 'file:///deal.deal';

describe('what is wrong with a sentence is said in plain English', () => {
  test('as in goldens/errors.md', async () => {
    const page = ['# What the language says of a mistake', '', 'Written by the tests. Read it aloud before you change a message.', ''];
    for (const [title, inputs] of MISTAKES) page.push(`## ${title}`, '', ...inputs.flatMap(entry));
    await expect(`${page.join('\n').trimEnd()}\n`).toMatchFileSnapshot('goldens/errors.md');
  });

  test('once for each mistake', () => {
    const counts = MISTAKES.flatMap(([, inputs]) => inputs).map((input) => [input, problemsOf(input).length] as const);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });
});

function problemsOf(input: string): { code: string; message: string; place: string }[] {
  return parseFile(URI, input).elements.flatMap((element) => element.problems.map(({ code, message, span, data }) => ({
    code, message: data?.replacement ? `${message} [fix: ${data.replacement}]` : message, place: element.text.slice(span.start, span.end),
  })));
}

function entry(input: string): string[] {
  return ['```deal', input.replaceAll('\u200b', '␣'), '```', '', ...problemsOf(input).map(({ code, message, place }) => `- **${place.replaceAll('\u200b', '␣')}** ${message} \`${code}\``), ''];
}
