import { check } from '@dealwright/testkit';
import { test } from 'vitest';

const deal = (affiliation: string) => `
party Acme.
party Bolt, an affiliate of Acme${affiliation}.
party Crux.
product "Widgets".
agreement "Supply" ("Supply") between Acme and Crux dated 2026-01-01 through 2030.
clause 1 "No sale"
  Acme and its affiliates must not offer Widgets.
clause 2 "Sale"
  Bolt must offer Widgets.`;

test('an affiliate is bound from the day on which it is one', () => {
  check(`${deal('')}
//^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 January 2026 Bolt must offer Widgets (clause 2), but Acme and its affiliates must not offer Widgets (clause 1). No carve-out covers it.
`);
  check(`${deal(' from 2027-01-01')}
//^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 January 2027 Bolt must offer Widgets (clause 2), but Acme and its affiliates must not offer Widgets (clause 1). No carve-out covers it.
`);
  check(deal(' from 2031-01-01'));
});
