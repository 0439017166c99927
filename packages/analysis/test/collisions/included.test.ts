import { check } from '@dealwright/testkit';
import { test } from 'vitest';

test('what is included, with or without a comma, is meant', () => {
  for (const comma of ['', ',']) {
    check(`use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "No sale"
  Supplier must not sell Widgets${comma} including Gadgets.
clause 2 "Sale"
  Supplier must sell Gadgets.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 March 2026 Supplier must sell Gadgets (clause 2), but must not sell Widgets and Gadgets (clause 1). No carve-out covers it. The drafter may mean clause 2 as an exception to clause 1: if so, say so.
`);
  }
});

test('after a place, it belongs to the place', () => check(`use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "No sale"
  Supplier must not sell Widgets in Germany, including Japan.
clause 2 "Sale"
  Supplier must sell Widgets in Japan.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: …
`));
