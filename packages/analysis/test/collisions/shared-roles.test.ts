import { check } from '@dealwright/testkit';
import { test } from 'vitest';

test('a role that a shared file declares is one party in all agreements that use it', () => check(`
//- /roles.deal
party Buyer.
party Supplier.
product "Widgets".
//- /one.deal
use "roles.deal".
agreement "One" ("One") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sale"
  Supplier must offer Widgets in Germany.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: …
//- /two.deal
use "roles.deal".
agreement "Two" ("Two") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "No sale"
  Supplier must not offer Widgets in Germany.
`));

test('a role that each of two files declares for itself is two parties', () => check(`
//- /words.deal
product "Widgets".
//- /one.deal
use "words.deal".
party Supplier. party Buyer.
agreement "One" ("One") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sale"
  Supplier must offer Widgets in Germany.
//- /two.deal
use "words.deal".
party Supplier. party Buyer.
agreement "Two" ("Two") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "No sale"
  Supplier must not offer Widgets in Germany.
`));
