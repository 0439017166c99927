import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../src/syntax/cut.ts';
import { parseFile } from '../src/syntax/document.ts';
import type { ParsedFile } from '../src/syntax/document.ts';
import { SAMPLES, sample } from './samples.ts';

const URI = 'file:///deal.deal';

/** Elements in order, within the text, and nothing but white space between them; problems within their element. */
function wellFormed(text: string): ParsedFile {
  const file = parseFile(URI, text);
  let end = 0;
  for (const { anchor, text: own, problems } of file.elements) {
    expect(text.slice(end, anchor.offset).replaceAll('\ufeff', '').trim()).toBe('');
    expect(text.slice(anchor.offset, anchor.offset + own.length)).toBe(own);
    for (const { span } of problems) expect(0 <= span.start && span.start <= span.end && span.end <= own.length).toBe(true);
    end = anchor.offset + own.length;
  }
  expect(text.slice(end).replaceAll('\ufeff', '').trim()).toBe('');
  return file;
}

const CLAUSE = 'clause 1 "A"\n  ';

/** Texts that would cost a careless reader his stack, or the square of their length. */
const HOSTILE: Readonly<Record<string, string>> = {
  'ten thousand nouns in one': `${CLAUSE}Contoso must pay ${'Fees of '.repeat(10_000)}Buyer.`,
  'ten thousand exceptions of exceptions': `${CLAUSE}Contoso may sell ${'any cloud other than '.repeat(10_000)}AWS.`,
  'ten thousand offsets': `${CLAUSE}Contoso must pay Fees until ${'1 day after '.repeat(10_000)}Closing.`,
  'ten thousand brackets': `${CLAUSE}Contoso must pay ${'('.repeat(10_000)}.`,
  'a hundred thousand nouns': `${CLAUSE}Contoso must pay Fees ${'and Costs '.repeat(100_000)}.`,
  'a line of letters': 'a'.repeat(1_000_000),
  'a line of terms': `${CLAUSE}${'Abc '.repeat(250_000)}must pay.`,
  'a line of words': `${CLAUSE}Contoso must ${'abc '.repeat(250_000)}.`,
  'a line of quotes': '"'.repeat(1_000_000),
  'a line of full stops': '.'.repeat(1_000_000),
  'a line of digits': '1'.repeat(1_000_000),
  'a line of numbers': '1.'.repeat(500_000),
  'a line of strange characters': '\u0001'.repeat(1_000_000),
  'a line of comments that nothing closes': '/*'.repeat(500_000),
  'a line of notes that nothing closes': '[Note: '.repeat(150_000),
  'a line of sentences': `${CLAUSE}${'Contoso must pay Fees. '.repeat(45_000)}`,
  'lines of wording that nothing closes': '"""\n'.repeat(100_000),
  'lines without a full stop': `${CLAUSE}${'Contoso must pay Fees\n'.repeat(10_000)}`,
  'blanks': `${' '.repeat(1_000_000)}x`,
  'line breaks': `${'\n'.repeat(1_000_000)}x`,
  'names joined by &': `${CLAUSE}A${' & A'.repeat(300_000)} must pay.`,
  'a list of clauses': `${CLAUSE}Contoso must pay Fees subject to clauses ${'1, '.repeat(100_000)}2.`,
};

describe('no text is too strange', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    wellFormed(text);
  });

  test('every sample cut off at every offset', () => {
    for (const name of SAMPLES.filter((one) => one !== 'sentences.deal')) {
      const text = sample(name);
      for (let end = 0; end <= text.length; end += 7) wellFormed(text.slice(0, end));
    }
  });

  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void wellFormed(text)), { numRuns: 2000 });
  });

  test('any words of the language', () => {
    const words = fc.constantFrom(...`${sample('headers.deal')} ${sample('agreement.deal')}`.split(/(\s+)/), '"', '"""', '/*', '[Note:', '\ud800', '.', ';', '(a)');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }), (pieces) => void wellFormed(pieces.join(''))), { numRuns: 2000 });
  });
});

test('cutting is linear: what is cut does not hang on how much follows', () => {
  const one = 'clause 1 "A"\n  Contoso must pay Fees.\n\n';
  expect(cut(one.repeat(20_000))).toHaveLength(20_000);
});
