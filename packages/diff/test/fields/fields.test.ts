import { exampleVersions } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

function told(before: string, after: string, between?: string): readonly { readonly message: string; readonly favours: readonly string[]; readonly burdens: readonly string[]; readonly effects: readonly string[] }[] {
  const [base, revision] = exampleVersions({ before, after, ...(between !== undefined && { between }) });
  return compare(base, revision).changes.map(({ message, favours, burdens, effects }) => ({ message, favours, burdens, effects: effects.map(({ party, effect }) => `${party}: ${effect}`) }));
}

test('a figure says what it was and what it is', () => {
  expect(told('Buyer must pay Supplier USD 2 million.', 'Buyer must pay Supplier USD 2.5 million.')).toEqual([
    { message: 'The amount in clause 1 of EA (“Example”) is higher: USD 2.5 million instead of USD 2 million.', favours: ['Supplier'], burdens: ['Buyer'], effects: ['Buyer: breaking', 'Supplier: compatible'] },
  ]);
});

test('several fields of one sentence are one change each', () => {
  expect(told('Buyer must pay Supplier 20% of Revenue each quarter within 30 days after Acceptance, capped at USD 5 million.', 'Buyer must pay Supplier 25% of Revenue each month within 45 days after Acceptance, capped at USD 4 million.').map(({ message }) => message)).toEqual([
    'The rate in clause 1 of EA (“Example”) is higher: 25% instead of 20%.',
    'The deadline in clause 1 of EA (“Example”) is later: within 45 days after Acceptance instead of within 30 days after Acceptance.',
    'The interval in clause 1 of EA (“Example”) is shorter: each month instead of each quarter.',
    'The cap in clause 1 of EA (“Example”) is lower: USD 4 million instead of USD 5 million.',
  ]);
});

test('what binds both alike cuts both ways', () => {
  expect(told('Either party may terminate this agreement for convenience on 30 days notice.', 'Either party may terminate this agreement for convenience on 60 days notice.')).toEqual([
    { message: 'The notice period in clause 1 of EA (“Example”) is longer: 60 days instead of 30 days.', favours: [], burdens: [], effects: ['Buyer: uncertain', 'Supplier: uncertain'] },
  ]);
});

test('the same figure in another spelling is no change of it', () => {
  expect(told('Buyer must pay Supplier USD 2 million within 2 weeks after Acceptance.', 'Buyer must pay Supplier USD 2,000,000 within 2 weeks after Acceptance.').map(({ message }) => message)).toEqual(['The words of clause 1 of EA (“Example”) changed.']);
});

test('calendar days and business days have no order', () => {
  expect(told('Buyer must pay Supplier USD 2 million within 10 days after Acceptance.', 'Buyer must pay Supplier USD 2 million within 8 business days after Acceptance.')).toMatchObject([{ favours: [], burdens: [] }]);
});

test('what was capped is so for the one who is liable', () => {
  expect(told('Liability of Supplier is uncapped.', 'Liability of Supplier is capped at USD 5 million.')).toMatchObject([{ favours: ['Supplier'], burdens: ['Buyer'] }]);
});

test('a carve-out from a cap exposes the one who is liable', () => {
  expect(told('Liability of Supplier is capped at USD 5 million.', 'Liability of Supplier is capped at USD 5 million, except for Consulting Services.')).toMatchObject([{ favours: ['Buyer'], burdens: ['Supplier'] }]);
});

test('a denied word of a grant is no more than silence', () => {
  expect(told('Supplier grants Buyer a licence to Software.', 'Supplier grants Buyer a non-transferable licence to Software.')).toMatchObject([
    { message: 'The right in clause 1 of EA (“Example”) is no longer transferable: it says “non-transferable”.', favours: ['Supplier'], burdens: ['Buyer'] },
  ]);
});

test('a reference that follows a renumbering is no change', () => {
  expect(told('clause 1 "Sales" Supplier must sell Widgets.\nclause 2 "Price" Buyer must pay Supplier USD 2 million subject to clause 1.', 'clause 5 "Sales" Supplier must sell Widgets.\nclause 6 "Price" Buyer must pay Supplier USD 2 million subject to clause 5.').map(({ message }) => message)).toEqual([
    'Clause 1 of EA (“Sales”) is now clause 5.', 'Clause 2 of EA (“Price”) is now clause 6.',
  ]);
});

test('a reference that stays behind a renumbering is one', () => {
  expect(told('clause 1 "Sales" Supplier must sell Widgets.\nclause 2 "Price" Buyer must pay Supplier USD 2 million subject to clause 1.', 'clause 1 "Support" Supplier must support Gadgets.\nclause 5 "Sales" Supplier must sell Widgets.\nclause 2 "Price" Buyer must pay Supplier USD 2 million subject to clause 1.').map(({ message }) => message)).toEqual([
    'Obligation added: Supplier must support Gadgets.', 'Clause 1 of EA (“Sales”) is now clause 5.', 'Clause 2 of EA (“Price”) says “clause 1” as before, but that now means another clause.',
  ]);
});

test('a clause that was renumbered, and whose words or meaning changed as well, is told as both', () => {
  expect(told('Supplier must sell Widgets regardless of Insolvency.', 'clause 7 "Example" Supplier must sell Widgets regardless of Acceptance.').map(({ message }) => message)).toEqual([
    'Clause 1 of EA (“Example”) is now clause 7.', 'A sentence of clause 7 of EA (“Example”) says something else, in a way that cannot be judged here: read both.',
  ]);
  expect(told('Supplier must sell Widgets.', 'clause 7 "Example" Supplier shall sell Widgets.').map(({ message }) => message)).toEqual([
    'Clause 1 of EA (“Example”) is now clause 7.', 'The words of clause 7 of EA (“Example”) changed.',
  ]);
});
