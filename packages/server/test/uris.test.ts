import { describe, expect, test } from 'vitest';
import { canonicalUri, fileName } from '../src/uris.ts';

describe('one file has one spelling', () => {
  test.each([
    ['file:///c%3A/deals/a.deal', 'file:///C:/deals/a.deal'],
    ['file:///home/a%20b.deal', 'file:///home/a b.deal'],
    ['file:///home/%F0%9F%A4%9D.deal', 'file:///home/🤝.deal'],
    ['file:///home/100%25.deal', 'file:///home/100%.deal'],
    ['file:///home/(a)!.deal', 'file:///home/%28a%29%21.deal'],
    ['FILE:///home/a.deal', 'file:///home/a.deal'],
    ['vscode-vfs://GitHub/o/r/a.deal', 'vscode-vfs://github/o/r/a.deal'],
  ])('%s is %s', (one, other) => {
    expect(canonicalUri(one)).toBe(canonicalUri(other));
  });

  test.each(['file:///c%3A/a%23b%25.deal', 'untitled:Untitled-1', 'file:///%E5%8D%8E.deal', 'file:///a?x', 'nonsense', ''])('%s is stable', (uri) => {
    expect(canonicalUri(canonicalUri(uri))).toBe(canonicalUri(uri));
  });

  test('files that differ stay apart', () => {
    expect(canonicalUri('file:///a%2Fb.deal')).not.toBe(canonicalUri('file:///a/b.deal'));
    expect(canonicalUri('file:///A.deal')).not.toBe(canonicalUri('file:///a.deal'));
  });
});

test('a file is shown by its name', () => {
  expect(fileName('file:///deals/a%20b%23.deal')).toBe('a b#.deal');
  expect(fileName('untitled:Untitled-1')).toBe('untitled:Untitled-1');
});
