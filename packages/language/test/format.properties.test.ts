import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DealStore, formatDeal, formatText } from '../src/index.ts';
import { cut } from '../src/syntax/cut.ts';
import { lex } from '../src/syntax/lex.ts';
import { syntaxServices } from '../src/syntax/services.ts';
import { SAMPLES, sample } from './samples.ts';

const RUNS = Number(process.env['DEAL_RUNS'] ?? 100);

/** Elements of the samples, to be put together anew. */
const ELEMENTS = SAMPLES.flatMap((name) => {
  const text = sample(name);
  return cut(text).map(({ start, end }) => text.slice(start, end));
});

const white = fc.constantFrom('', ' ', ' ', '  ', '\t', '\n', '\n', '\n  ', '\n    ', '\n\n', '\n\n\n', '\u00a0', ' \n', '\r\n', '\r');
const remark = fc.constantFrom(' // a comment\n', '\n  // a comment  \n', '\n// a comment\n\n', ' /* a comment */ ', '\n/* a\n   comment */\n', '\n/* a comment */ ', ' [Note: ask] ', '\n[Note: ask]\n', '/* a */ // b\n');
const junk = fc.constantFrom('"', '"""', '“', '/*', '*/', '[Note: x', ']', '(', ')', '.', ';', ',', '%', 'clause 9 "New"', 'clause 4', 'party ', 'term', 'in clause 3 delete', 'use', 'text', 'Contoso', 'until', 'and', '$', '5', 'USD', '\u200b', '\ud83d', '华为', '\ufeff', '[•]', '(a)');

/** Elements of the samples whose white space is stirred, with remarks among their tokens. */
const stirred = fc.array(fc.constantFrom(...ELEMENTS), { minLength: 1, maxLength: 5 })
  .chain((elements) => fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), piece: fc.oneof({ weight: 4, arbitrary: white }, { weight: 1, arbitrary: remark }) }), { maxLength: 40 })
    .map((changes) => changes.reduce(stir, elements.join('\n\n'))));

/** The same with what does not belong there. */
const spliced = fc.tuple(stirred, fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(4), piece: fc.oneof(junk, white, remark) }), { minLength: 1, maxLength: 6 }))
  .map(([text, changes]) => changes.reduce((before, { at, length, piece }) => {
    const start = Math.floor(at * before.length);
    return before.slice(0, start) + piece + before.slice(start + length);
  }, text));

const rubbish = fc.array(fc.oneof(junk, white, remark, fc.constantFrom(...ELEMENTS.flatMap((element) => element.split(/(?<=\s)/))), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Puts white space or a remark in place of the next white space outside of quotations. */
function stir(text: string, { at, piece }: { readonly at: number; readonly piece: string }): string {
  const gaps = [...text.matchAll(/"""[\s\S]*?"""|"[^"\n]*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\[Note:[^\]]*\]|(\s+)/g)].filter((match) => match[1] !== undefined);
  const gap = gaps[Math.floor(at * (gaps.length - 1))];
  return gap === undefined ? text : text.slice(0, gap.index) + (piece === '' ? ' ' : piece) + text.slice(gap.index + gap[0].length);
}

/** The tokens of a text, element by element, comments among them. */
function tokensOf(text: string): string[] {
  return cut(text).flatMap(({ start, end }) => {
    const { tokens, hidden } = lex(text.slice(start, end), syntaxServices().types);
    return [...tokens.map((token) => ({ token, hidden: false })), ...hidden.map((token) => ({ token, hidden: true }))]
      .toSorted((a, b) => a.token.startOffset - b.token.startOffset)
      .map(({ token, hidden }) => `${token.tokenType.name} ${hidden ? token.image.trimEnd() : token.image}`);
  });
}

/** What a text means, without the places where it says so. */
function meaning(text: string): string {
  const store = new DealStore();
  store.put('file:///deal.deal', text);
  return JSON.stringify(store.files.get('file:///deal.deal'), (_, value: unknown) => (isSpan(value) ? 0 : value), 1);
}

function isSpan(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'anchor' in value;
}

const TEXTS = [['stirred samples', stirred], ['spliced samples', spliced], ['rubbish', rubbish]] as const;

describe.each(TEXTS)('%s', (_, texts) => {
  const holds = (property: (text: string) => void): void => fc.assert(fc.property(texts, (text) => {
    property(text);
  }), { numRuns: RUNS });

  test('formatted twice are as formatted once', () => {
    holds((text) => {
      const once = formatText(text);
      expect(formatText(once)).toBe(once);
    });
  });

  test('keep every token and every comment', () => {
    holds((text) => expect(tokensOf(formatText(text))).toEqual(tokensOf(text)));
  });

  test('change in white space only, edit by edit in order', () => {
    holds((text) => {
      let end = -1;
      for (const edit of formatDeal(text)) {
        expect(edit.start).toBeGreaterThan(end);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(text.slice(edit.start, edit.end) + edit.newText).toMatch(/^\s*$/);
        expect(text.slice(edit.start, edit.end)).not.toBe(edit.newText);
        ({ end } = edit);
      }
    });
  });

  test('mean what they meant', () => {
    holds((text) => expect(meaning(formatText(text))).toBe(meaning(text)));
  });
});

test('nothing but a broken element is wider than the width, ends in blanks, or stands below two blank lines', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...ELEMENTS), { minLength: 1, maxLength: 5 }), (elements) => {
    const formatted = formatText(elements.join('\n\n\n  '));
    expect(formatted).not.toMatch(/[ \t]$/m);
    expect(formatted).not.toMatch(/\n\n\n/);
    expect(formatted).toMatch(/[^\n]\n$/);
  }), { numRuns: RUNS });
});
