import { versionOf } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare } from '../src/index.ts';

const AGREEMENT = `party Buyer. party Supplier. product "Widgets".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  Supplier must deliver Widgets.
`;

const version = (text: string) => versionOf([{ path: '/main.deal', text }]);

test('an agreement does not differ from itself', () => {
  expect(compare(version(AGREEMENT), version(AGREEMENT)).changes).toEqual([]);
});

test('a clause that is new, and one that is gone', () => {
  const longer = `${AGREEMENT}clause 2 "Price"\n  Buyer must pay Supplier USD 5.\n`;
  expect(compare(version(AGREEMENT), version(longer)).changes.map(({ message }) => message)).toEqual(['Payment added: Buyer must pay Supplier USD 5.']);
  expect(compare(version(longer), version(AGREEMENT)).changes.map(({ message }) => message)).toEqual(['Payment removed: Buyer must pay Supplier USD 5.']);
});
