import { versionOf } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { documentOf, versionDocument, wholeDocument } from '../src/index.ts';
import type { Document, Run } from '../src/index.ts';

const MARKS: Readonly<Record<string, readonly [string, string]>> = { term: ['<', '>'], defined: ['<<', '>>'], reference: ['#', '#'], blank: ['{', '}'], note: ['{{', '}}'] };

/** One line a paragraph: its kind, its number, and its words with their styles. */
function lines({ blocks }: Document): readonly string[] {
  return blocks.map(({ kind, number, runs }) => [kind, ...(number === undefined ? [] : [number]), runs.map(said).join('')].join(' '));
}

function said({ text, style }: Run): string {
  const [open, close] = (style && MARKS[style]) ?? ['', ''];
  return `${open}${text}${close}`;
}

const printed = (text: string): readonly string[] => lines(versionDocument(versionOf([{ path: '/main.deal', text }])));
const inClause = (sentences: string): readonly string[] => printed(`party Buyer.\nproduct "iPhone".\nproduct "Widgets".\nagreement "Supply" between Buyer and Maker dated 2026-01-01.\nclause 1 "One"\n${sentences}`).slice(8);

describe('the words of an agreement', () => {
  test('are as written, without comments and line breaks', () => {
    expect(inClause('  Maker must sell // at once\n    Widgets /* all of them */ to\n    Buyer.\n')).toEqual(['sentence <Maker> must sell <Widgets> to <Buyer>.']);
  });

  test('have no quotes around names that need them in Deal alone', () => {
    expect(inClause('  Maker must sell "iPhone" to Buyer.\n')).toEqual(['sentence <Maker> must sell <iPhone> to <Buyer>.']);
  });

  test('spell out days, and set apostrophes and quotation marks', () => {
    expect(inClause("  Maker must sell Widgets until 2026-03-01.\n  Disputes are resolved by arbitration under \"Buyer's Rules\" in Paris.\n")).toEqual([
      'sentence <Maker> must sell <Widgets> until 1 March 2026.', 'sentence Disputes are resolved by arbitration under “Buyer’s Rules” in Paris.',
    ]);
  });

  test('show blanks, notes and labels for what they are', () => {
    expect(inClause('  (a) Buyer must pay Maker USD [____].\n  (b) Buyer must pay Maker USD 5 [Note: "five"?] each year.\n  [Note: more?]\n')).toEqual([
      'item (a) <Buyer> must pay <Maker> USD {[•]}.', 'item (b) <Buyer> must pay <Maker> USD 5 {{[Note: “five”?]}} each year.', 'note {{[Note: more?]}}',
    ]);
  });

  test('lead to the clause that they name', () => {
    const { blocks } = versionDocument(versionOf([{ path: '/main.deal', text: 'party Buyer.\nagreement "Supply" ("S") between Buyer and Maker dated 2026-01-01.\nclause 1.1 "One"\n  Buyer must pay Maker USD 5 subject to clause 1.2 ("Two").\nclause 1.2 "Two"\n  Buyer may pay Maker USD 6.\n' }]));
    expect(blocks.flatMap(({ runs }) => runs.filter(({ style }) => style === 'reference'))).toEqual([{ text: '1.2', style: 'reference', to: 'clause-S-1.2' }]);
    expect(blocks.flatMap(({ anchor }) => anchor ?? [])).toEqual(['term-Buyer', 'clause-S-1.1', 'clause-S-1.2']);
  });

  test('of executed wording keep their characters; their paragraphs are set anew', () => {
    expect(inClause('  text """\n    It\'s "so"\n    agreed.\n\n    And this.\n  """\n')).toEqual(['wording It\'s "so" agreed.', 'wording And this.']);
  });

  test('that nothing reads stand where they were written', () => {
    expect(inClause('  Maker mmust sell Widgets.\n  Maker must sell Widgets.\n')).toEqual(['unread Maker mmust sell Widgets.', 'sentence <Maker> must sell <Widgets>.']);
    expect(printed('something that is no deal.\n')).toEqual(['unread something that is no deal.']);
  });

  test('are all there: no word of a file is lost but those that open its elements', () => {
    const text = 'agreement "Supply" between Buyer and Maker dated 2026-01-01 effective upon Closing if Approval through 2030 supersedes Old incorporates "Standard Terms" as of 2025-05-05 draft.\nsection 1 "Part".\nschedule A "Annex".\nclause 1 "Head"\n  Buyer must pay Maker USD 5.\nstray words.\nfact Closing occurred on 2026-02-02.\n';
    const shown = new Set(printed(text).join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu));
    expect((text.replaceAll(/\d{4}-\d\d-\d\d/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !shown.has(word.toLowerCase()))).toEqual(['agreement']);
  });
});

