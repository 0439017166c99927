import { expect, test } from 'vitest';
import { DealStore } from '../../src/index.ts';

/** The names declared, the parties of the agreement and the problems of a text. */
function read(text: string): { readonly declared: readonly string[]; readonly parties: readonly string[]; readonly problems: readonly string[] } {
  const store = new DealStore();
  store.put('file:///main.deal', text);
  const file = store.files.get('file:///main.deal');
  return {
    declared: file?.things.map(({ name }) => name) ?? [],
    parties: file?.agreements.flatMap(({ parties }) => parties.map((party) => party.party)) ?? [],
    problems: file?.problems.map(({ code, message }) => `${code}: ${message}`) ?? [],
  };
}

const USES = `
agreement "Research" ("R")
  between University of Uppsala ("Uppsala"), Bank of the West
  and Contoso Inc.
  dated 2025-10-28
  through 2032.

clause 1 "Work"
  University of Uppsala must deliver Goods to Contoso Inc.
  Contoso Inc. must pay Uppsala USD 5.
`;

test('a party is declared as it signs: with “of”, and with the dot of its form', () => {
  expect(read(`product "Goods".
party University of Uppsala ("Uppsala").
party Bank of the West.
party Contoso Inc. ("Contoso").
${USES}`)).toEqual({
    declared: ['Goods', 'Uppsala', 'Bank of the West', 'Contoso'],
    parties: ['party:Uppsala', 'party:Bank of the West', 'party:Contoso'],
    problems: [],
  });
});

test('a full stop after the form ends the sentence', () => {
  expect(read('party Contoso Inc.\nparty Fabrikam Ltd.\n')).toEqual({ declared: ['Contoso Inc', 'Fabrikam Ltd'], parties: [], problems: [] });
});
