import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { compare, compareWords } from '@dealwright/diff';
import { redline, versionDocument } from '@dealwright/render';
import type { Block, Departure, Document } from '@dealwright/render';
import { wordFile } from '@dealwright/render/word';
import { hostileDeal, PAYLOADS, unexaminedVersionOf } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { bodyOf, decided, partsOf } from './reading.ts';
import { all, textIn } from './xml.ts';
import type { Element } from './xml.ts';

const OPTIONS = { author: { name: 'Smith & Partners', day: 20_570 }, paper: 'A4' } as const;
const ROW: Departure = { reference: 'Clause 1', before: 'must sell', after: 'may sell', effect: 'A duty became a permission.', forWhom: 'favours Maker\nburdens Buyer', notes: '' };
const BLOCKS: readonly Block[] = [
  { kind: 'title', level: 1, runs: [{ text: 'Supply Agreement' }] },
  { kind: 'section', level: 2, number: '1', runs: [{ text: 'Supply' }], anchor: 'section-1' },
  { kind: 'clause', level: 3, number: '1.1', runs: [{ text: 'Sale' }], anchor: 'clause-1.1' },
  { kind: 'sentence', level: 0, runs: [{ text: 'Maker must sell ' }, { text: '[•]', style: 'blank' }, { text: ' under ' }, { text: 'clause 1.1', style: 'reference', to: 'clause-1.1' }, { text: ' and ' }, { text: 'clause 9', style: 'reference', to: 'clause-9' }, { text: '.' }] },
  { kind: 'note', level: 1, runs: [{ text: '[Note: confirm the cap with finance]', style: 'note' }] },
  { kind: 'schedule', level: 2, number: 'Schedule A', runs: [{ text: 'Fees' }] },
];
const DOCUMENT: Document = { title: 'Supply Agreement', blocks: BLOCKS };

