import { describe, expect, test } from 'vitest';
import { readFixture, writeFixture } from '../src/fixture-text.ts';

describe('a fixture', () => {
  const text = [
    '//- /a.deal',
    'clause 1 "Sales"',
    '//       ^^^^^^^ error[a/b]: one',
    '  Supplier may not sell Widgets.',
    '//<^^^^^^^^^',
    '//         ^^^^^^^ 💡 error[a/b]: two',
    '//- /b.deal',
    '// a comment ^^^ stays',
    'asset "Ledgers".',
    '//    ^^^^^^^^^^… warning[c/d] depends: three',
  ].join('\n');

  test('is read into files and marks', () => {
    const { files, marks } = readFixture(`\n${text}\n`);
    expect(files).toEqual([
      { path: '/a.deal', text: 'clause 1 "Sales"\n  Supplier may not sell Widgets.\n' },
      { path: '/b.deal', text: '// a comment ^^^ stays\nasset "Ledgers".\n' },
    ]);
    expect(marks.map(({ path, start, end, clipped, label }) => [path, files.find((file) => file.path === path)?.text.slice(start, end), clipped, label])).toEqual([
      ['/a.deal', '"Sales"', false, 'error[a/b]: one'],
      ['/a.deal', '  Supplier m', false, ''],
      ['/a.deal', 'may not', false, '💡 error[a/b]: two'],
      ['/b.deal', '"Ledgers".', true, 'warning[c/d] depends: three'],
    ]);
  });

  test('is written as it was read', () => {
    expect(writeFixture(readFixture(text))).toBe(text);
  });

  test('without a file line is one file', () => {
    expect(readFixture('asset "Ledgers".').files).toEqual([{ path: '/main.deal', text: 'asset "Ledgers".\n' }]);
  });
});
