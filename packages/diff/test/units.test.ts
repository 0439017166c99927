import { versionOf } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { wordsOf } from '../src/text.ts';
import { unitsOf } from '../src/units.ts';

function units(text: string): readonly string[] {
  const version = versionOf([{ path: '/main.deal', text }]);
  return unitsOf(version).map(({ id, title, span }) => `${id} | ${title} | ${wordsOf(version, span).slice(0, 24)}`);
}

test('everything that stands by itself is a unit, in the order of the text', () => {
  expect(units(`// A comment is no unit.
use "vocabulary.deal".
party Buyer Corp ("Buyer"). product "Widgets". event "Closing Day".
[Note: confirm the parties]
fact Closing Day occurred on 2026-01-01.
fact Closing Day occurred on 2026-01-01.
clause 9 "Stray" Buyer may host Widgets.
agreement "Supply Agreement" ("Supply") between Buyer and Supplier Ltd ("Supplier") dated 2026-01-01.
section 2 "Goods".
clause 2.1 "Delivery"
  Supplier must deliver Widgets. // tomorrow
  this cannot be read.
clause 2.1 "Twice" Supplier may host Widgets.
schedule A "Fees".
clause 1 "Fee" Buyer must pay Supplier USD 5.
amendment "First Amendment" ("A1") to Supply dated 2026-05-01.
replace clause 2.1 with
  clause 2.1 "Delivery" Supplier must deliver Widgets in Japan.
in clause 1 replace "USD 5" with "USD 6".
scenario "Early"
  on 2026-03-01 Supplier delivers Widgets.
  expect permitted.
`)).toEqual([
    'use:vocabulary.deal | the line that brings in vocabulary.deal | use "vocabulary.deal".',
    'party:Buyer | the definition of Buyer | party Buyer Corp ("Buyer',
    'product:Widgets | the definition of Widgets | product "Widgets".',
    'event:Closing Day | the definition of Closing Day | event "Closing Day".',
    'words:[Note:confirm the parties] | the note “confirm the parties” | [Note: confirm the parti',
    'fact:Closing Day | the fact that Closing Day occurred on 2026-01-01 | fact Closing Day occurre',
    'fact:Closing Day#2 | the fact that Closing Day occurred on 2026-01-01 | fact Closing Day occurre',
    '9 | clause 9 (“Stray”) | clause 9 "Stray" Buyer m',
    'Supply | the heading of Supply | agreement "Supply Agreem',
    'Supply/section 2 | section 2 of Supply (“Goods”) | section 2 "Goods".',
    'Supply/2.1 | clause 2.1 of Supply (“Delivery”) | clause 2.1 "Delivery" Su',
    'Supply/2.1#2 | clause 2.1 of Supply (“Twice”) | clause 2.1 "Twice" Suppl',
    'Supply/schedule A | schedule A of Supply (“Fees”) | schedule A "Fees".',
    'Supply/A/1 | clause 1 of Supply (“Fee”) | clause 1 "Fee" Buyer mus',
    'A1 | the heading of A1 | amendment "First Amendme',
    'A1/instruction 1 | the instruction on clause 2.1 in A1 | replace clause 2.1 with ',
    'A1/instruction 2 | the instruction on clause 1 in A1 | in clause 1 replace "USD',
    'scenario:Early | the scenario “Early” | scenario "Early" on 2026',
  ]);
});

test('what nothing can read is a unit of its words', () => {
  expect(units('this is no agreement at all\u0000\u0001')).toEqual(['words:this is no agreement at all | the words “this is no agreement at all” | this is no agreement at ']);
  expect(units('')).toEqual([]);
  expect(units('\n // nothing but a comment /* here */ \n')).toEqual([]);
});
