import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '../src/words.ts';

/** `[-struck-]` and `{+put+}` around what one text alone has. */
function marked(base: string, revision: string): string {
  return compareWords(base, revision).map((segment) => (segment.in === 'both' ? segment.text : segment.in === 'base' ? `[-${segment.text}-]` : `{+${segment.text}+}`)).join('');
}

test('words, figures and dates are compared whole', () => {
  expect(marked('within 30 days of Acceptance', 'within 60 days after Acceptance')).toBe('within [-30-]{+60+} days [-of-]{+after+} Acceptance');
  expect(marked('USD 1,000,000.50 by 2026-01-01.', 'USD 1,000,000.75 by 2026-02-01.')).toBe('USD [-1,000,000.50-]{+1,000,000.75+} by [-2026-01-01-]{+2026-02-01+}.');
  expect(marked('the Buyer’s consent', 'the Supplier’s consent')).toBe('the [-Buyer’s-]{+Supplier’s+} consent');
});

test('changes with nothing but a space between them are one', () => {
  expect(marked('must deliver Widgets now', 'may host Gadgets now')).toBe('[-must deliver Widgets-]{+may host Gadgets+} now');
});

test('what was added or taken away alone', () => {
  expect(marked('Supplier must deliver Widgets.', 'Supplier must deliver Widgets in Japan.')).toBe('Supplier must deliver Widgets{+ in Japan+}.');
  expect(marked('', 'new')).toBe('{+new+}');
  expect(marked('old', '')).toBe('[-old-]');
  expect(compareWords('', '')).toEqual([]);
});

test('texts that have little in common are compared by sentences', () => {
  const words = (from: number): string => Array.from({ length: 600 }, (_, index) => `word${from + index}`).join(' ');
  expect(marked(`Kept sentence. ${words(0)}. Kept too.`, `Kept sentence. ${words(1000)}. Kept too.`)).toBe(`Kept sentence. [-${words(0)}. -]{+${words(1000)}. +}Kept too.`);
});

test('joined, the segments of a version are its text, whatever the text', () => {
  const word = fc.constantFrom('must', 'may', 'Widgets', ' ', '  ', '\n', '.', ', ', '(a)', '“', '\u{1F600}', 'é', '5,000.5', '');
  const text = fc.oneof(fc.array(word, { maxLength: 60 }).map((words) => words.join('')), fc.string({ unit: 'binary', maxLength: 200 }));
  fc.assert(fc.property(text, text, (base, revision) => {
    const segments = compareWords(base, revision);
    const joined = (side: 'base' | 'revision'): string => segments.filter((segment) => segment.in === 'both' || segment.in === side).map((segment) => segment.text).join('');
    expect([joined('base'), joined('revision')]).toEqual([base, revision]);
    expect(segments.filter((segment, index) => segment.text === '' || segment.in === segments[index - 1]?.in)).toEqual([]);
  }), { numRuns: 300, seed: 20_261_121 });
});
