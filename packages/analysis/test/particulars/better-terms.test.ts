import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('better-terms', () => {
  test('a better price for another cloud', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
clause 2 "Price"
  Microsoft must pay OpenAI USD 5 for API Products.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 3 for API Products.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/better-terms]: From 1 February 2026 on, Amazon gets the price of USD 3 for API Products (clause 1 of Two), while Microsoft is at USD 5 (clause 2 of One), though OpenAI must give Microsoft terms no less favourable than any other cloud for API Products (clause 1 of One). OpenAI must match it for Microsoft. Do so, or carve Amazon out of the promise.`);
  });

  test('a price that is no better', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
clause 2 "Price"
  Microsoft must pay OpenAI USD 5 for API Products.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 5 for API Products.`);
  });

  test('the price of the favoured one is not stated', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 3 for API Products.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/better-terms] depends: From 1 February 2026 on, Amazon gets the price of USD 3 for API Products (clause 1 of Two), though OpenAI must give Microsoft terms no less favourable than any other cloud for API Products (clause 1 of One). What Microsoft pays for the same is not stated. If it is more, OpenAI must match the better price. State both prices, or say what is comparable.`);
  });

  test('other things, and one who is no cloud', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 3 for Widgets.`);
  });

  test('only once an event has happened', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
clause 2 "Price"
  Microsoft must pay OpenAI USD 5 for API Products.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI USD 3 for API Products if Insolvency.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/better-terms] depends: If Insolvency happens, Amazon gets the price of USD 3 for API Products (clause 1 of Two), while Microsoft is at USD 5 (clause 2 of One), though OpenAI must give Microsoft terms no less favourable than any other cloud for API Products (clause 1 of One). OpenAI must match it for Microsoft. Do so, or carve Amazon out of the promise. Nothing records so far that this has happened.`);
  });

  test('in another currency', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Most favoured"
  OpenAI must give Microsoft terms no less favourable than any other cloud for API Products.
clause 2 "Price"
  Microsoft must pay OpenAI USD 5 for API Products.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Amazon must pay OpenAI EUR 3 for API Products.`);
  });

  test('against the price of the favoured one that runs on those days', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent and Auditor dated 2026-01-01.
clause 1 "C"
  Supplier must give Buyer terms no less favourable than Agent for Widgets.
clause 2 "C"
  Buyer must pay Supplier USD 5 for Widgets from 2026-03-01 through 2026-03-31.
clause 3 "C"
  Buyer must pay Supplier USD 4 for Widgets from 2026-04-01 through 2026-04-30.
clause 4 "C"
  Agent must pay Supplier USD 3 for Widgets from 2026-04-01 through 2026-04-30.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/better-terms]: From 1 April 2026 to 30 April 2026 Agent gets the price of USD 3 for Widgets (clause 4), while Buyer is at USD 4 (clause 3), though Supplier must give Buyer terms no less favourable than Agent for Widgets (clause 1). Supplier must match it for Buyer. Do so, or carve Agent out of the promise.
clause 5 "C"
  Agent must pay Supplier USD 4 for Widgets from 2026-05-01 through 2026-05-31.`);
  });
});
