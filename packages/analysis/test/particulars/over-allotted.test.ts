import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('over-allotted', () => {
  test('more than one revenue, for seven months', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter until 2027-01-01.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Share"
  Buyer must pay Agent 50% of Revenue each quarter from 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/over-allotted]: From 1 June 2026 to 31 December 2026 the shares of Revenue come to 110%: 60% for Supplier (clause 1 of One) and 50% for Agent (clause 1 of Two). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.`);
  });

  test('one after the other', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter until 2026-06-01.
clause 2 "Share"
  Buyer must pay Agent 50% of Revenue each quarter from 2026-06-01.`);
  });

  test('at most so much gives nothing away', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter.
clause 2 "Share"
  Buyer must pay Agent at most 50% of Revenue each quarter.`);
  });

  test('just the whole', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 59.9% of Revenue each quarter.
clause 2 "Share"
  Buyer must pay Agent 40.1% of Revenue each quarter.`);
  });

  test('a hair more than the whole', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 59.9% of Revenue each quarter.
clause 2 "Share"
  Buyer must pay Agent 40.11% of Revenue each quarter.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/over-allotted]: From 1 January 2026 on, the shares of Revenue come to 100.01%: 59.9% for Supplier (clause 1) and 40.11% for Agent (clause 2). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.`);
  });

  test('holdings of three', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Shares"
  Microsoft holds 50% of OpenAI.
clause 2 "Shares"
  Amazon holds 30% of OpenAI.
clause 3 "Shares"
  Buyer holds 30% of OpenAI.
//^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/over-allotted]: From 1 January 2026 on, the shares of OpenAI come to 110%: 50% for Microsoft (clause 1), 30% for Amazon (clause 2) and 30% for Buyer (clause 3). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.`);
  });

  test('an entitlement beside what is paid out', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter.
clause 2 "Share"
  Agent is entitled to 50% of Revenue.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/over-allotted]: From 1 January 2026 on, the shares of Revenue come to 110%: 60% for Supplier (clause 1) and 50% for Agent (clause 2). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.`);
  });

  test('only once an event has happened', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter.
clause 2 "Share"
  Buyer must pay Agent 50% of Revenue each quarter if Insolvency.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/over-allotted] depends: If Insolvency happens, the shares of Revenue come to 110%: 60% for Supplier (clause 1) and 50% for Agent (clause 2). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another. Nothing records so far that this has happened.`);
  });

  test('requirements bought from two', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Requirements"
  Buyer must purchase at least 60% of Widgets from Supplier.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Requirements"
  Buyer must purchase at least 60% of Widgets from Agent.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/over-allotted]: From 1 February 2026 on, the shares of Widgets come to 120%: 60% for Supplier (clause 1 of One) and 60% for Agent (clause 1 of Two). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.`);
  });

  test('the revenue of another payer', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 60% of Revenue each quarter.
clause 2 "Share"
  Agent must pay Supplier 60% of Revenue each quarter.`);
  });

  test('two great shares never meet, a third meets one of them', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent and Auditor dated 2026-01-01.
clause 1 "C"
  Buyer must pay Supplier 60% of Revenue from 2026-04-01 through 2026-04-30.
clause 2 "C"
  Buyer must pay Agent 50% of Revenue from 2026-06-01 through 2026-06-30.
clause 3 "C"
  Buyer must pay Auditor 45% of Revenue from 2026-04-01 through 2026-04-30 if Insolvency.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/over-allotted] depends: If Insolvency happens, the shares of Revenue come to 105%: 60% for Supplier (clause 1) and 45% for Auditor (clause 3). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another. Nothing records so far that this has happened.`);
  });

  test('all of them wait for one event', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent and Auditor dated 2026-01-01.
clause 1 "C"
  Buyer must pay Supplier 60% of Revenue if Insolvency.
clause 2 "C"
  Buyer must pay Agent 50% of Revenue if Insolvency.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/over-allotted]: The shares of Revenue come to 110%: 60% for Supplier (clause 1) and 50% for Agent (clause 2). No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.`);
  });
});
