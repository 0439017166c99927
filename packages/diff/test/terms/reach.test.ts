import { versionOf } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const AGREEMENT = `
party Buyer. party Supplier.
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Devices" Supplier must sell Devices.
clause 2 "Phones" Supplier must sell Phones.
clause 3 "Tablets" Supplier must sell Tablets.
clause 4 "Until delivery" Supplier must support Cables until Handover.
clause 5 "Nothing of it" Buyer must pay Supplier USD 5.
`;

/** What a change of some declarations is told as, and which clauses it reaches. */
function told(before: string, after: string): readonly (readonly [code: string, reaches: readonly string[]])[] {
  const [base, revision] = [before, after].map((words) => versionOf([{ path: '/main.deal', text: words + AGREEMENT }]));
  if (!base || !revision) return [];
  return compare(base, revision).changes.map(({ code, reaches }) => [code, reaches.map(({ unit, because }) => `${unit.number ?? ''}: ${because}`)] as const);
}

const PRODUCTS = 'product "Devices". product "Phones", a kind of Devices. product "Cables".';

test('a kind that joins a term reaches every clause of the kind and of the term', () => {
  expect(told(`${PRODUCTS} product "Tablets". event "Handover".`, `${PRODUCTS} product "Tablets", a kind of Devices. event "Handover".`)).toEqual([
    ['terms/kind/added/widened', ['1: It speaks of Devices.', '3: It speaks of Tablets.']],
  ]);
});

test('and the other way round', () => {
  expect(told(`${PRODUCTS} product "Tablets", a kind of Devices. event "Handover".`, `${PRODUCTS} product "Tablets". event "Handover".`)).toEqual([
    ['terms/kind/removed/narrowed', ['3: It speaks of Tablets.', '1: It speaks of Devices.']],
  ]);
});

test('a meaning reaches the clauses of what is defined by it as well', () => {
  expect(told(`product "Devices", meaning "things with a screen". product "Phones", a kind of Devices. product "Cables". product "Tablets". event "Handover".`, `product "Devices", meaning "things with a battery". product "Phones", a kind of Devices. product "Cables". product "Tablets". event "Handover".`)).toEqual([
    ['terms/meaning/changed/other', ['1: It speaks of Devices.', '2: It speaks of Phones, which is defined by Devices.']],
  ]);
});

test('a composed event is reached through its parts', () => {
  const rest = `${PRODUCTS} product "Tablets". event "Handover", when Arrival.`;
  expect(told(`event "Arrival", meaning "it arrives". ${rest}`, `event "Arrival", meaning "it is there". ${rest}`)).toEqual([
    ['terms/event/changed/redefined', ['4: It speaks of Handover, which is defined by Arrival.']],
  ]);
});

test('who judges gains by it where it is a party', () => {
  const [base, revision] = ['Buyer', 'Supplier'].map((who) => versionOf([{ path: '/main.deal', text: `${PRODUCTS} product "Tablets". event "Handover", judged by ${who}.${AGREEMENT}` }]));
  if (!base || !revision) throw new Error('no versions');
  expect(compare(base, revision).changes).toMatchObject([{ code: 'terms/judge/changed/other', favours: ['Supplier'], burdens: ['Buyer'], message: 'Supplier now judges whether Handover has happened, in the place of Buyer.' }]);
});

test('a renamed term is one change, wherever it is used', () => {
  const before = `${PRODUCTS} product "Tablets", a kind of Devices, meaning "flat things". event "Handover".${AGREEMENT}clause 6 "More" Supplier must support Tablets.\nclause 7 "Share" Buyer must pay Supplier 5% of Tablets.`;
  const [base, revision] = [before, before.replaceAll('Tablets', 'Slates')].map((text) => versionOf([{ path: '/main.deal', text: text.replace('"Slates" Supplier', '"Tablets" Supplier') }]));
  if (!base || !revision) throw new Error('no versions');
  expect(compare(base, revision).changes.map(({ message }) => message)).toEqual(['Tablets is now called Slates, wherever it is used.']);
});
