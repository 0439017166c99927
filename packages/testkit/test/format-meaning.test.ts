import { expect, test } from 'vitest';
import fc from 'fast-check';
import { formatText } from '@dealwright/language';
import type { FixtureFile } from '../src/fixture-text.ts';
import { findingsOf } from '../src/fixture.ts';
import { filesOf } from '../src/generate/files.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import { forAll } from './runs.ts';

/** White space in other places and amounts than a person would put it; paragraphs stay apart. */
function untidy(text: string, seeds: readonly number[]): string {
  let at = 0;
  const next = (): number => seeds[at++ % seeds.length] ?? 0;
  return text.replaceAll(/\n\n|\s+/g, (space) => (space === '\n\n' ? '\n'.repeat(2 + (next() % 3)) : [' ', '\n', '   ', '\n      ', '\r\n  '][next() % 5] ?? space));
}

const said = (files: readonly FixtureFile[]): string[] => findingsOf({ files, marks: [] }).map(({ code, message }) => `${code}: ${message}`).toSorted();

test('an untidy agreement is laid out once and for all, word for word, and means what it meant', () => {
  forAll(fc.tuple(workspaces, fc.array(fc.nat(), { minLength: 40, maxLength: 40 })), 200, ([draft, seeds]) => {
    const before = filesOf(draft).map(({ path, text }) => ({ path, text: untidy(text, seeds) }));
    const after = before.map(({ path, text }) => ({ path, text: formatText(text) }));
    for (const [index, { text }] of after.entries()) {
      expect(formatText(text)).toBe(text);
      expect(text.replaceAll(/\s+/g, '')).toBe(before[index]?.text.replaceAll(/\s+/g, ''));
    }
    expect(said(after)).toEqual(said(before));
  });
});
