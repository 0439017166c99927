import { check } from '@dealwright/testkit';
import { test } from 'vitest';

const AGREEMENT = `use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01 through 2030.
`;

test('a priority names an item, and reaches that item alone', () => {
  check(`${AGREEMENT}clause 2.1 "List"
  (a) Supplier must not sell Widgets in Germany.
  (b) Supplier must not sell Gadgets in Germany.
clause 3 "Sale"
  Supplier must sell Widgets in Germany subject to clause 2.1(a).
`);
  check(`${AGREEMENT}clause 2.1 "List"
  (a) Supplier must not sell Widgets in Germany.
  (b) Supplier must not sell Gadgets in Germany.
clause 3 "Sale"
  Supplier must sell Widgets in Germany subject to clause 2.1(b).
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: …
`);
});

test('an item may itself prevail', () => check(`${AGREEMENT}clause 2 "No sale"
  Supplier must not sell Widgets in Germany.
clause 3 "Sales"
  (a) Supplier must sell Widgets in Germany notwithstanding clause 2.
  (b) Supplier must sell Gadgets in Germany.
`));
