import { compare } from '@dealwright/diff';
import { parseDay } from '@dealwright/model';
import type { ComparedVersion } from '@dealwright/model';
import { EDITS, drawContract, edited, printDeed, randomFrom } from '@dealwright/testkit';
import type { EditName } from '@dealwright/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendmentBetween, applied } from '../src/comparison/amendment.ts';
import { versionOfTexts } from '../src/comparison/version.ts';

const DAY = parseDay('2026-06-01') ?? 0;
const SETTINGS = { asOf: DAY, severity: {}, includeDrafts: false };
const OPTIONS = { agreement: 'MSA', day: DAY };

const WORDS = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
product "Widgets".
product "Gadgets".
`;

const HEADER = `agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01.
`;

const CLAUSES = `section 1 "Supply".

clause 1.1 "Widgets"
  Supplier must sell Widgets to Buyer.

clause 1.2 "Resale"
  Buyer may resell Widgets in Japan.

section 2 "Money".

clause 2.1 "Price"
  Buyer must pay Supplier USD 2 million each year through 2030.

clause 2.2 "Audit"
  Supplier may audit Revenue once each year on 30 days notice.
`;

function version(clauses: string, { header = HEADER, words = WORDS } = {}): ComparedVersion {
  const texts = new Map([['file:///deals/words.deal', words], ['file:///deals/main.deal', `use "words.deal".\n\n${header}\n${clauses}`]]);
  return versionOfTexts({ name: { file: 'main.deal' }, texts, asked: ['file:///deals/main.deal'] }, SETTINGS);
}

/** The draft from one version to the other; and what still differs once it is worked in, which should be nothing. */
function drafted(base: ComparedVersion, revision: ComparedVersion) {
  const draft = amendmentBetween(base, revision, OPTIONS);
  const copy = draft && applied(draft, base, revision, OPTIONS);
  const after = copy && versionOfTexts({ name: { file: 'main.deal' }, texts: new Map([['file:///deals/words.deal', revision.textOf('file:///deals/words.deal') ?? ''], ['file:///deals/main.deal', copy.text]]), asked: ['file:///deals/main.deal'] }, SETTINGS);
  const left = compare(after ?? base, revision).changes.map(({ message }) => message);
  const instructions = draft?.text.slice(draft.text.indexOf('.\n\n', draft.text.indexOf('amendment "')) + 3) ?? '';
  return { manner: draft?.manner, instructions, unsaid: draft?.unsaid ?? [], left };
}

const BASE = version(CLAUSES);

describe('the amendment from one version to another', () => {
  test('changes words where words changed', () => {
    expect(drafted(BASE, version(CLAUSES.replace('in Japan', 'in Japan and in Canada').replace('30 days', '60 days')))).toEqual({
      manner: 'words', unsaid: [], left: [],
      instructions: 'in clause 1.2 replace "Japan" with "Japan and in Canada".\nin clause 2.2 replace "on 30 days" with "on 60 days".\n',
    });
  });

  test('replaces a clause whose heading or meaning is another', () => {
    expect(drafted(BASE, version(CLAUSES.replace('"Resale"\n  Buyer may resell Widgets in Japan.', '"No resale"\n  Buyer must not resell Widgets.')))).toEqual({
      manner: 'words', unsaid: [], left: [],
      instructions: 'replace clause 1.2 with\n  clause 1.2 "No resale"\n    Buyer must not resell Widgets.\n',
    });
  });

  test('inserts and deletes', () => {
    const revision = CLAUSES.replace(/clause 1\.2[^]*?Japan\.\n\n/, 'clause 1.3 "Gadgets"\n  Supplier must sell Gadgets to Buyer.\n\n');
    expect(drafted(BASE, version(revision))).toEqual({
      manner: 'words', unsaid: [], left: [],
      instructions: 'insert after clause 1.1\n  clause 1.3 "Gadgets"\n    Supplier must sell Gadgets to Buyer.\n\ndelete clause 1.2.\n',
    });
  });

  test('inserts several clauses after one another, and one before the first', () => {
    const more = (number: string, thing: string): string => `clause ${number} "${thing}"\n  Buyer may inspect ${thing}.\n\n`;
    const revision = CLAUSES.replace('clause 1.1', `${more('1.0', 'Widgets')}clause 1.1`).replace('section 2', `${more('1.3', 'Gadgets')}${more('1.4', 'Books')}section 2`);
    const inserted = (where: string, number: string, thing: string): string => `insert ${where}\n  clause ${number} "${thing}"\n    Buyer may inspect ${thing}.\n`;
    expect(drafted(BASE, version(revision))).toEqual({
      manner: 'words', unsaid: [], left: [],
      instructions: [inserted('before clause 1.1', '1.0', 'Widgets'), inserted('after clause 1.2', '1.3', 'Gadgets'), inserted('after clause 1.3', '1.4', 'Books')].join('\n'),
    });
  });

  test.each([
    ['a clause that moved', CLAUSES.replace(/clause 1\.1[^]*?Buyer\.\n\n/, '').replace('section 2', 'clause 1.1 "Widgets"\n  Supplier must sell Widgets to Buyer.\n\nsection 2')],
    ['clauses that changed their numbers with one another', CLAUSES.replace('clause 1.1', 'clause 1.9').replace('clause 1.2', 'clause 1.1').replace('clause 1.9', 'clause 1.2')],
    ['a new section', `${CLAUSES}\nsection 3 "Rest".\n\nclause 3.1 "Gadgets"\n  Supplier must sell Gadgets to Buyer.\n`],
    ['a section of another name', CLAUSES.replace('"Money"', '"Fees"')],
    ['an agreement without its sections', CLAUSES.replaceAll(/section .*\n\n/g, '')],
  ])('restates the agreement for %s', (_, revision) => {
    expect(drafted(BASE, version(revision))).toMatchObject({ manner: 'restating', unsaid: [], left: [] });
  });

  test('restates an agreement of which most changed', () => {
    const many = (amount: string): string => Array.from({ length: 6 }, (_each, index) => `clause ${index + 1} "Price ${index + 1}"\n  Buyer must pay Supplier USD ${amount}${index} million each year through 2030.\n\n`).join('');
    expect(drafted(version(many('1')), version(many('2')))).toMatchObject({ manner: 'restating', left: [] });
  });

  test('nothing is drafted where nothing changed', () => {
    expect(amendmentBetween(BASE, version(CLAUSES.replaceAll('\n  ', '\n      ')), OPTIONS)).toBeUndefined();
    expect(amendmentBetween(BASE, BASE, { ...OPTIONS, agreement: 'Nobody' })).toBeUndefined();
  });

  test('says what an amendment cannot', () => {
    const revision = version(CLAUSES, { header: HEADER.replace('2026-01-01', '2026-02-01'), words: `${WORDS.replace('product "Gadgets"', 'product "Gadgets", a kind of Widgets')}product "Books".\n` });
    expect(drafted(BASE, revision).unsaid).toEqual([
      'The heading of MSA reads otherwise in the revision, and an amendment cannot change its name, parties, dates or standing. Change it in a new agreement that supersedes this one.',
      'Gadgets is defined otherwise in the revision. An amendment brings in the definitions as they stand: change this one where it is declared.',
      'Books is declared in a file that only the revision has. Keep that file beside the amendment.',
    ]);
  });

  test('brings the new definitions of the file along', () => {
    const declared = 'product "Books".\nevent "Launch".\n\n';
    const revision = version(CLAUSES.replace('sell Widgets', 'sell Books'), { header: `${declared}${HEADER}` });
    const draft = amendmentBetween(BASE, revision, OPTIONS);
    expect(draft?.text).toBe(`use "main.deal".