describe('a Word file', () => {
  test('holds these parts and nothing else: no macro, no picture, no font', () => {
    expect([...partsOf(wordFile(DOCUMENT, OPTIONS)).keys()]).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/header1.xml', 'word/header2.xml', 'word/header3.xml', 'word/footer1.xml', 'word/footer2.xml',
      'word/_rels/document.xml.rels',
    ]);
  });

  test('every relationship leads to a part of the file, and every part has its type', () => {
    const parts = partsOf(wordFile(DOCUMENT, OPTIONS));
    const targets = [['_rels/.rels', ''], ['word/_rels/document.xml.rels', 'word/']].flatMap(([from = '', folder = '']) => all(parts.get(from)!, 'Relationship').map(({ attributes: { Target, TargetMode } }) => ({ path: folder + Target, TargetMode })));
    expect(targets.filter(({ path: to, TargetMode }) => !parts.has(to) || TargetMode !== undefined)).toEqual([]);
    const typed = all(parts.get('[Content_Types].xml')!, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1));
    expect([...parts.keys()].filter((each) => !typed.includes(each) && !each.endsWith('.rels'))).toEqual(['[Content_Types].xml']);
    const referred = all(parts.get('word/document.xml')!, 'w:headerReference').map(({ attributes }) => attributes['r:id']);
    const known = new Map(all(parts.get('word/_rels/document.xml.rels')!, 'Relationship').map(({ attributes }) => [attributes['Id'], attributes['Target']]));
    expect(referred.map((id) => known.get(id))).toEqual(['header1.xml', 'header2.xml']);
  });

  test('headings are Word’s own, with the numbers of the text', () => {
    const parts = partsOf(wordFile(DOCUMENT, OPTIONS));
    expect(decided(wordFile(DOCUMENT, OPTIONS), 'accept')).toEqual([
      { style: 'Title', text: 'Supply Agreement' },
      { style: 'Heading1', text: '1\tSupply' },
      { style: 'Heading2', text: '1.1\tSale' },
      { style: 'BodyText', text: 'Maker must sell [•] under clause 1.1 and clause 9.' },
      { style: 'DraftingNote', text: '[Note: confirm the cap with finance]' },
      { style: 'ScheduleHeading', text: 'Schedule A\nFees' },
    ]);
    const levels = all(parts.get('word/styles.xml')!, 'w:style').flatMap((style) => all(style, 'w:outlineLvl').map(({ attributes }) => [all(style, 'w:name')[0]?.attributes['w:val'], attributes['w:val']]));
    expect(levels).toEqual([['heading 1', '0'], ['heading 2', '1']]);
  });

  test('every style that is used is one that is described', () => {
    const parts = partsOf(wordFile(DOCUMENT, { ...OPTIONS, changes: [ROW] }));
    const described = new Set(all(parts.get('word/styles.xml')!, 'w:style').map(({ attributes }) => attributes['w:styleId']));
    const used = [...parts.values()].flatMap((part) => ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next'].flatMap((name) => all(part, name).map(({ attributes }) => attributes['w:val'])));
    expect(used.filter((style) => !described.has(style))).toEqual([]);
  });

  test('a reference leads to its clause where the file has it, and nowhere else', () => {
    const body = partsOf(wordFile(DOCUMENT, OPTIONS)).get('word/document.xml')!;
    expect(all(body, 'w:hyperlink').map(({ attributes }) => attributes)).toEqual([{ 'w:anchor': '_Deal1', 'w:history': '1' }]);
    expect(all(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])).toEqual(['_Deal1']);
  });

  test('the table of the changes stands on turned pages at the end', () => {
    const body = partsOf(wordFile(DOCUMENT, { ...OPTIONS, changes: [ROW] })).get('word/document.xml')!;
    expect(all(body, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textIn).join(' / ')))).toEqual([
      ['Reference', 'Before', 'After', 'Effect', 'For whom', 'Notes'],
      ['Clause 1', 'must sell', 'may sell', 'A duty became a permission.', 'favours Maker / burdens Buyer', ''],
    ]);
    expect(all(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toEqual([undefined, 'landscape']);
  });

  test('is A4 in British English or Letter in American', () => {
    const facts = (['A4', 'Letter'] as const).map((paper) => {
      const parts = partsOf(wordFile(DOCUMENT, { ...OPTIONS, paper }));
      return [all(parts.get('word/document.xml')!, 'w:pgSz')[0]?.attributes, all(parts.get('word/styles.xml')!, 'w:lang')[0]?.attributes['w:val']];
    });
    expect(facts).toEqual([[{ 'w:w': '11906', 'w:h': '16838', 'w:code': '9' }, 'en-GB'], [{ 'w:w': '12240', 'w:h': '15840', 'w:code': '1' }, 'en-US']]);
  });

  test('may be long, in paragraphs and in the words of one', () => {
    const long = 130_000; // More than a call takes as arguments.
    const words = Array.from({ length: long }, (_, index) => ({ text: 'w ', ...(index % 2 === 0 && { style: 'blank' as const }) }));
    const blocks: readonly Block[] = [...Array.from({ length: long }, (): Block => ({ kind: 'sentence', level: 0, runs: [] })), { kind: 'sentence', level: 0, runs: words }];
    expect(bodyOf(wordFile({ title: 'Long', blocks }, OPTIONS)).children.length).toBe(long + 2);
  });

  test('is tracked on in a redline alone', () => {
    const tracks = (document: Document): number => all(partsOf(wordFile(document, OPTIONS)).get('word/settings.xml')!, 'w:trackRevisions').length;
    expect([tracks(DOCUMENT), tracks({ title: '', blocks: [{ kind: 'sentence', level: 0, change: 'inserted', runs: [{ text: 'New.' }] }] })]).toEqual([0, 1]);
  });

  test('has the same bytes in every zone and locale', () => {
    const program = `
      import { createHash } from 'node:crypto';
      const { wordFile } = await import('@dealwright/render/word');
      process.stdout.write(createHash('sha256').update(wordFile(${JSON.stringify(DOCUMENT)}, ${JSON.stringify({ ...OPTIONS, changes: [ROW] })})).digest('hex'));`;
    const here = createHash('sha256').update(wordFile(DOCUMENT, { ...OPTIONS, changes: [ROW] })).digest('hex');
    const elsewhere = [['UTC', 'C'], ['Pacific/Apia', 'tr_TR.UTF-8'], ['America/New_York', 'de_DE.UTF-8'], ['Asia/Kathmandu', 'en_US.UTF-8']].map(([TZ, LC_ALL]) =>
      spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: path.resolve(import.meta.dirname, '../..'), env: { ...process.env, TZ, LC_ALL }, encoding: 'utf8' }).stdout);
    expect(elsewhere).toEqual([here, here, here, here]);
  });
});

