import { describe, expect, test } from 'vitest';
import { formatDeal, formatText } from '../src/index.ts';
import { SAMPLES, sample } from './samples.ts';

test.each(SAMPLES)('%s formats to itself', (name) => {
  expect(formatText(sample(name))).toBe(sample(name));
});

/** What is written, and how it is laid out. */
const LAID_OUT: readonly (readonly [string, string, string])[] = [
  ['a clause and its sentences stand on lines of their own',
    'clause 2.1   "Cloud"  OpenAI must offer\n API Products\n\n\nonly on Azure . Microsoft may audit Revenue.',
    'clause 2.1 "Cloud"\n  OpenAI must offer API Products\n    only on Azure.\n  Microsoft may audit Revenue.\n'],
  ['a break that is not at a slot is joined',
    'clause 1 "A"\n  OpenAI must offer\n    API Products\n    until the earlier of AGI Verification\n    and 2030.',
    'clause 1 "A"\n  OpenAI must offer API Products\n    until the earlier of AGI Verification and 2030.\n'],
  ['a sentence that is too wide breaks before each of its slots',
    'clause 1 "A"\n  Contoso must launch Devices first on North Cloud, 90 days before any other cloud, unless Northwind cannot support Devices.',
    'clause 1 "A"\n  Contoso must launch Devices\n    first on North Cloud,\n    90 days before any other cloud,\n    unless Northwind cannot support Devices.\n'],
  ['a list of amounts breaks before its amounts, and before slots only if that is not enough',
    'clause 1 "A"\n  Amazon must invest USD 50 billion in OpenAI: USD 15 billion on signing, USD 35 billion if IPO or AGI Verification.',
    'clause 1 "A"\n  Amazon must invest USD 50 billion in OpenAI:\n    USD 15 billion on signing,\n    USD 35 billion if IPO or AGI Verification.\n'],
  ['a length of time stays with what it runs from',
    'clause 1 "A"\n  Each party must not disclose Confidential Information for 5 years after termination, except to Affiliates.',
    'clause 1 "A"\n  Each party must not disclose Confidential Information\n    for 5 years after termination,\n    except to Affiliates.\n'],
  ['a sentence of a hundred columns fits',
    `clause 1 "A"\n  ${'Abcdefghi'.repeat(7)} must offer Api Products on Azure.`,
    `clause 1 "A"\n  ${'Abcdefghi'.repeat(7)} must offer Api Products on Azure.\n`],
  ['items follow their labels',
    'clause 1 "A"\n(a)\nSupplier must deliver Goods\non Azure.\n(b) Buyer may use Goods.',
    'clause 1 "A"\n  (a) Supplier must deliver Goods\n    on Azure.\n  (b) Buyer may use Goods.\n'],
  ['the headers of an agreement break together',
    'agreement "X" ("X1") between Contoso ("C"), Northwind and Fabrikam\ndated 2026-01-01 through 2032.',
    'agreement "X" ("X1")\n  between Contoso ("C"), Northwind and Fabrikam\n  dated 2026-01-01\n  through 2032.\n'],
  ['headers that fit on a line stay there', 'agreement "X" between Contoso and Fabrikam dated 2026-01-01.', 'agreement "X" between Contoso and Fabrikam dated 2026-01-01.\n'],
  ['headers that do not fit break, and the last party stays if it can',
    `agreement "${'X'.repeat(60)}" ("X1") between Contoso ("C") and Fabrikam dated 2026-01-01.`,
    `agreement "${'X'.repeat(60)}" ("X1")\n  between Contoso ("C") and Fabrikam\n  dated 2026-01-01.\n`],
  ['a clause in an instruction stands two columns in',
    'replace clause 2.1 with clause 2.1 "A"\nContoso must offer Widgets\nin Japan.\nin clause 3.1 replace\n"a" with "b".',
    'replace clause 2.1 with\n  clause 2.1 "A"\n    Contoso must offer Widgets\n      in Japan.\n\nin clause 3.1 replace "a" with "b".\n'],
  ['steps of a scenario stand two columns in',
    'scenario "x"\n\n\non 2026-03-01 OpenAI offers Frontier on Bedrock. expect permitted.',
    'scenario "x"\n  on 2026-03-01 OpenAI offers Frontier on Bedrock.\n  expect permitted.\n'],
  ['a declaration stays on its line however long it is', `event   "E",meaning "${'x'.repeat(100)}" , judged by Contoso .`, `event "E", meaning "${'x'.repeat(100)}", judged by Contoso.\n`],
  ['a declaration that is broken before what it says stays so',
    'event "E",\nmeaning\n"x", judged by Contoso.', 'event "E",\n  meaning "x", judged by Contoso.\n'],
  ['elements that share a line part', 'party Contoso. party Fabrikam. clause 1 "A" Contoso may use Goods.', 'party Contoso.\nparty Fabrikam.\n\nclause 1 "A"\n  Contoso may use Goods.\n'],
  ['one blank line parts a clause from its neighbours, and at most one parts others',
    'party Contoso.\nparty Fabrikam.\n\n\n\nuse "x.deal".\nclause 1 "A"\n  Contoso may use Goods.\nsection 2 "B".\nclause 2 "B"\n  Contoso may use Goods.\n\n\n  Contoso may sell Goods.\n',
    'party Contoso.\nparty Fabrikam.\n\nuse "x.deal".\n\nclause 1 "A"\n  Contoso may use Goods.\n\nsection 2 "B".\n\nclause 2 "B"\n  Contoso may use Goods.\n\n  Contoso may sell Goods.\n'],
  ['marks stand close', 'clause 1 "A"\n  Buyer must pay Supplier [•] % of Revenue , subject to clause 4 ( "Records" ) ;', 'clause 1 "A"\n  Buyer must pay Supplier [•]% of Revenue, subject to clause 4 ("Records");\n'],
  ['a sign of money stands close to its number, a code apart from it', 'clause 1 "A"\n  Buyer must pay Supplier $ 5.\n  Buyer must pay Supplier USD  5.', 'clause 1 "A"\n  Buyer must pay Supplier $5.\n  Buyer must pay Supplier USD 5.\n'],
  ['wording keeps all that stands in it', 'clause 1 "A"\ntext\n"""\n one  \n\n\n      two\n """', 'clause 1 "A"\n  text """\n one  \n\n\n      two\n """\n'],
  ['a comment on its own line stands as far in as what follows',
    '    // one\n  /* two */\nclause 1 "A"\n// three\n  Buyer may use Goods\n// four\n    on Azure.\n      // five\nclause 2 "B"\n  Buyer may use Goods.\n// six\n\n  // seven',
    '// one\n/* two */\nclause 1 "A"\n  // three\n  Buyer may use Goods\n    // four\n    on Azure.\n\n// five\nclause 2 "B"\n  Buyer may use Goods.\n  // six\n\n// seven\n'],
  ['a comment after words stays there',
    'party Contoso.// one  \nclause 1 "A"    // two\n  Buyer may use    // three\n  Goods on Azure.     /* four */ Buyer may sell Goods. // five',
    'party Contoso. // one\n\nclause 1 "A" // two\n  Buyer may use // three\n    Goods on Azure. /* four */\n  Buyer may sell Goods. // five\n'],
  ['a comment before words stays there', '/* one */   party Contoso.\nclause 1 "A"\n/* two */ Buyer may use Goods\n/* three */ on Azure.', '/* one */ party Contoso.\n\nclause 1 "A"\n  /* two */ Buyer may use Goods\n    /* three */ on Azure.\n'],
  ['a drafting note stays where it is', 'clause 1 "A"\n  [Note: ask]\n\n Buyer must[Note: confirm\n  the cap]pay Supplier USD 5.', 'clause 1 "A"\n  [Note: ask]\n  Buyer must [Note: confirm\n  the cap] pay Supplier USD 5.\n'],
  ['an element with a mistake stays as it is, its neighbours do not',
    'party   Contoso.\n\n\n\n  clause 1   "A"\n Buyer   must must pay.\n Buyer   may use Goods.\n\n\n\nparty   Fabrikam.', 'party Contoso.\n\n\n\n  clause 1   "A"\n Buyer   must must pay.\n Buyer   may use Goods.\n\nparty Fabrikam.\n'],
  ['an empty file stays empty', '', ''],
  ['white space alone goes', ' \n\n\t', ''],
  ['blank lines at the ends of a file go', '\n\n  party Contoso.  \n\n\n', 'party Contoso.\n'],
  ['a byte order mark stays', '\ufeff\n party Contoso.', '\ufeffparty Contoso.\n'],
];

