import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('outlives', () => {
  test('a sublicence beyond its source', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software through 2028.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Licence"
  Buyer grants Agent a licence to Software through 2030.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/outlives]: From 1 January 2029 to 31 December 2030 Buyer may license Software to Agent (clause 1 of Two), though the right that Buyer has from Supplier (clause 1 of One) does not run then. Nobody can pass on more than one has. End it with its source and keep it within it, or make it subject to that clause.`);
  });

  test('within its source', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software through 2028.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Licence"
  Buyer grants Agent a licence to Software through 2028.`);
  });

  test('in another territory', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software in Japan.
clause 2 "Licence"
  Buyer grants Agent a licence to Software in France.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/outlives]: From 1 January 2026 on, Buyer may license Software to Agent in France (clause 2), which goes further than the right that Buyer has from Supplier (clause 1). Nobody can pass on more than one has. End it with its source and keep it within it, or make it subject to that clause.`);
  });

  test('its source may end', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software until Insolvency.
clause 2 "Licence"
  Buyer grants Agent a licence to Software.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/outlives] depends: If Insolvency happens, Buyer may license Software to Agent (clause 2), though the right that Buyer has from Supplier (clause 1) does not run then. Nobody can pass on more than one has. End it with its source and keep it within it, or make it subject to that clause. Nothing records so far that this has happened.`);
  });

  test('its source ends on a day that is left blank', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software until [•].
//                                                  ^^^ information[conflict/outlives] undetermined: Whether clause 1 and clause 2 can stand together cannot be said until this is filled in.
//                                                  ^^^ information[open/blank]: Clause 1 (“Licence”) has a blank here. Until it is filled, nothing that depends on it can be examined.
clause 2 "Licence"
  Buyer grants Agent a licence to Software.`);
  });

  test('both end with one event', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software until Insolvency.
clause 2 "Licence"
  Buyer grants Agent a licence to Software until Insolvency.`);
  });

  test('a second source carries it', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software through 2028.
clause 2 "Licence"
  Auditor grants Buyer a licence to Software.
clause 3 "Licence"
  Buyer grants Agent a licence to Software through 2030.`);
  });

  test('another thing', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software through 2028.
clause 2 "Licence"
  Buyer grants Agent a licence to Model IP through 2030.`);
  });

  test('subject to its source', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Licence"
  Supplier grants Buyer a licence to Software through 2028.
clause 2 "Licence"
  Buyer grants Agent a licence to Software through 2030, subject to clause 1.`);
  });
});