product "Books".
event "Launch".

amendment "Amendment to Master Agreement" ("A1") to MSA
  dated 2026-06-01
  effective 2026-06-01.

in clause 1.1 replace "Widgets" with "Books".
`);
    expect(drafted(BASE, revision).left).toEqual([]);
  });
});

/** An agreement of a dozen clauses, drawn at random, and what somebody made of it. */
function redrafted(seed: number, edits: readonly EditName[]): readonly [base: ComparedVersion, revision: ComparedVersion] {
  const random = randomFrom(seed);
  const first = drawContract(12, random);
  const versionOfDeed = (deed: Parameters<typeof printDeed>[0]): ComparedVersion => versionOfTexts({ name: { file: 'main.deal' }, texts: new Map([['file:///deals/main.deal', printDeed(deed)]]), asked: ['file:///deals/main.deal'] }, SETTINGS);
  return [versionOfDeed(first), versionOfDeed(edited(first, edits, random))];
}

/** What is left to change in sections and clauses once the draft is worked in; and how it is written. */
function workedIn([base, revision]: readonly [ComparedVersion, ComparedVersion]) {
  const options = { ...OPTIONS, agreement: 'Cooperation' };
  const draft = amendmentBetween(base, revision, options);
  const copy = draft && applied(draft, base, revision, options);
  const after = copy ? versionOfTexts({ name: { file: 'main.deal' }, texts: new Map([['file:///deals/main.deal', copy.text]]), asked: ['file:///deals/main.deal'] }, SETTINGS) : base;
  const left = compare(after, revision).changes.filter((change) => ['clause', 'section'].includes((change.after ?? change.before)?.unit.type ?? 'clause'));
  return { manner: draft?.manner, unproven: draft?.unsaid.filter((sentence) => sentence.startsWith('Worked into')) ?? [], left: left.map(({ message }) => message) };
}

const seed = fc.integer({ min: 0, max: 1e6 });

test('whatever is changed, working the draft into the base gives the revision', () => {
  const names = fc.array(fc.constantFrom(...(Object.keys(EDITS) as EditName[])), { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(seed, names, (drawn, edits) => {
    expect(workedIn(redrafted(drawn, edits))).toMatchObject({ unproven: [], left: [] });
  }), { numRuns: 50 });
});

test('what instructions can say is not restated', () => {
  const simple = fc.constantFrom<EditName>('insert', 'delete', 'one particular', 'rewrite', 'new heading', 'further sentence', 'sentence less');
  fc.assert(fc.property(seed, simple, (drawn, edit) => {
    expect(workedIn(redrafted(drawn, [edit])).manner).not.toBe('restating');
  }), { numRuns: 40 });
});