describe('layout', () => {
  test.each(LAID_OUT)('%s', (_, text, expected) => {
    expect(formatText(text)).toBe(expected);
    expect(formatText(expected)).toBe(expected);
  });

  test.each(LAID_OUT)('%s, with line endings of Windows', (_, text, expected) => {
    expect(formatText(text.replaceAll('\n', '\r\n'))).toBe(/\n/.test(text) ? expected.replaceAll('\n', '\r\n') : expected);
  });
});

test('the width is an option', () => {
  const text = 'clause 1 "A"\n  Supplier must deliver Goods in Japan.\n';
  expect(formatText(text, { width: 39 })).toBe(text);
  expect(formatText(text, { width: 38 })).toBe('clause 1 "A"\n  Supplier must deliver Goods\n    in Japan.\n');
});

test('a comment that trails takes no width', () => {
  const text = 'clause 1 "A"\n  Supplier must deliver Goods in Japan. // as agreed\n';
  expect(formatText(text, { width: 39 })).toBe(text);
});

test('an edit takes what changes and no more', () => {
  expect(formatDeal('party  Contoso.\n\n\nclause 1 "A"\n      Buyer may use Goods.\n')).toEqual([
    { start: 6, end: 7, newText: '' }, { start: 17, end: 18, newText: '' }, { start: 33, end: 37, newText: '' },
  ]);
});
