import { versionOf } from '@dealwright/testkit';
import { placeOf } from '@dealwright/model';
import { describe, expect, test } from 'vitest';
import { wordEdits } from '../../src/amendment/word-edits.ts';

function clauseOf(body: string) {
  const text = `agreement "Supply" ("SA") between Buyer and Supplier dated 2026-01-01.\nclause 1 "Sales"\n  ${body}\n`;
  const [clause] = versionOf([{ path: '/main.deal', text }]).files[0]!.agreements[0]!.clauses;
  const { start, end } = placeOf(clause!.span);
  return { clause: clause!, text: text.slice(start, end) };
}

function edits(before: string, after: string) {
  const [old, now] = [clauseOf(before), clauseOf(after)];
  return wordEdits(old.clause, old.text, now.clause, now.text)?.map(({ old: words, words: others }) => `${words} → ${others}`);
}

describe('a change of a clause as changes of its words', () => {
  test('one word', () => expect(edits('Supplier must sell Widgets to Buyer.', 'Supplier must sell Gadgets to Buyer.')).toEqual(['Widgets → Gadgets']));
  test('a compound is one word', () => expect(edits('A grants B an exclusive licence to Patents in Japan.', 'A grants B a non-exclusive licence to Patents in Japan.')).toEqual(['an exclusive → a non-exclusive']));
  test('words added at the end keep the full stop out', () => expect(edits('Supplier must sell Widgets to Buyer.', 'Supplier must sell Widgets to Buyer until 2027-01-01.')).toEqual(['Buyer → Buyer until 2027-01-01']));
  test('words taken out', () => expect(edits('Supplier must sell Widgets to Buyer in Japan through 2030.', 'Supplier must sell Widgets to Buyer through 2030.')).toEqual(['in Japan → ']));
  test('a sentence taken out', () => expect(edits('Supplier must sell Widgets to Buyer in Japan through 2030. Buyer may resell Widgets.', 'Supplier must sell Widgets to Buyer in Japan through 2030.')).toEqual(['Buyer may resell Widgets. → ']));
  test('words that stand twice are quoted with more around them', () => expect(edits('Buyer may sell Widgets in Japan. Buyer may market Widgets in Japan.', 'Buyer may sell Widgets in Japan. Buyer may market Gadgets in Japan.')).toEqual(['market Widgets → market Gadgets']));
  test('a figure is quoted with what it is of', () => expect(edits('Buyer must pay Supplier USD 2 million each year.', 'Buyer must pay Supplier USD 3 million each year.')).toEqual(['USD 2 million → USD 3 million']));
  test('layout is no change of words', () => expect(edits('Buyer may sell Widgets\n    in Japan.', 'Buyer may sell Gadgets in Japan.')).toEqual(['Widgets → Gadgets']));
  test('a clause of which most changes is replaced', () => expect(edits('Supplier must sell Widgets to Buyer.', 'Buyer may inspect Records on 30 days notice.')).toBeUndefined());
  test('a clause with labelled items is replaced', () => expect(edits('(a) Supplier must sell Widgets. (b) Buyer may resell Widgets in Japan.', '(a) Supplier must sell Gadgets. (b) Buyer may resell Widgets in Japan.')).toBeUndefined());
  test('words in quotation marks cannot be quoted', () => expect(edits('Supplier must sell "iPhone" to Buyer.', 'Supplier must sell "iPad" to Buyer.')).toBeUndefined());
  test('a comment is passed over, so the clause is replaced', () => expect(edits('Supplier must sell Widgets // all of them\n to Buyer.', 'Supplier must sell Gadgets to Buyer.')).toBeUndefined());
});
