import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PAYLOADS, hostileDeal } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { deal, folder } from './program.ts';

const WORDS = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
product "Widgets".
product "Gadgets".
`;

const OLD = `use "words.deal".

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01
  through 2030.

clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.

clause 2 "Resale"
  Buyer may resell Widgets.

clause 3 "Price"
  Buyer must pay Supplier USD 2 million each year.
`;

const NEW = OLD.replace('2 million', '3 million').replace('Buyer may resell', 'Buyer must not resell');
const FILES = { 'words.deal': WORDS, 'old.deal': OLD, 'new.deal': NEW };

const DEARER = `  The amount in clause 3 of MSA (“Price”) is higher: USD 3 million instead of USD 2 million.
  new.deal:15:27
  ▲ favours Supplier   ▼ burdens Buyer
    - USD 2 million
    + USD 3 million
    A higher figure is more to give.`;

describe('deal diff', () => {
  test('says what changed and for whom, as lawyers sort it', async () => {
    const { code, out, err } = await deal(['diff', 'old.deal', 'new.deal'], { cwd: folder(FILES) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith(`old.deal → new.deal
2 changes: 1 in rights and 1 in money.
Buyer: worse in 2 changes.
Supplier: better in 2 changes.

Rights

`)).toBe(true);
    expect(out.endsWith(`\n\nMoney\n\n${DEARER}\n`)).toBe(true);
  });

  test('leaves out words alone, and says how many', async () => {
    const cwd = folder({ ...FILES, 'new.deal': NEW.replace('Supplier must sell', 'Supplier shall sell') });
    const { out } = await deal(['diff', 'old.deal', 'new.deal'], { cwd });
    expect(out.endsWith('\n\n1 wording-only change not shown: --level wording shows them.\n')).toBe(true);
    const whole = await deal(['diff', '--level', 'wording', 'old.deal', 'new.deal'], { cwd });
    expect(whole.out).toContain('\n3 changes: 1 in rights, 1 in money and 1 in wording.\n');
    expect(whole.out).not.toContain('not shown');
  });

  test('shows what concerns a party, by any of its names, and up to a level', async () => {
    const cwd = folder({ ...FILES, 'new.deal': `${NEW}\nclause 4 "Preamble"\n  text """ They know each other. """\n` });
    const { out } = await deal(['diff', '--for', 'buyer inc', 'old.deal', 'new.deal'], { cwd });
    expect(out.endsWith('\n\n1 change that does not concern Buyer not shown.\n')).toBe(true);
    const rights = await deal(['diff', '--level', 'rights', 'old.deal', 'new.deal'], { cwd });
    expect(rights.out).toContain('\n1 change: 1 in rights.\n');
    expect(rights.out.endsWith('\n\n2 changes beyond the level rights not shown.\n')).toBe(true);
  });

  test('the gate: exit 1 at what was asked for, 0 without', async () => {
    const cwd = folder(FILES);
    const exit = async (args: string): Promise<string> => `${(await deal(['diff', ...args.split(' ')], { cwd })).code} ${args}`;
    expect(await Promise.all(['old.deal new.deal', '--fail-on breaking old.deal new.deal', '--fail-on breaking --for Buyer old.deal new.deal', '--fail-on breaking --for Supplier old.deal new.deal', '--fail-on conflict old.deal new.deal', '--fail-on any old.deal new.deal', '--fail-on any old.deal old.deal'].map(exit))).toEqual([
      '0 old.deal new.deal', '1 --fail-on breaking old.deal new.deal', '1 --fail-on breaking --for Buyer old.deal new.deal', '0 --fail-on breaking --for Supplier old.deal new.deal', '0 --fail-on conflict old.deal new.deal', '1 --fail-on any old.deal new.deal', '0 --fail-on any old.deal old.deal',
    ]);
  });

  test('for a build server, what fails is what was asked for: unless said, what takes something from somebody', async () => {
    const cwd = folder(FILES);
    const failed = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { out } = await deal(['diff', '--format', 'junit', ...args, 'old.deal', 'new.deal'], { cwd });
      return [...out.matchAll(/<failure message="[^"]*" type="([^"]*)"/g)].map(([, code = '']) => code);
    };
    expect(await failed()).toEqual(['rights/modality/changed/may-to-must-not', 'money/amount/changed/higher']);
    expect(await failed('--fail-on', 'breaking', '--for', 'Supplier')).toEqual([]);
    expect(await failed('--fail-on', 'conflict')).toEqual([]);
    expect(await failed('--fail-on', 'never')).toEqual([]);
  });

  test('conflicts with agreements that stand beside both versions', async () => {
    const beside = 'use "../words.deal".\nagreement "Rival Agreement" ("RIVAL") between Buyer and Supplier dated 2026-01-01 through 2030.\nclause 7 "Exchange"\n  Buyer must resell Widgets.\n';
    const cwd = folder({ ...FILES, 'others/rival.deal': beside });
    const { code, out } = await deal(['diff', '--with', 'others', '--fail-on', 'conflict', 'old.deal', 'new.deal'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('\n1 conflict now.\n');
    expect(out).toContain('\n    → clause 7 of RIVAL: It now collides with this.\n');
    expect(out).toContain('\nWhat collides now, or may\n');
  });

  test('folders of other names are compared file by file', async () => {
    const cwd = folder({ 'before/words.deal': WORDS, 'before/main.deal': OLD, 'after/words.deal': WORDS, 'after/main.deal': OLD.replace('2 million', '3 million') });
    const { code, out, err } = await deal(['diff', 'before', 'after'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`before → after\n1 change: 1 in money.\nBuyer: worse in 1 change.\nSupplier: better in 1 change.\n\nMoney\n\n${DEARER.replace('new.deal', 'after/main.deal')}\n`);
  });

  test('a file that came alone finds beside the other one what it brings in, and that is told', async () => {
    const mail = folder({ 'agreed.deal': OLD.replace('2 million', '3 million') });
    const { code, out, err } = await deal(['diff', 'old.deal', path.join(mail, 'agreed.deal')], { cwd: folder(FILES) });
    expect({ code, err }).toEqual({ code: 0, err: `deal diff: ${mail}/agreed.deal brings in what is not beside it. words.deal is read for it.\n` });
    expect(out).toContain('\n1 change: 1 in money.\n');
  });

  test('nothing that a deal says is obeyed by the terminal', async () => {
    const changed: Record<string, string> = {};
    // A file with a NUL in it is no text, and is told so elsewhere.
    for (const [index, payload] of PAYLOADS.filter((each) => !each.includes('\0')).entries()) Object.assign(changed, { [`a/${index}.deal`]: hostileDeal('harmless'), [`b/${index}.deal`]: hostileDeal(payload) });
    const { code, out, err } = await deal(['diff', '--level', 'wording', 'a', 'b'], { cwd: folder(changed) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.length).toBeGreaterThan(100_000);
    expect([...out.matchAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu)].map(({ index }) => out.slice(index - 40, index + 10))).toEqual([]);
  });

  test('a file is taken to stand where it is said to', async () => {
    const copies = folder({ 'a.deal': OLD, 'b.deal': OLD.replace('2 million', '3 million') });
    const { out, err } = await deal(['diff', '--at', 'old.deal', path.join(copies, 'a.deal'), path.join(copies, 'b.deal')], { cwd: folder(FILES) });
    expect(err).toBe('');
    expect(out).toBe(`old.deal → old.deal\n1 change: 1 in money.\nBuyer: worse in 1 change.\nSupplier: better in 1 change.\n\nMoney\n\n${DEARER.replace('new.deal', 'old.deal')}\n`);
  });
});

describe('deal diff --output', () => {
  test.each([
    ['report.html', /^<!DOCTYPE html>/],
    ['report.md', /^# Comparison\n/],
    ['report.json', /^\{\n {2}"version": 1,/],
    ['report.sarif', /"version": "2\.1\.0"/],
    ['report.xml', /^<\?xml [^]*<testsuites /],
    ['report.csv', /^(?:﻿)?"?Reference/i],
    ['report.txt', /^old\.deal → new\.deal\n/],
    ['report.docx', /^PK/],
    ['amendment.deal', /amendment "Amendment to Master Agreement" \("A1"\) to MSA\n {2}dated 2026-06-01\n {2}effective 2026-06-01\.\n/],
  ])('writes %s in the format of its name', async (name, begins) => {
    const cwd = folder(FILES);
    expect(await deal(['diff', '--as-of', '2026-06-01', '--output', name, 'old.deal', 'new.deal'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path.join(cwd, name), 'utf8')).toMatch(begins);
  });

  test('writes over nothing that is compared', async () => {
    const cwd = folder(FILES);
    for (const output of ['old.deal', './new.deal', path.join(cwd, 'words.deal')]) {
      expect(await deal(['diff', '--output', output, '--format', 'amendment', 'old.deal', 'new.deal'], { cwd })).toEqual({
        code: 2, out: '', err: `deal diff: ${output} is one of the files that are compared. Write the report to another.\n`,
      });
    }
    for (const [name, text] of Object.entries(FILES)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text);
  });

  test('Word needs a file, and a place that is not there takes none', async () => {
    const cwd = folder(FILES);
    expect(await deal(['diff', '--format', 'docx', 'old.deal', 'new.deal'], { cwd })).toEqual({ code: 2, out: '', err: 'deal diff: this format is no text. Say where to write it: --output FILE.\n' });
    expect(await deal(['diff', '--output', 'nowhere/report.txt', 'old.deal', 'new.deal'], { cwd })).toEqual({ code: 2, out: '', err: 'deal diff: nowhere/report.txt cannot be written.\n' });
  });
});

describe('deal diff --as-of', () => {
  const AMENDMENT = `use "old.deal".

