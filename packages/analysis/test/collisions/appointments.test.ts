import { check } from '@dealwright/testkit';
import { test } from 'vitest';

const WORDS = `
//- /words.deal
party Acme.
party Bolt.
party Crux.
product "Widgets".
`;

test('two exclusive appointments for the same things in the same territory', () => check(`${WORDS}
//- /first.deal
use "words.deal".
agreement "First Distribution" ("First") between Acme and Bolt dated 2026-01-01 through 2030.
clause 1 "Appointment"
  Acme appoints Bolt as its exclusive distributor of Widgets in Germany.
//- /second.deal
use "words.deal".
agreement "Second Distribution" ("Second") between Acme and Crux dated 2026-02-01 through 2030.
clause 1 "Appointment"
  Acme appoints Crux as its exclusive distributor of Widgets in Germany.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-exclusives]: On 1 February 2026 Acme may appoint Crux for Widgets in Germany (Second, clause 1), but may appoint only Bolt for Widgets in Germany (First, clause 1). No carve-out covers it.
`));

test('a plain appointment in a wider territory meets an exclusive one', () => check(`${WORDS}
//- /first.deal
use "words.deal".
agreement "First Distribution" ("First") between Acme and Bolt dated 2026-01-01 through 2030.
clause 1 "Appointment"
  Acme appoints Bolt as its exclusive distributor for Widgets in Germany.
//- /second.deal
use "words.deal".
agreement "Second Distribution" ("Second") between Acme and Crux dated 2026-02-01 through 2030.
clause 1 "Appointment"
  Acme appoints Crux as a distributor of Widgets in the European Union.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/rival-exclusives]: …
`));

test('two territories that share no place', () => check(`${WORDS}
//- /first.deal
use "words.deal".
agreement "First Distribution" ("First") between Acme and Bolt dated 2026-01-01 through 2030.
clause 1 "Appointment"
  Acme appoints Bolt as its exclusive distributor of Widgets in Germany.
//- /second.deal
use "words.deal".
agreement "Second Distribution" ("Second") between Acme and Crux dated 2026-02-01 through 2030.
clause 1 "Appointment"
  Acme appoints Crux as its exclusive distributor of Widgets in Japan.
`));
