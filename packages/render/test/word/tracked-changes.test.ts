import { compare, compareWords } from '@dealwright/diff';
import { redline, versionDocument } from '@dealwright/render';
import type { Document } from '@dealwright/render';
import { wordFile } from '@dealwright/render/word';
import { drawContract, EDITS, edited, firstVersion, randomFrom, unexaminedVersionOf, versionOfDeed } from '@dealwright/testkit';
import type { EditName } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { bodyOf, decided, marksIn } from './reading.ts';
import type { Decision } from './reading.ts';
import { all } from './xml.ts';

const OPTIONS = { author: { name: 'Smith & Partners', day: 20_570 }, paper: 'A4' } as const;
const NAMES = Object.keys(EDITS) as readonly EditName[];

test('accepting all gives the revision and rejecting all the base, whatever was edited', () => {
  let moves = 0;
  for (let seed = 0; seed < 40; seed++) {
    const random = randomFrom(seed);
    const deed = firstVersion(drawContract(5 + random.below(10), random));
    const [base, revision] = [deed, edited(deed, Array.from({ length: 1 + random.below(6) }, () => random.pick(NAMES)), random)].map(versionOfDeed);
    const file = wordFile(redline(compare(base!, revision!), base!, revision!, compareWords), OPTIONS);
    expect({ seed, base: decided(file, 'reject') }).toEqual({ seed, base: plainly(versionDocument(base!)) });
    expect({ seed, revision: decided(file, 'accept') }).toEqual({ seed, revision: plainly(versionDocument(revision!)) });
    const body = bodyOf(file);
    const names = (name: string): readonly string[] => all(body, name).map(({ attributes }) => attributes['w:name'] ?? '').toSorted();
    expect(names('w:moveFromRangeStart')).toEqual(names('w:moveToRangeStart'));
    expect(new Set(names('w:moveToRangeStart')).size).toBe(names('w:moveToRangeStart').length);
    moves += names('w:moveToRangeStart').length;
    const ids = marksIn(file).map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(moves).toBeGreaterThan(5);
});

test('a paragraph that became another kind of paragraph, and got another number, goes back to what it was', () => {
  const document: Document = {
    title: 'Supply',
    blocks: [
      { kind: 'clause', level: 3, number: '2.2', was: { kind: 'clause', level: 3, number: '2.1' }, runs: [{ text: 'Sale' }] },
      { kind: 'item', level: 1, number: '(a)', was: { kind: 'sentence', level: 0, number: '' }, runs: [{ text: 'Maker ' }, { text: 'must', change: 'deleted' }, { text: 'may', change: 'inserted' }, { text: ' sell.' }] },
      { kind: 'sentence', level: 0, was: { kind: 'item', level: 1, number: '(b)' }, runs: [{ text: 'Buyer must pay.' }] },
      { kind: 'schedule', level: 2, number: 'Schedule B', was: { kind: 'schedule', level: 2, number: 'Schedule A' }, runs: [{ text: 'Fees' }] },
      { kind: 'sentence', level: 0, change: 'moved-from', move: 'm', runs: [{ text: 'Fees fall due in 30 days.' }] },
      { kind: 'sentence', level: 0, change: 'deleted', runs: [{ text: 'Fees bear interest.' }] },
      { kind: 'sentence', level: 0, change: 'moved-to', move: 'm', runs: [{ text: 'Fees fall due in ' }, { text: '30', change: 'deleted' }, { text: '60', change: 'inserted' }, { text: ' days.' }] },
    ],
  };
  const file = wordFile(document, OPTIONS);
  expect(decided(file, 'reject')).toEqual([
    { style: 'Heading2', text: '2.1\tSale' },
    { style: 'BodyText', text: 'Maker must sell.' },
    { style: 'Item', text: '(b)\tBuyer must pay.' },
    { style: 'ScheduleHeading', text: 'Schedule A\nFees' },
    { style: 'BodyText', text: 'Fees fall due in 30 days.' },
    { style: 'BodyText', text: 'Fees bear interest.' },
  ]);
  expect(decided(file, 'accept')).toEqual([
    { style: 'Heading2', text: '2.2\tSale' },
    { style: 'Item', text: '(a)\tMaker may sell.' },
    { style: 'BodyText', text: 'Buyer must pay.' },
    { style: 'ScheduleHeading', text: 'Schedule B\nFees' },
    { style: 'BodyText', text: 'Fees fall due in 60 days.' },
  ]);
});

test('a move of which one end is missing is shown as what it is: gone, or new', () => {
  const file = wordFile({ title: '', blocks: [{ kind: 'sentence', level: 0, change: 'moved-to', move: 'm', runs: [{ text: 'Here.' }] }, { kind: 'sentence', level: 0, change: 'moved-from', move: 'n', runs: [{ text: 'Gone.' }] }] }, OPTIONS);
  expect(marksIn(file).map(({ name }) => name)).toEqual(['w:ins', 'w:ins', 'w:del', 'w:del']);
});

test('every change bears its author and day', () => {
  const [base, revision] = [TEXT, TEXT.replace('must sell', 'may sell')].map((text) => unexaminedVersionOf([{ path: '/a.deal', text }]));
  const file = wordFile(redline(compare(base!, revision!), base!, revision!, compareWords), OPTIONS);
  expect(marksIn(file).map(({ name, attributes }) => [name, attributes['w:author'], attributes['w:date']])).toEqual([
    ['w:ins', 'Smith & Partners', '2026-04-27T00:00:00Z'],
    ['w:del', 'Smith & Partners', '2026-04-27T00:00:00Z'],
  ]);
});

const TEXT = `party Maker Inc ("Maker").
party Buyer GmbH ("Buyer").
agreement "Supply" between Maker and Buyer dated 2026-01-01.
clause 1 "Sale"
  Maker must sell Goods to Buyer.
`;

/** What a document reads like where nothing is marked: in a file of its own. */
function plainly(document: Document): ReturnType<typeof decided> {
  const file = wordFile(document, OPTIONS);
  expect(marksIn(file)).toEqual([]);
  const [accepted, rejected] = (['accept', 'reject'] as readonly Decision[]).map((decision) => decided(file, decision));
  expect(accepted).toEqual(rejected);
  return accepted!;
}
