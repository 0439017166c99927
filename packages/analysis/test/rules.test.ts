import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '@dealwright/analysis';
import { applyFix, compareFixture, findingsOf, readFixture } from '@dealwright/testkit';

/** What a fix rightly leaves: a note that is closed at last is still an open point; a duty that can be kept again still has fewer ways than it says. */
const LEFT: ReadonlyMap<string, string> = new Map([['syntax/unclosed-note', 'open/note'], ['conflict/joint', 'conflict/narrowed']]);

describe.for([...RULES])('%s', ([code, rule]) => {
  test.for(rule.valid.map((text, index) => [index + 1, text] as const))('finds nothing in valid example %i', ([, text]) => {
    expect(compareFixture(text).findings.filter((finding) => finding.code === code || finding.severity === 'error')).toEqual([]);
  });

  test.for(rule.invalid.map((text, index) => [index + 1, text] as const))('finds what invalid example %i marks, and nothing else', ([, text]) => {
    const { expected, actual, findings } = compareFixture(text);
    expect(actual).toBe(expected);
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set([code]));
  });

  test.for(rule.invalid.map((text, index) => [index + 1, text] as const))('every fix in invalid example %i removes a finding and adds none', ([, text]) => {
    const { files } = readFixture(text);
    const before = findingsOf({ files, marks: [] });
    for (const fix of before.flatMap((finding) => finding.fixes)) {
      const after = findingsOf({ files: applyFix(files, fix), marks: [] });
      const added = after.filter((finding) => !before.some((old) => old.code === finding.code) && !(LEFT.get(code) === finding.code));
      expect(added.map((finding) => finding.message), fix.title).toEqual([]);
      expect(after.filter((finding) => finding.code === code).length, fix.title).toBeLessThan(before.length);
    }
  });

  test('says why and what to do in whole sentences', () => {
    for (const text of [rule.why, rule.remedy]) expect(text.trim()).toMatch(/^[“*`A-Z][\s\S]*[.…”)]$/);
    expect(rule.title).not.toMatch(/[.:]$/);
  });
});

test('every code that anything reports has a rule', () => {
  const sources = ['language', 'analysis', 'clauses', 'server'].flatMap((name) => typescriptUnder(join(import.meta.dirname, '../..', name, 'src')));
  const codes = new Set(sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/'((?:syntax|wording|term|date|currency|reference|number|open|clause|priority|kinds|agreement|acceptance|file|conflict|amendment|scenario)\/[a-z-]+)'/g)].map((match) => match[1] ?? '')));
  expect([...codes].filter((code) => !RULES.has(code)).toSorted()).toEqual([]);
});

function typescriptUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name));
}
