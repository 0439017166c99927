import { describe, test } from 'vitest';
import { check } from '@dealwright/testkit';

describe('a collision is accepted', () => {
  test('on the clause where it is shown', () => check(`
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 3.1 "Launch"
  // accepted conflict/exclusivity: waiver of 2 March 2026
  OpenAI must offer Stateless APIs on Bedrock.
`));

  test('or on the other clause, in whatever file', () => check(`
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "Exclusivity"
  // accepted conflict/exclusivity: waiver of 2 March 2026
  OpenAI must offer API Products only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
`));

  test('but not on a third clause, nor under another code', () => check(`
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "Exclusivity"
  // accepted conflict/narrowed: waiver of 2 March 2026
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[acceptance/unused]: This accepts conflict/narrowed, but nothing of that kind is found here any more. Delete the line, so that it cannot hide a new one.
  OpenAI must offer API Products only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 3.1 "Launch"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 March 2026 OpenAI must offer Stateless APIs on Bedrock (AWSDeal, clause 3.1), but may offer API Products only on Azure (AzureDeal, clause 2.1). Stateless APIs are API Products. No carve-out covers it.
clause 3.2 "Audit"
  // accepted conflict/exclusivity: waiver of 2 March 2026
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[acceptance/unused]: This accepts conflict/exclusivity, but nothing of that kind is found here any more. Delete the line, so that it cannot hide a new one.
  Amazon may audit Revenue once each year.
`));

  test('and an open question on a clause that hangs on it', () => check(`
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 2.1 "Exclusivity"
  OpenAI must offer Stateless APIs only on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 3.1 "Launch"
  // accepted conflict/exclusivity: Frontier keeps state, as both sides wrote on 3 March 2026
  OpenAI must offer Frontier on Bedrock.
`));
});

test('without a reason it is accepted all the same, and said so', () => check(`
use "example.deal".
clause 1 "Sales"
  // accepted wording/may-not
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[acceptance/no-reason]: wording/may-not is accepted here without a reason. Say who accepted it and why, after a colon, for whoever reads this next.
  Supplier may not sell Widgets.
`));

test('a rule that is switched off does not make its acceptances idle', () => check(`
use "example.deal".
clause 1 "Sales"
  // accepted wording/may-not: agreed on 2 March 2026
  Supplier may not sell Widgets.
`, { severity: { 'wording/may-not': 'off' } }));