amendment "First Amendment" ("A1") to MSA
  dated 2026-04-01.

in clause 3 replace "USD 2 million" with "USD 3 million".
`;
  const AMENDED = { 'words.deal': WORDS, 'old.deal': OLD, 'amendment.deal': AMENDMENT };

  test('compares an agreement before and after an amendment', async () => {
    const { code, out, err } = await deal(['diff', '--as-of', '2026-03-01', '2026-05-01'], { cwd: folder(AMENDED) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`MSA as of 1 March 2026 → MSA as of 1 May 2026\n1 change: 1 in money.\nBuyer: worse in 1 change.\nSupplier: better in 1 change.\n\nMoney\n\n${DEARER.replace('  new.deal:15:27\n', '')}\n`);
  });

  test('drafts the amendment that made one of the other', async () => {
    const { out } = await deal(['diff', '--as-of', '2026-03-01', '2026-04-01', '--format', 'amendment'], { cwd: folder(AMENDED) });
    expect(out).toBe(`use "old.deal".

amendment "Amendment to Master Agreement" ("A2") to MSA
  dated 2026-04-01
  effective 2026-04-01.

in clause 3 replace "USD 2 million" with "USD 3 million".
`);
  });

  test('says why it cannot', async () => {
    const cwd = folder({ ...AMENDED, 'other.deal': 'agreement "Other Agreement" ("OA") between Alpha and Beta dated 2026-01-01.\n' });
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['2026-03-01', '2026-05-01'], 'these files hold several agreements. Say which with --agreement: MSA, OA.'],
      [['2026-03-01', '2026-05-01', '--agreement', 'XY'], 'there is no agreement XY in these files, but MSA, OA.'],
      [['yesterday', '2026-05-01', '--agreement', 'MSA'], '--as-of is a day such as 2026-03-01; yesterday is none.'],
    ];
    for (const [args, message] of cases) expect(await deal(['diff', '--as-of', ...args], { cwd })).toEqual({ code: 2, out: '', err: `deal diff: ${message}\n` });
  });
});

describe('deal diff and what it cannot compare', () => {
  const utf16 = Buffer.from(`\uFEFF${OLD}`, 'utf16le');
  const BAD = { ...FILES, 'empty.deal': '', 'binary.deal': new Uint8Array(3000).map((_, index) => index % 256), 'utf16.deal': utf16, 'others/readme.txt': 'none' };

  test('says in a plain sentence why it cannot run', async () => {
    const cwd = folder(BAD);
    const cases: readonly (readonly [readonly string[], string])[] = [
      [[], 'name two versions: deal diff old.deal new.deal, or deal diff git:HEAD:main.deal main.deal.'],
      [['old.deal'], 'name two versions: deal diff old.deal new.deal, or deal diff git:HEAD:main.deal main.deal.'],
      [['old.deal', 'new.deal', 'words.deal'], 'two versions are compared, and words.deal would be a third.'],
      [['gone.deal', 'new.deal'], 'there is no file or folder gone.deal.'],
      [['old.deal', 'others'], 'there is no .deal file in others.'],
      [['old.deal', 'binary.deal'], 'binary.deal: This file is not text. A deal is a text file in UTF-8.'],
      [['utf16.deal', 'new.deal'], 'utf16.deal: This file is encoded in UTF-16. Save it as UTF-8.'],
      [['git:HEAD:old.deal', 'new.deal'], 'old.deal is in no git repository, so it has no revision HEAD.'],
      [['git:HEAD', 'new.deal'], 'git:HEAD names no file of a revision. Write git:REVISION:FILE, git:HEAD:main.deal for instance.'],
      [['--for', 'Acme', 'old.deal', 'new.deal'], 'there is no party Acme in either version, but Buyer, Supplier.'],
      [['--format', 'pdf', 'old.deal', 'new.deal'], '--format is text, html, markdown, docx, departures, amendment, json, sarif, junit, github; pdf is none of them.'],
      [['--level', 'all', 'old.deal', 'new.deal'], '--level is rights, economic, structure, wording; all is none of them.'],
      [['--fail-on', 'error', 'old.deal', 'new.deal'], '--fail-on is breaking, uncertain, conflict, any, never; error is none of them.'],
      [['--format', 'amendment', 'old.deal', 'old.deal'], 'nothing of MSA changed that an amendment could change.'],
      [['--format', 'amendment', 'words.deal', 'words.deal'], 'the first version holds no agreement that could be amended.'],
    ];
    for (const [args, message] of cases) {
      const { code, out, err } = await deal(['diff', ...args], { cwd });
      expect({ args, code, out, err: err.split('\n').at(-2) }).toEqual({ args, code: 2, out: '', err: `deal diff: ${message}` });
    }
  });

  test('an identical pair says the same, and one file named twice is noticed', async () => {
    const cwd = folder({ ...FILES, 'copy.deal': OLD });
    expect(await deal(['diff', 'old.deal', 'copy.deal'], { cwd })).toEqual({ code: 0, out: 'old.deal → copy.deal\nThey say the same.\n', err: '' });
    expect(await deal(['diff', 'old.deal', 'old.deal'], { cwd })).toEqual({
      code: 0, out: 'old.deal → old.deal\nThey say the same.\n', err: 'deal diff: old.deal is compared with itself. To compare it with its last commit: deal diff git:HEAD:old.deal old.deal.\n',
    });
  });

  test('an empty file says nothing', async () => {
    const { code, out, err } = await deal(['diff', 'empty.deal', 'empty.deal'], { cwd: folder(BAD) });
    expect({ code, out, err }).toEqual({ code: 0, out: 'empty.deal → empty.deal\nThey say the same.\n', err: 'deal diff: empty.deal says nothing: no agreement, and no definition.\ndeal diff: empty.deal says nothing: no agreement, and no definition.\n' });
  });

  test('two agreements that share nothing are doubted', async () => {
    const other = 'use "words.deal".\nagreement "Loan" ("LOAN") between Buyer and Supplier dated 2020-05-05.\nclause 1 "Loan"\n  Supplier must invest USD 1 billion in Buyer.\nclause 2 "Holding"\n  Supplier holds 20% of Buyer.\nclause 3 "Law"\n  This agreement is governed by the law of Delaware.\n';
    const { code, err } = await deal(['diff', 'old.deal', 'loan.deal'], { cwd: folder({ ...FILES, 'loan.deal': other }) });
    expect({ code, err }).toEqual({ code: 0, err: 'deal diff: old.deal and loan.deal have no clause in common. They may be two agreements rather than two versions of one.\n' });
  });

  test('of a broken file what stands is compared, and the rest is said', async () => {
    const broken = NEW.replace('Supplier must sell Widgets to Buyer.', 'Supplier must mumble only if or.');
    const { code, out } = await deal(['diff', 'old.deal', 'new.deal'], { cwd: folder({ ...FILES, 'new.deal': broken }) });
    expect(code).toBe(0);
    expect(out).toContain(`\n${DEARER}\n`);
    expect(out).toMatch(/\n\nWhat could not be read\n\n {2}new\.deal:9:\d+ /);
  });

  test('an unreadable file of a folder is said and left out', async () => {
    const cwd = folder({ 'a/main.deal': OLD, 'a/words.deal': WORDS, 'b/main.deal': OLD, 'b/words.deal': WORDS, 'b/picture.deal': BAD['binary.deal'] });
    expect(await deal(['diff', 'a', 'b'], { cwd })).toEqual({ code: 0, out: 'a → b\nThey say the same.\n', err: 'deal diff: b/picture.deal: This file is not text. A deal is a text file in UTF-8. It is not compared.\n' });
  });

  test('five megabytes are compared like anything else', async () => {
    const clause = (index: number): string => `clause ${index} "Price ${index}"\n  Buyer must pay Supplier USD ${index} million for Gadgets each year.\n  text """ ${'Whereas the parties have agreed so. '.repeat(500)} """\n\n`;
    const huge = OLD.replace(/clause 1 [^]*/, Array.from({ length: 300 }, (_, index) => clause(index + 1)).join(''));
    expect(huge.length).toBeGreaterThan(5e6);
    const cwd = folder({ 'words.deal': WORDS, 'old.deal': huge, 'new.deal': huge.replace('USD 77 million', 'USD 78 million') });
    const { code, out, err } = await deal(['diff', 'old.deal', 'new.deal'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('\n1 change: 1 in money.\n');
    expect(out).toContain('The amount in clause 77 of MSA (“Price 77”) is higher: USD 78 million instead of USD 77 million.');
  });
});