describe('the parts of a document', () => {
  test('come as in a contract: title, parties, definitions, clauses, facts, scenarios', () => {
    expect(printed('use "other.deal".\nfact Closing has not occurred as of 2026-02-02.\nparty Buyer Inc ("Buyer"), an affiliate of Maker from 2026-01-01.\nevent "Closing", meaning "the sale closes", judged by Maker.\nproduct "Widgets" (also "Parts"), a kind of Goods, meaning "small parts.".\nproduct "Goods".\nperiod "Royalty Term", from Closing until 2030-01-01.\nscenario "a sale"\n  on 2026-05-01 Maker sells Widgets.\n  expect not governed.\nagreement "Supply" ("S") between Buyer and Maker\n  dated 2026-01-01, draft.\nsection 1 "Sale".\n')).toEqual([
      'title Supply (<<“S”>>)', 'parties Between <Buyer> and <Maker>', 'particular Dated 1 January 2026', 'particular Draft',
      'heading Definitions', 'use Terms defined in “other.deal” have the meaning given there.', 'definition <<“Buyer”>> means Buyer Inc; an affiliate of <Maker> from 1 January 2026.',
      'definition <<“Closing”>> means the following: the sale closes; judged by <Maker>.', 'definition <<“Widgets”>> (also “Parts”) means small parts; a kind of <Goods>.', 'definition <<“Goods”>> stands for products.',
      'definition <<“Royalty Term”>> runs from <Closing> until 1 January 2030.', 'section 1 Sale', 'heading Facts', 'fact <Closing> has not occurred as of 2 February 2026.',
      'heading Scenarios', 'scenario a sale', 'step On 1 May 2026 <Maker> sells <Widgets>.', 'step Expect not governed.',
    ]);
  });

  test('of an amendment say what is to be done', () => {
    expect(printed('agreement "Supply" ("S") between Buyer and Maker dated 2026-01-01.\nclause 1 "One"\n  Buyer must pay Maker USD 5.\namendment "First" ("A1") to S dated 2026-02-01.\nreplace clause 1 with\n  clause 1 "Two"\n    Buyer must pay Maker USD 6.\nin clause 1 replace "USD 6" with "USD 7".\ndelete clause 1.\n').slice(5)).toEqual([
      'title First (<<“A1”>>)', 'particular Amendment to <S>', 'particular Dated 1 February 2026', 'instruction Replace clause #1# with:', 'clause 1 Two', 'sentence <Buyer> must pay <Maker> USD 6.',
      'instruction In clause #1# replace “USD 6” with “USD 7”.', 'instruction Delete clause #1#.',
    ]);
  });

  test('do not change with the layout of the file', () => {
    const text = 'party Buyer.\nagreement "Supply" between Buyer and Maker dated 2026-01-01.\nclause 1 "One"\n  Buyer must pay Maker USD 5 if Maker sells Widgets.\n';
    expect(printed(text.replaceAll(/ (?=[a-z])/g, '\n     ').replaceAll('. ', '.\n'))).toEqual(printed(text));
  });
});

test('a whole document holds the definitions that it relies on, and those that they rely on', () => {
  const version = versionOf([
    { path: '/main.deal', text: 'use "names.deal".\nuse "base.deal".\nagreement "Order" between Buyer and Maker dated 2026-01-01.\nclause 1 "One"\n  Maker must sell Parts to Buyer.\n' },
    { path: '/names.deal', text: 'party Buyer Inc ("Buyer").\nproduct "Parts", a kind of Widgets.\nproduct "Widgets".\nproduct "Unused".\nterm "Revenue" means "gross".\n' },
    { path: '/base.deal', text: 'agreement "Base" ("B") between Alpha and Beta dated 2025-01-01.\n' },
  ]);
  const file = version.files.find(({ uri }) => uri.endsWith('/main.deal'))!;
  expect(lines(wholeDocument(file, version)).filter((line) => /^(?:use|definition)/.test(line))).toEqual([
    'definition <<“Buyer”>> means Buyer Inc.', 'definition <<“Parts”>> is a kind of <Widgets>.', 'definition <<“Widgets”>> stands for products.', 'use Terms defined in “B” have the meaning given there.',
  ]);
  expect(lines(documentOf(file, version.textOf(file.uri)!, version.vocabulary)).filter((line) => line.startsWith('definition'))).toEqual([]);
});
