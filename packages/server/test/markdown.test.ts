import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dealBlock, escaped, link, list, paragraphs, series, strong } from '../src/service/markdown.ts';

const PAYLOADS = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[click](command:workbench.action.reload)', '[x](javascript:alert(1))',
  '![x](https://example.com/pixel.png)', '<https://example.com>', 'https://example.com', 'mailto:a@example.com', '`code`', '```\nfence', '# heading',
  '* item', '- item', '1. item', '> quote', '| a | b |', '--- ', '===', '\\[x](y)', '[x]: command:evil', '&lt;script&gt;', '$(sync~spin)', '$$x$$', '~~x~~', '__proto__', '**x**',
  'a\nb\n\n# c', '\u2028# x', 'www.example.com', '</div>', '[^1]', '{.x}', '<!-- x -->',
];

describe('untrusted words stay words', () => {
  test.each(PAYLOADS)('%j', (payload) => {
    const markdown = escaped(payload);
    expect(markdown).not.toMatch(/[\n\r\u2028\u2029]/);
    // Every character that could begin markup is behind a backslash or an entity.
    expect(markdown.replaceAll(/\\[\\`*_{}[\]()#+\-.!|~]|&(?:lt|gt|amp|#\d+);/g, '')).not.toMatch(/[\\`*_{}[\]()#+\-.!|<>~$^=:@&]/);
  });

  test('whatever the words', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(escaped(words).replaceAll(/\\[\\`*_{}[\]()#+\-.!|~]|&(?:lt|gt|amp|#\d+);/g, '')).not.toMatch(/[\\`*_{}[\]()#+\-.!|<>~$^=:@&\r\n]/);
    }));
  });

  test('a block of text cannot end its fence', () => {
    expect(dealBlock('a\n```\nb')).toBe('````deal\na\n```\nb\n````');
  });

  test('a link leads only to files, and its address cannot break out', () => {
    expect(link('a', 'command:evil')).toBe('a');
    expect(link('a', 'javascript:alert(1)')).toBe('a');
    expect(link('a]', 'file:///x)(y z.deal', 3)).toBe('[a\\]](file:///x%29%28y%20z.deal#L4)');
  });
});

test('paragraphs, lists and strong words', () => {
  expect(paragraphs(strong('A*'), undefined, '', list(['a', 'b']))).toBe('**A\\***\n\n- a\n- b');
});

test('a series is joined as one writes it', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(series)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