test('the children of every element stand in the order that Word insists on', () => {
  const [base, revision] = [TEXT, TEXT.replace('must sell', 'may sell').replace('"Sale"', '"Sales"')].map((text) => unexaminedVersionOf([{ path: '/a.deal', text }]));
  const files = [wordFile({ ...DOCUMENT, blocks: [...BLOCKS, { kind: 'item', level: 2, number: '(i)', was: { kind: 'note', level: 0, number: '' }, change: 'inserted', runs: [] }] }, { ...OPTIONS, changes: [ROW] }), wordFile(redline(compare(base!, revision!), base!, revision!, compareWords), { ...OPTIONS, caption: 'A against B' })];
  const elements = files.flatMap((file) => [...partsOf(file).values()].flatMap(everything));
  const wrong = elements.flatMap(({ name, children }) => {
    const order = ORDER[name];
    const found = children.flatMap((each) => (typeof each === 'string' ? [] : [each.name.slice(2)]));
    return order === undefined || found.join(' ') === found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ') && found.every((each) => order.includes(each)) ? [] : [`${name}: ${found.join(' ')}`];
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(ORDER).filter((name) => !elements.some((element) => element.name === name))).toEqual([]);
});

test('sixty hostile strings in every field of the language stay words', () => {
  for (const payload of PAYLOADS) {
    const [base, revision] = [hostileDeal('harmless'), hostileDeal(payload)].map((text) => unexaminedVersionOf([{ path: '/main.deal', text }]));
    for (const document of [versionDocument(revision!), redline(compare(base!, revision!), base!, revision!, compareWords)]) {
      const parts = partsOf(wordFile(document, { author: { name: payload, day: 0 }, paper: 'A4', caption: payload, changes: [{ reference: payload, before: payload, after: payload, effect: payload, forWhom: payload, notes: payload }] }));
      const elements = [...parts.values()].flatMap(everything);
      expect([...new Set(elements.map(({ name }) => name))].filter((name) => !KNOWN.has(name))).toEqual([]);
      expect(all(parts.get('word/_rels/document.xml.rels')!, 'Relationship').filter(({ attributes: { Target = '', TargetMode } }) => TargetMode !== undefined || !/^\w+\.xml$/.test(Target))).toEqual([]);
      expect(elements.filter(({ name }) => name === 'w:fldSimple').map(({ attributes }) => attributes['w:instr'])).toEqual([' PAGE ', ' NUMPAGES ', ' PAGE ', ' NUMPAGES ']);
      expect(elements.flatMap(({ attributes }) => attributes['w:anchor'] ?? []).filter((anchor) => !/^_Deal\d+$/.test(anchor))).toEqual([]);
    }
  }
});

const TEXT = `party Maker Inc ("Maker").
party Buyer GmbH ("Buyer").
agreement "Supply" between Maker and Buyer dated 2026-01-01.
clause 1 "Sale"
  Maker must sell Goods to Buyer.
`;

/** Of what is written here, in the order of the schema (ECMA-376, part 1, annex A). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'widowControl', 'pBdr', 'tabs', 'spacing', 'ind', 'jc', 'outlineLvl', 'rPr', 'sectPr', 'pPrChange'],
  'w:rPr': ['ins', 'del', 'moveFrom', 'moveTo', 'rStyle', 'rFonts', 'b', 'i', 'color', 'sz', 'szCs', 'shd', 'lang'],
  'w:sectPr': ['headerReference', 'footerReference', 'type', 'pgSz', 'pgMar', 'titlePg'],
  'w:style': ['name', 'basedOn', 'next', 'uiPriority', 'semiHidden', 'qFormat', 'pPr', 'rPr', 'tblPr'],
  'w:tblPr': ['tblW', 'tblInd', 'tblBorders', 'tblLayout', 'tblCellMar'],
  'w:tblBorders': ['top', 'bottom', 'insideH'],
  'w:tblCellMar': ['top', 'left', 'bottom', 'right'],
  'w:tbl': ['tblPr', 'tblGrid', 'tr'],
  'w:tr': ['trPr', 'tc'],
  'w:tc': ['tcPr', 'p'],
  'w:trPr': ['cantSplit', 'tblHeader'],
  'w:tcPr': ['tcW', 'shd'],
  'w:settings': ['trackRevisions', 'defaultTabStop', 'characterSpacingControl', 'compat'],
  'w:r': ['rPr', 't', 'delText', 'tab', 'br'],
};

/** Every element that a file of ours may have. */
const KNOWN = new Set([
  ...Object.keys(ORDER), ...Object.values(ORDER).flat().map((name) => `w:${name}`),
  'w:document', 'w:body', 'w:styles', 'w:docDefaults', 'w:rPrDefault', 'w:pPrDefault', 'w:hdr', 'w:ftr', 'w:fldSimple', 'w:compatSetting', 'w:tab', 'w:gridCol', 'w:hyperlink', 'w:bookmarkStart', 'w:bookmarkEnd',
  'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
  'Types', 'Default', 'Override', 'Relationships', 'Relationship', 'cp:coreProperties', 'dc:title', 'dc:creator', 'cp:lastModifiedBy', 'cp:revision', 'dcterms:created', 'dcterms:modified',
]);

function everything(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((each) => (typeof each === 'string' ? [] : everything(each)))];
}
