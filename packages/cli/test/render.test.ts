import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { deal, folder } from './program.ts';

const BASE = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
product "Widgets".

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01.

section 1 "Supply".

clause 1.1 "Widgets"
  Supplier must sell Widgets to Buyer.

clause 1.2 "Resale"
  Buyer may resell Widgets.
`;

const AMENDMENT = `use "base.deal".

amendment "First Amendment" ("A1") to MSA
  dated 2026-02-01.

in clause 1.1 replace "sell Widgets to Buyer" with "support Widgets".
delete clause 1.2.
insert after clause 1.2
  clause 1.3 "Price"
    Buyer must pay Supplier USD 2 million each year.
`;

const FILES = { 'base.deal': BASE, 'amendment.deal': AMENDMENT };

describe('deal render --conformed', () => {
  test('prints the agreement as Deal', async () => {
    const { code, out, err } = await deal(['render', '--conformed', '--as-of', '2026-03-01'], { cwd: folder(FILES) });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`// The conformed copy of Master Agreement (MSA) as of 1 March 2026, with A1.

party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
product "Widgets".

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01.

section 1 "Supply".

// As changed by A1 with effect from 1 February 2026.
clause 1.1 "Widgets"
  Supplier must support Widgets.

// Deleted by A1 with effect from 1 February 2026.
// clause 1.2 [Intentionally omitted]

// Inserted by A1 with effect from 1 February 2026.
clause 1.3 "Price"
  Buyer must pay Supplier USD 2 million each year.
`);
  });

  test('what it prints is a deal that stands by itself', async () => {
    const { out } = await deal(['render', '--conformed', '--as-of', '2026-03-01'], { cwd: folder(FILES) });
    const cwd = folder({ 'copy.deal': out });
    expect(await deal(['check', '--as-of', '2026-03-01'], { cwd })).toMatchObject({ code: 0 });
    expect(await deal(['format', '--check'], { cwd })).toMatchObject({ code: 0, out: '' });
  });

  test('prints it as prose', async () => {
    const { code, out } = await deal(['render', '--conformed', '--as-of', '2026-03-01', '--format', 'prose', 'amendment.deal'], { cwd: folder(FILES) });
    expect(code).toBe(0);
    expect(out).toBe(`The conformed copy of Master Agreement (MSA) as of 1 March 2026, with A1.

1 Supply

1.1 Widgets
  Supplier must support Widgets (from 1 February 2026).
  [As changed by A1 with effect from 1 February 2026.]

1.2 [Intentionally omitted]
  [Deleted by A1 with effect from 1 February 2026.]

1.3 Price
  Buyer must pay Supplier USD 2 million each year (from 1 February 2026).
  [Inserted by A1 with effect from 1 February 2026.]
`);
  });

  test('prints it as it was before', async () => {
    const { out } = await deal(['render', '--conformed', '--as-of', '2026-01-31', '--agreement', 'MSA'], { cwd: folder(FILES) });
    expect(out).toBe(`// The conformed copy of Master Agreement (MSA) as of 31 January 2026, which nothing amends by then.\n\n${BASE}`);
  });

  test('prints it as it is read, with who wrote each clause and what was left out', async () => {
    const { code, out } = await deal(['render', '--conformed', '--as-of', '2026-03-01', '--format', 'text', 'amendment.deal'], { cwd: folder(FILES) });
    expect(code).toBe(0);
    expect(out).toBe(`MASTER AGREEMENT (“MSA”)

Between Buyer and Supplier
Dated 1 January 2026


Definitions

“Buyer” means Buyer Inc.
“Supplier” means Supplier GmbH.
“Widgets” stands for products.


1 Supply

1.1 Widgets
  [As changed by A1 with effect from 1 February 2026.]

  Supplier must support Widgets.

1.2 [Intentionally omitted]
  [Deleted by A1 with effect from 1 February 2026.]

1.3 Price
  [Inserted by A1 with effect from 1 February 2026.]

  Buyer must pay Supplier USD 2 million each year.
`);
  });

  test('says why it cannot', async () => {
    const cwd = folder({ ...FILES, 'other.deal': 'agreement "Other Agreement" ("OA") between Alpha and Beta dated 2026-01-01.\n' });
    const empty = folder({ 'words.deal': 'party Buyer.\n' });
    const cases: readonly (readonly [string, readonly string[], string])[] = [
      [cwd, ['--format', 'deal'], 'deal render: deal and prose print the conformed copy alone: say --conformed, or another --format.\n'],
      [cwd, ['--output', 'base.deal'], 'deal render: base.deal is an agreement’s own file. Write what is rendered to another.\n'],
      [cwd, ['--conformed'], 'deal render: these files hold several agreements. Say which with --agreement: MSA, OA.\n'],
      [cwd, ['--conformed', '--agreement', 'XY'], 'deal render: there is no agreement XY in these files, but MSA, OA.\n'],
      [cwd, ['--conformed', '--format', 'pdf'], 'deal render: --format is deal, prose, html, markdown, text, docx; pdf is none of them.\n'],
      [cwd, ['--conformed', '--as-of', 'today'], 'deal render: --as-of is a day such as 2026-03-01; today is none.\n'],
      [empty, ['--conformed'], 'deal render: there is no agreement in these files.\n'],
    ];
    for (const [at, args, message] of cases) expect(await deal(['render', ...args], { cwd: at })).toEqual({ code: 2, out: '', err: message });
  });
});

