import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compare, compareWords } from '@dealwright/diff';
import { departures, redline, reportOf, versionDocument } from '@dealwright/render';
import type { Document } from '@dealwright/render';
import { wordFile } from '@dealwright/render/word';
import { drawContract, EDITS, edited, firstVersion, randomFrom, unexaminedVersionOf, versionOfDeed } from '@dealwright/testkit';
import type { EditName } from '@dealwright/testkit';
import type { ComparedVersion } from '@dealwright/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOffice } from './libreoffice.ts';
import type { Office } from './libreoffice.ts';

const OPTIONS = { author: { name: 'Smith & Partners', day: 20_570 }, paper: 'A4' } as const;
const EXAMPLE = readFileSync(path.resolve(import.meta.dirname, '../../../../examples/openai/2025-10-microsoft.deal'), 'utf8');

let office: Office;
beforeAll(() => { office = openOffice(); });
afterAll(() => { office.close(); });

test('LibreOffice accepts all and has the revision, rejects all and has the base', () => {
  const [base, revision] = versions();
  const file = wordFile(redline(compare(base, revision), base, revision, compareWords), OPTIONS);
  expect(office.decided(file, 'accept')).toEqual(linesOf(versionDocument(revision)));
  expect(office.decided(file, 'reject')).toEqual(linesOf(versionDocument(base)));
});

test('and so it does with one edit of every sort', () => {
  const random = randomFrom(7);
  const deed = firstVersion(drawContract(24, random));
  const [base, revision] = [versionOfDeed(deed), versionOfDeed(edited(deed, Object.keys(EDITS) as readonly EditName[], random))];
  const file = wordFile(redline(compare(base, revision), base, revision, compareWords), OPTIONS);
  expect(office.decided(file, 'accept')).toEqual(linesOf(versionDocument(revision)));
  expect(office.decided(file, 'reject')).toEqual(linesOf(versionDocument(base)));
});

test('on paper every page but the first bears the title, each its number, and the table of the changes comes last', () => {
  const [base, revision] = versions();
  const comparison = compare(base, revision);
  const pages = office.pagesOf(wordFile(redline(comparison, base, revision, compareWords), { ...OPTIONS, caption: 'October 2025 against April 2026', changes: departures(reportOf(comparison, compareWords)) }));
  expect(pages.map((page, index) => ({
    titled: /^\s*OpenAI–Microsoft Partnership, October 2025\s+October 2025 against April 2026/.test(page),
    numbered: page.trimEnd().endsWith(`Page ${index + 1} of ${pages.length}`),
  }))).toEqual(pages.map((_, index) => ({ titled: index > 0, numbered: true })));
  const tables = pages.map((page) => /Reference\s+Before\s+After\s+Effect\s+For whom\s+Notes/.test(page));
  const first = tables.indexOf(true);
  expect({ first: first > 0, last: tables.slice(first) }).toEqual({ first: true, last: tables.slice(first).map(() => true) });
});

/** October 2025, and the same with a clause moved, one gone, one new, and words changed. */
function versions(): readonly [ComparedVersion, ComparedVersion] {
  const moved = /clause 3\.3[\s\S]*?\n\n/.exec(EXAMPLE)?.[0] ?? '';
  const revised = EXAMPLE.replace(moved, '').replace(/clause 2\.7[\s\S]*?\n\n/, '').replace('an exclusive licence', 'a non-exclusive licence')
    .replace('clause 4.2', 'clause 4.3 "Audit"\n  Microsoft may inspect Revenue.\n  [Note: how often?]\n\nclause 4.2');
  const [base, revision] = [EXAMPLE, `${revised}\n${moved.replace('any third party', 'any third party until 2032')}`].map((text) => unexaminedVersionOf([{ path: '/msoai.deal', text }]));
  return [base!, revision!];
}

/** What a document says, a paragraph a line, its number before a tab; that of a schedule on a line of its own. */
function linesOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap(({ kind, number, runs }) => {
    const words = runs.map(({ text }) => text).join('');
    return number === undefined ? [words] : kind === 'schedule' ? [number, words] : [`${number}\t${words}`];
  });
}
