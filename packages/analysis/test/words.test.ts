import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest } from '../src/words/closest.ts';
import { relativePath } from '../src/words/paths.ts';
import { list, listFew, sayClause, sayFile, sayWay } from '../src/words/say.ts';

describe('the closest name', () => {
  test.for([
    ['Wigdets', 'Widgets'],
    ['widgets', 'Widgets'],
    ['API Prodcts', 'API Products'],
    ['conflict/exclusive', 'conflict/exclusivity'],
    ['4.3', '4.2'],
    ['Azure', undefined],
  ] as const)('for %s is %s', ([word, expected]) => {
    expect(closest(word, ['Widgets', 'API Products', 'conflict/exclusivity', '4.2'])).toBe(expected);
  });

  test('is the first of equally close ones', () => {
    expect(closest('4.3', ['4.1', '4.2'])).toBe('4.1');
  });

  test('is a name itself where it is among the candidates', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (word, others) => {
      expect(closest(word, [...others.filter((other) => other.toLowerCase() !== word.toLowerCase()), word])).toBe(word);
    }));
  });
});

describe('in messages', () => {
  test('lists join with commas and a last word', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((words) => list(words))).toEqual(['', 'A', 'A and B', 'A, B and C']);
    expect(list(['A', 'B'], 'or')).toBe('A or B');
  });

  test('a clause of another agreement is named with it', () => {
    const clause = { number: '2.1', heading: 'Cloud', agreement: 'MSOAI' };
    expect(sayClause(clause)).toBe('clause 2.1 (“Cloud”) of MSOAI');
    expect(sayClause(clause, 'MSOAI')).toBe('clause 2.1 (“Cloud”)');
    expect(sayClause({ ...clause, heading: '', agreement: '' })).toBe('clause 2.1');
  });

  test('long lists and long ways are cut', () => {
    const words = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
    expect([listFew(words.slice(0, 6)), listFew(words)]).toEqual(['A, B, C, D, E and F', 'A, B, C, D, E and 4 more']);
    expect(sayWay(['A', 'B', 'A'], 'uses')).toBe('A uses B, which uses A');
    expect(sayWay(words, 'uses')).toBe('A uses B, which uses C, which uses D, which uses E, which uses 2 more in turn, which uses H, which uses I');
  });

  test('paths lead from one file to another', () => {
    expect([relativePath('file:///a/x.deal', 'file:///a/y%20z.deal'), relativePath('file:///a/b/x.deal', 'file:///a/y.deal'), relativePath('file:///x.deal', 'file:///a/100%.deal')]).toEqual(['y z.deal', '../y.deal', 'a/100%.deal']);
  });

  test('a file goes by its name, whatever its path holds', () => {
    expect([sayFile('file:///a/b%20c.deal'), sayFile('file:///100%.deal'), sayFile('untitled:x.deal')]).toEqual(['b c.deal', '100%.deal', 'untitled:x.deal']);
  });
});
