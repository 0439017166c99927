import { parseDay } from '@dealwright/model';
import type { ComparedVersion } from '@dealwright/model';
import { describe, expect, test } from 'vitest';
import { versionAsOf } from '../src/comparison/as-of.ts';
import { versionOfTexts } from '../src/comparison/version.ts';

const WORDS = `party Microsoft. party OpenAI. party Amazon.
cloud "Azure", operated by Microsoft.
cloud "AWS", operated by Amazon.
product "API Products".
product "Frontier", distinct from API Products.
`;

const MSOAI = `use "words.deal".
agreement "Microsoft Agreement" ("MSOAI") between Microsoft and OpenAI dated 2025-10-28 through 2032.
clause 1 "API"
  OpenAI must offer API Products only on Azure.
clause 2 "Frontier"
  OpenAI must offer Frontier only on Azure.
  OpenAI must support Frontier.
`;

const AWSOAI = `use "words.deal".
agreement "Amazon Agreement" ("AWSOAI") between Amazon and OpenAI dated 2026-02-01 through 2030.
clause 7 "Launch"
  OpenAI must offer API Products on AWS.
clause 8 "Frontier"
  OpenAI must offer Frontier on AWS.
`;

const AMENDMENTS = `use "msoai.deal".
amendment "First" ("A1") to MSOAI dated 2026-04-01.
replace clause 1 with
  clause 1 "API"
    OpenAI may offer API Products on any cloud.
amendment "Second" ("A2") to MSOAI dated 2026-06-01.
in clause 2 replace "only on Azure" with "on Azure".
insert after clause 2
  clause 3 "Support"
    OpenAI must not offer API Products on AWS.
`;

const TEXTS = new Map(Object.entries({ 'words.deal': WORDS, 'msoai.deal': MSOAI, 'awsoai.deal': AWSOAI, 'amendments.deal': AMENDMENTS }).map(([name, text]) => [`file:///deals/${name}`, text]));
const SETTINGS = { asOf: parseDay('2026-03-01') ?? 0, severity: {}, includeDrafts: false };

const conflicts = ({ findings }: ComparedVersion): readonly string[] => findings.filter(({ code }) => code.startsWith('conflict/')).map(({ code, verdict, clauses }) => `${code} ${verdict}: ${clauses.join(', ')}`).toSorted();

describe('an agreement as of a day', () => {
  const asOf = (day: string): ComparedVersion => {
    const version = versionAsOf({ texts: TEXTS, agreement: 'MSOAI', day: parseDay(day) ?? 0 }, SETTINGS);
    if (!version) throw new Error('There is no such agreement.');
    return version;
  };
  const clausesOf = ({ files }: ComparedVersion): readonly string[] => files.flatMap(({ agreements }) => agreements.flatMap(({ clauses }) => clauses.map(({ id, heading }) => `${id} ${heading}`)));

  test('is its conformed copy, with the files that it uses and none of those that it is made of', () => {
    const version = asOf('2026-07-01');
    expect(version.name).toEqual({ file: 'MSOAI', asOf: parseDay('2026-07-01') });
    expect(version.files.map(({ uri }) => uri)).toEqual(['file:///deals/msoai.deal?conformed', 'file:///deals/words.deal']);
    expect(clausesOf(asOf('2026-03-31'))).toEqual(['MSOAI/1 API', 'MSOAI/2 Frontier']);
    expect(clausesOf(version)).toEqual(['MSOAI/1 API', 'MSOAI/2 Frontier', 'MSOAI/3 Support']);
    expect(version.files.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('gives its text, and those of the files in which its findings stand', () => {
    const version = asOf('2026-07-01');
    expect(version.textOf('file:///deals/msoai.deal?conformed')).toContain('OpenAI may offer API Products on any cloud.');
    expect(version.textOf('file:///deals/msoai.deal')).toBe(MSOAI);
    for (const { span } of version.findings) expect(version.textOf(span.anchor.uri)).toBeDefined();
  });

  test('collides as it then stands: not by words that come later, nor by words that are gone; clauses are named as in the copy', () => {
    const apiOnAws = 'conflict/exclusivity conflict: AWSOAI/7, MSOAI/1';
    const frontierOnAws = 'conflict/exclusivity conflict: AWSOAI/8, MSOAI/2';
    expect(conflicts(asOf('2026-03-01'))).toEqual([apiOnAws, frontierOnAws]);
    expect(conflicts(asOf('2026-04-01'))).toEqual([frontierOnAws]);
    expect(conflicts(asOf('2026-06-01'))).toEqual(['conflict/obligation-prohibition conflict: AWSOAI/7, MSOAI/3', 'conflict/permission-prohibition conflict: MSOAI/1, MSOAI/3']);
  });

  test('is nothing where there is no such agreement', () => {
    expect(versionAsOf({ texts: TEXTS, agreement: 'NOBODY', day: 0 }, SETTINGS)).toBeUndefined();
  });
});

test('a version holds what was asked for and what that brings in, and collides with all that stands beside it', () => {
  const version = versionOfTexts({ name: { file: 'msoai.deal' }, texts: new Map([...TEXTS].filter(([uri]) => !uri.endsWith('amendments.deal'))), asked: ['file:///deals/msoai.deal'] }, SETTINGS);
  expect(version.files.map(({ uri }) => uri)).toEqual(['file:///deals/msoai.deal', 'file:///deals/words.deal']);
  expect(conflicts(version)).toEqual(['conflict/exclusivity conflict: AWSOAI/7, MSOAI/1', 'conflict/exclusivity conflict: AWSOAI/8, MSOAI/2']);
  expect(versionOfTexts({ name: { file: 'gone.deal' }, texts: TEXTS, asked: ['file:///deals/gone.deal'] }, SETTINGS).files).toEqual([]);
});
