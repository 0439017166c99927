import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest } from '../src/words/closest.ts';
import { count, list, sayClause, sayFile } from '../src/words/say.ts';

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

  test('counts agree with their nouns', () => {
    expect([count(1, 'clause'), count(3, 'clause'), count(0, 'party', 'parties')]).toEqual(['one clause', '3 clauses', '0 parties']);
  });

  test('a file goes by its name, whatever its path holds', () => {
    expect([sayFile('file:///a/b%20c.deal'), sayFile('file:///100%.deal'), sayFile('untitled:x.deal')]).toEqual(['b c.deal', '100%.deal', 'untitled:x.deal']);
  });
});
