import { exampleVersions } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

/** What the comparison of two agreements says of rights and times, with the words that it quotes. */
function told(before: string, after: string): readonly string[] {
  const versions = exampleVersions({ before, after });
  for (const { files } of versions) expect(files.flatMap(({ problems }) => problems.filter(({ code }) => code.startsWith('syntax/')))).toEqual([]);
  return compare(...versions).changes.filter(({ code }) => /^(?:rights|scope|time|conditions)\//.test(code)).map((change) => `${change.code}: ${change.before?.text ?? 'nothing'} → ${change.after?.text ?? 'nothing'}`);
}

const LICENCE = 'clause 1 "Licence" Supplier grants Buyer an exclusive licence to Software.';

test('what another clause says of a clause is told at the clause, in the other’s words', () => {
  expect(told(`${LICENCE}\nclause 2 "End" Buyer must deliver Widgets.`, `${LICENCE}\nclause 2 "End" Buyer must deliver Widgets.\nclause 3 "Turn" Clause 1 becomes non-exclusive upon Acceptance.`))
    .toEqual(['time/end/added/earlier: Supplier grants Buyer an exclusive licence to Software. → Acceptance']);
});

test('a longer agreement is no change of its clauses', () => {
  const agreement = (end: string): string => `agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01 through ${end}.\nclause 1 "Sales" Supplier must sell Widgets only on Azure for 2 years.\nclause 2 "Price" Supplier may sell Gadgets.`;
  expect(told(agreement('2030'), agreement('2035'))).toEqual([]);
});

test('an exclusivity that became a first right in another clause is one change, and so is what it covers', () => {
  expect(told(
    'clause 1 "Exclusive cloud" Supplier must sell Widgets only to Buyer.\nclause 2 "Delivery" Supplier must deliver Widgets.',
    'clause 1 "Delivery" Supplier must deliver Widgets.\nclause 2 "New sales" Buyer has a right of first refusal to purchase Gadgets.',
  )).toEqual([
    'rights/reservation/changed/exclusivity-to-first-right: Supplier must sell Widgets only to Buyer. → Buyer has a right of first refusal to purchase Gadgets.',
    'scope/object/changed/other: Widgets → Gadgets',
  ]);
});

test('an exclusivity for one and a first right of another have nothing to do with one another', () => {
  expect(told('Supplier must sell Widgets only to Buyer.', 'Supplier has a right of first refusal to purchase Gadgets.').map((line) => line.split(':')[0]))
    .toEqual(['rights/exclusivity/removed/gone', 'rights/first-right/added/new']);
});

test('what stood in one clause and stands in two is owed as before', () => {
  const [one, other] = ['Supplier must deliver Widgets to Buyer on Azure.', 'Buyer must not sell Widgets in Japan until Acceptance.'];
  expect(told(`clause 1 "Both" ${one} ${other}`, `clause 1 "Delivery" ${one}\nclause 2 "Ban" ${other}`)).toEqual([]);
});

test('many carve-outs that no budget reaches are said to be undecided, and are uncertain for both', () => {
  const carveOuts = (count: number): string => Array.from({ length: count }, (_, index) => ` except in Japan if Buyer elects to support Widgets from ${2027 + (index % 3)}-0${1 + (index % 9)}-01`).join('');
  const [change] = compare(...exampleVersions({ before: `Supplier must not sell Widgets${carveOuts(16)}.`, after: `Supplier must not sell Widgets or Gadgets${carveOuts(16)}.` })).changes;
  expect(change?.message).toContain('It could not be worked out');
  expect(change?.effects).toEqual([{ party: 'Buyer', effect: 'uncertain' }, { party: 'Supplier', effect: 'uncertain' }]);
});
