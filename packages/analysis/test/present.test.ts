import type { Anchor, Finding, Severity, Verdict } from '@dealwright/model';
import { describe, expect, test } from 'vitest';
import { FINDINGS_PER_FILE, present, TOO_MANY } from '../src/assemble.ts';

const anchor: Anchor = { uri: 'file:///a.deal', offset: 0 };
const finding = (code: string, start: number, severity: Severity = 'error', verdict?: Verdict): Finding => ({ code, severity, verdict, message: `${code} at ${start}`, span: { anchor, start, end: start + 1 }, related: [], fixes: [], clauses: [] });
const settings = (severity: Readonly<Record<string, Severity | 'off'>>) => ({ asOf: 0, severity, includeDrafts: false });

describe('findings are shown', () => {
  test('in the order of the text, then of their codes', () => {
    const shown = present([finding('b/b', 5), finding('a/a', 9), finding('a/a', 5), finding('a/a', 1)], settings({}));
    expect(shown.map((one) => one.message)).toEqual(['a/a at 1', 'a/a at 5', 'b/b at 5', 'a/a at 9']);
  });

  test('as gravely as the person set, or not at all', () => {
    const shown = present([finding('a/a', 1), finding('b/b', 2), finding('c/c', 3)], settings({ 'a/a': 'hint', 'b/b': 'off' }));
    expect(shown.map((one) => [one.code, one.severity])).toEqual([['a/a', 'hint'], ['c/c', 'error']]);
  });

  test('what is only possible is never graver than it was, and no graver than what is certain', () => {
    const grades = (set: Severity) => present([finding('a/a', 1, 'error', 'conflict'), finding('a/a', 2, 'warning', 'depends'), finding('a/a', 3, 'information', 'compatible')], settings({ 'a/a': set })).map((one) => one.severity);
    expect(grades('error')).toEqual(['error', 'warning', 'information']);
    expect(grades('warning')).toEqual(['warning', 'warning', 'information']);
    expect(grades('hint')).toEqual(['hint', 'hint', 'hint']);
  });

  test('up to a thousand, the gravest, with one that counts the rest', () => {
    const many = Array.from({ length: 140_000 }, (_, index) => finding('a/a', index, index % 1000 === 999 ? 'error' : 'warning'));
    const shown = present(many, settings({}));
    expect(shown).toHaveLength(FINDINGS_PER_FILE + 1);
    expect(shown.filter((one) => one.severity === 'error')).toHaveLength(140);
    expect(shown.at(-1)).toMatchObject({ code: TOO_MANY, message: expect.stringContaining('139,000 more findings') as string });
  });
});
