import { expect, test } from 'vitest';
import { parseNumberWords, sayNumber } from '../../src/wording/numbers.ts';

test.each([
  ['thirty', 30], ['Twenty-Five', 25], ['twenty five', 25], ['one hundred', 100], ['one hundred and eighty', 180], ['one hundred eighty-one', 181], ['twelve hundred', 1200],
  ['two thousand twenty-six', 2026], ['two million five hundred thousand', 2_500_000], ['one billion', 1e9], ['zero', 0],
])('%s', (words, value) => {
  expect(parseNumberWords(words)).toBe(value);
});

test.each(['two three', 'twenty eleven', 'hundred', 'thousand', 'one thousand two thousand', 'twenty twenty-six', 'one hundred hundred', 'thirty zero', 'and', 'some'])('%s is no number', (words) => {
  expect(parseNumberWords(words)).toBeUndefined();
});

test('what is said is read as it was meant', () => {
  expect([7, 13, 40, 99, 101, 1001, 12_345, 999_999_999].map(sayNumber)).toEqual(['seven', 'thirteen', 'forty', 'ninety-nine', 'one hundred and one', 'one thousand and one', 'twelve thousand three hundred and forty-five', 'nine hundred and ninety-nine million nine hundred and ninety-nine thousand nine hundred and ninety-nine']);
  expect([-1, 1.5, 1e9].map(sayNumber)).toEqual([undefined, undefined, undefined]);
  for (let value = 0; value < 30_000; value++) expect(parseNumberWords(sayNumber(value) ?? '')).toBe(value);
});
