import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentParser, parseFile } from '../src/syntax/document.ts';
import type { ParsedFile } from '../src/syntax/document.ts';
import { SAMPLES, sample } from './samples.ts';
import { showFile } from './show-tree.ts';

const URI = 'file:///deal.deal';

/** What an edit puts in: what opens, closes, breaks and joins elements. */
const PIECES = [
  '', ' ', '\n', '\r\n', '\r', '\n\n', '.', ';', ',', '"', '"""', '“', '/*', '*/', '//', '[Note: x', '[Note: x]', ']', '(', 'clause 4.2.', 'clause 9 "New"\n', '\nclause 9 "New"\n  A must pay B.',
  '\nparty Contoso.', 'party Contoso. party Fabrikam.', '\n// a comment\n', '\nuse "x.deal".', '\nreplace clause 2.1 with\n', '\nsection 3 "Money".\n', '\ntext """\nclause 1 "x"\n"""',
  '\n  Contoso must pay USD 5.', 'must', 'Contoso', 'until', '\ud83d\ude00', '\ud83d', '\ude00', '\u200b', '\u00a0', '华为', '\nterm', '\nscenario "x"\n  expect permitted.', '\t',
];

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(120) }),
  piece: fc.constantFrom(...PIECES),
});

function applied(text: string, { at, length, piece }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + length);
}

/** Short enough that a parse from scratch after each of ten thousand edits takes its time, not ours. */
const START = `${sample('vocabulary.deal').slice(0, 200)}\n\n${sample('agreement.deal').slice(0, 520)}\n${sample('amendment.deal').slice(0, 260)}`;

describe('a document that is edited', () => {
  test('is after any edits what it is when parsed from scratch', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 50, maxLength: 50 }), fc.boolean(), (edits, windows) => {
      let text = windows ? START.replaceAll('\n', '\r\n') : START;
      const parser = new DocumentParser(URI);
      parser.update(text);
      for (const one of edits) {
        text = applied(text, one);
        if (text.length > 1800) text = text.slice(0, 900);
        expect(showFile(parser.update(text))).toBe(showFile(parseFile(URI, text)));
      }
    }), { numRuns: 200 });
  });

  test('keeps the identity of every element that did not change', () => {
    const parser = new DocumentParser(URI);
    const before = parser.update(sample('agreement.deal'));
    const after = parser.update(sample('agreement.deal').replace('USD 250 billion', 'USD 2 billion'));
    expect(changed(before, after)).toEqual([5]);
    expect(after.elements[6]?.anchor.offset).toBe(after.text.indexOf('section 3'));
  });

  test('gives two equal clauses an instance and an anchor each', () => {
    const clause = 'clause 1 "Same"\n  Contoso must pay Fees to Fabrikam.\n';
    const { elements } = parseFile(URI, `${clause}\n${clause}`);
    expect(elements.map((element) => element.anchor.offset)).toEqual([0, clause.length + 1]);
    expect(elements[0]).not.toBe(elements[1]);
  });

  test('finds the elements again that an edit moved', () => {
    const parser = new DocumentParser(URI);
    const [a, b, c] = ['party A1.\n', 'party B1.\n', 'party C1.\n'];
    const before = parser.update(a + b + c).elements;
    const after = parser.update(c + b + a).elements;
    expect(after).toEqual([before[2], before[1], before[0]]);
    expect(after.map((element) => element.anchor.offset)).toEqual([0, 10, 20]);
  });
});

function changed(before: ParsedFile, after: ParsedFile): number[] {
  return after.elements.flatMap((element, index) => (before.elements.includes(element) ? [] : [index]));
}

test.each(SAMPLES)('%s has no problem', (name) => {
  expect(parseFile(URI, sample(name)).elements.flatMap((element) => element.problems)).toEqual([]);
});
