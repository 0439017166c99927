import { describe, test } from 'vitest';
import { check } from './words.ts';

describe('events and conditions', () => {
  test('what only an event would bring about depends on it, and says who decides', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock from IPO.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity] depends: If IPO happens, which OpenAI decides, OpenAI must offer Stateless APIs on Bedrock (clause 2), but may offer API Products only on Azure (clause 1). Nothing records so far that this has happened.
`);
  });

  test('a consent would end it', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Consent"
  OpenAI must not offer API Products on AWS without consent of Microsoft.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 January 2026 OpenAI must offer Stateless APIs on Bedrock (clause 2), but must not offer API Products on AWS (clause 1). Stateless APIs are API Products. Bedrock is part of AWS. No carve-out covers it. Microsoft’s consent would end it. The drafter may mean clause 2 as an exception to clause 1: if so, say so.
`);
  });

  test('a blank leaves it undetermined', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Quiet period"
  OpenAI must not offer API Products on AWS for [•] months after 2026-01-01.
//                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/obligation-prohibition] undetermined: Whether clause 2 of Deal can be kept together with clause 1 cannot be said until this is filled in or defined.
//                                              ^^^ information[open/blank]: Clause 1 (“Quiet period”) has a blank here. Until it is filled, nothing that depends on it can be examined.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });

  test('what lies wholly in the past is information', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Quiet period"
  OpenAI must not offer API Products on AWS until 2026-02-01.
clause 2 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 1 January 2026 to 31 January 2026 OpenAI must offer Stateless APIs on Bedrock (clause 2), but must not offer API Products on AWS (clause 1). Stateless APIs are API Products. Bedrock is part of AWS. No carve-out covers it. This lies in the past.
`);
  });

  test('efforts are at most a warning', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Deal" ("Deal") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
clause 2 "Bedrock"
  OpenAI must use reasonable efforts to offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/exclusivity]: On 1 January 2026 OpenAI must use reasonable efforts to offer Stateless APIs on Bedrock (clause 2), but may offer API Products only on Azure (clause 1). Stateless APIs are API Products. No carve-out covers it. The drafter may mean clause 2 as an exception to clause 1: if so, say so.
`);
  });
});

describe('which agreements are compared', () => {
  test('a draft meets no other agreement', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Signed" ("Signed") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "Draft" ("Draft") between Amazon and OpenAI dated 2026-02-01 draft.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });

  test('unless asked', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Signed" ("Signed") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "Draft" ("Draft") between Amazon and OpenAI dated 2026-02-01 draft.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 February 2026 OpenAI must offer Stateless APIs on Bedrock (Draft, clause 1), but may offer API Products only on Azure (Signed, clause 1). Stateless APIs are API Products. No carve-out covers it.
`, { includeDrafts: true });
  });

  test('what was superseded binds no longer', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Old" ("Old") between Microsoft and OpenAI dated 2025-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "New" ("New") between Microsoft and OpenAI dated 2026-01-01 supersedes Old.
clause 1 "Support"
  OpenAI must support API Products.
agreement "AWS" ("AWSDeal") between Amazon and OpenAI dated 2025-06-01.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock.
`);
  });

  test('a promise to one cannot override a promise to another', () => {
    check(`
//- /deal.deal
use "words.deal".
agreement "Signed" ("Signed") between Microsoft and OpenAI dated 2026-01-01.
clause 1 "Exclusivity"
  OpenAI must offer API Products only on Azure.
agreement "Amazon Deal" ("AmazonDeal") between Amazon and OpenAI dated 2026-02-01.
clause 1 "Bedrock"
  OpenAI must offer Stateless APIs on Bedrock notwithstanding clause 1 of Signed.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/exclusivity]: On 1 February 2026 OpenAI must offer Stateless APIs on Bedrock (AmazonDeal, clause 1), but may offer API Products only on Azure (Signed, clause 1). Stateless APIs are API Products. No carve-out covers it.
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[priority/stranger]: Clause 1 (“Bedrock”) claims to prevail over what was promised in Signed, but Microsoft did not sign AmazonDeal and keeps its rights. The words have no effect against it: get its consent, or take the words out.
`);
  });
});
