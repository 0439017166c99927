import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '@dealwright/analysis';
import type { Finding, Fix } from '@dealwright/model';
import { applyFix, findingsOf } from '../src/fixture.ts';
import { readFixture } from '../src/fixture-text.ts';
import type { FixtureFile } from '../src/fixture-text.ts';
import { filesOf } from '../src/generate/files.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { forAll } from './runs.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Every fix of every finding leaves its finding gone, no text that cannot be read, and nothing found that was not before. */
function everyFixHelps(files: readonly FixtureFile[]): void {
  const before = findingsOf({ files, marks: [] });
  for (const finding of before) {
    for (const fix of finding.fixes) {
      const after = findingsOf({ files: applyFix(files, fix), marks: [] });
      const where = (): string => `${fix.title}\n${finding.code}: ${finding.message}\nthen:\n${after.map(wholly).join('\n')}\n\n${applyFix(files, fix).map(({ path, text }) => `//- ${path}\n${text}`).join('\n')}`;
      if (count(after, wholly(finding), wholly) >= count(before, wholly(finding), wholly)) expect(wholly(finding), where()).toBe('gone');
      for (const found of after) {
        const isNew = count(after, broadly(found), broadly) > count(before, broadly(found), broadly);
        if (isNew && !reveals(finding, fix, found)) expect(wholly(found), where()).toBe('nothing new');
      }
    }
  }
}

/**
 * What a fix may bring to light: what follows from the answer that it declares to an open question; with one pair of a question
 * settled, the question that the other pairs hang on as well; and the note that it closes.
 */
function reveals(finding: Finding, fix: Fix, found: Finding): boolean {
  if (finding.code.startsWith('syntax/unclosed')) return found.code.startsWith('open/');
  // What a duty loses to one prohibition is not said beside what it loses to several.
  if (finding.code === 'conflict/joint' && found.code === 'conflict/narrowed') return true;
  if (finding.verdict === 'depends' && found.verdict === 'depends') return true;
  const declares = fix.edits.some(({ newText }) => /, (a kind of|distinct from) /.test(newText));
  return declares && /^(?:conflict|clause|scenario)\//.test(found.code);
}

function count(findings: readonly Finding[], key: string, keyOf: (finding: Finding) => string): number {
  return findings.filter((finding) => keyOf(finding) === key).length;
}

const wholly = ({ code, message }: Finding): string => `${code}: ${message}`;

/** The words of a finding may change with a carve-out beside it, and what was forbidden whole may now be so in part; what it is about stays. */
function broadly({ code, clauses, message, question }: Finding): string {
  if (question !== undefined) return `question ${question.key}`;
  return clauses.length > 0 ? `${code.replace(/^conflict.*/, 'conflict')} of ${clauses.toSorted().join(', ')}` : `${code}: ${message}`;
}

describe('every fix removes its finding and adds none', () => {
  const folders = [...new Set(globSync(join(EXAMPLES, '*/*.deal')).map(dirname))].toSorted();
  test.each(folders.map((folder) => basename(folder)))('in the example %s', (name) => {
    everyFixHelps(globSync(join(EXAMPLES, name, '*.deal')).toSorted().map((file) => ({ path: `/${basename(file)}`, text: readFileSync(file, 'utf8') })));
  });
  test.each([...RULES].filter(([, rule]) => rule.invalid.length > 0).map(([code]) => code))('in the examples of %s', (code) => {
    for (const fixture of RULES.get(code)?.invalid ?? []) everyFixHelps(readFixture(fixture).files);
  });
  test('in random workspaces', () => {
    forAll(workspaces, 150, (draft) => { everyFixHelps(filesOf(draft)); });
  });
});