const NAMES = 'party Buyer Inc ("Buyer").\nproduct "Widgets", meaning "small parts".\nproduct "Parts", a kind of Widgets.\nproduct "Unused".\n';
const ORDER = 'use "names.deal".\n// a comment\nagreement "Order" between Buyer and Supplier dated 2026-01-01.\nclause 1 "Sale"\n  Supplier must sell Parts to Buyer by 2026-03-01.\n  [Note: ask finance]\n';

describe('deal render', () => {
  const cwd = folder({ 'names.deal': NAMES, 'order.deal': ORDER });

  test('prints an agreement as it is signed, with the definitions that it relies on', async () => {
    expect(await deal(['render', 'order.deal'], { cwd })).toEqual({ code: 0, err: '', out: `ORDER

Between Buyer and Supplier
Dated 1 January 2026


Definitions

“Buyer” means Buyer Inc.
“Widgets” means small parts.
“Parts” is a kind of Widgets.

1 Sale
  Supplier must sell Parts to Buyer by 1 March 2026.
  [Note: ask finance]
` });
  });

  test('prints it as Markdown', async () => {
    expect(await deal(['render', '--format', 'markdown', 'order.deal'], { cwd })).toEqual({ code: 0, err: '', out: `# Order

Between Buyer and Supplier

Dated 1 January 2026

## Definitions

**“Buyer”** means Buyer Inc.

**“Widgets”** means small parts.

**“Parts”** is a kind of Widgets.

### 1 Sale

Supplier must sell Parts to Buyer by 1 March 2026.

_\\[Note: ask finance\\]_
` });
  });

  test('writes a page of one file where it was told to', async () => {
    expect(await deal(['render', '--format', 'html', '--output', 'order.html', 'order.deal'], { cwd })).toEqual({ code: 0, err: '', out: '' });
    const page = readFileSync(path.join(cwd, 'order.html'), 'utf8');
    expect(page.startsWith('<!DOCTYPE html>')).toBe(true);
    expect(page).toContain('<p class="block definition" id="term-Parts"><b class="defined">“Parts”</b> is a kind of <span class="term">Widgets</span>.</p>');
  });
});

describe('deal render --format docx', () => {
  test('writes a Word file where it is told to, and prints none', async () => {
    const cwd = folder(FILES);
    const { code, out, err } = await deal(['render', '--conformed', '--as-of', '2026-03-01', '--output', 'copy.docx', '--author', 'Example LLP', '--paper', 'Letter'], { cwd });
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    const parts = unzipSync(readFileSync(path.join(cwd, 'copy.docx')));
    expect(strFromU8(parts['docProps/core.xml']!)).toContain('<dc:creator>Example LLP</dc:creator>');
    expect(strFromU8(parts['word/header1.xml']!)).toContain('Conformed copy as of 1 March 2026');
    expect(strFromU8(parts['word/document.xml']!)).toContain('w:w="12240"');
  });

  test('is no text, so it needs a file; and a paper that there is', async () => {
    const cwd = folder(FILES);
    expect(await deal(['render', 'base.deal', '--format', 'docx'], { cwd })).toEqual({ code: 2, out: '', err: 'deal render: this format is no text. Say where to write it: --output FILE.\n' });
    expect(await deal(['render', 'base.deal', '--format', 'docx', '--paper', 'A5', '--output', 'a.docx'], { cwd })).toEqual({ code: 2, out: '', err: 'deal render: --paper is A4, Letter; A5 is none of them.\n' });
  });
});
