import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('rival-terms', () => {
  test('two governing laws', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware.
clause 2 "Law"
  This agreement is governed by the law of New York.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, Deal is governed by two laws, Delaware (clause 1) and New York (clause 2). Nobody can say by which of them its words are read. Keep one.`);
  });

  test('a law that governs and does not', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Maryland.
clause 2 "Law"
  This agreement is not governed by the law of Maryland.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, Deal both is and is not governed by the law of Maryland (clause 1 and clause 2). Take one of the two out.`);
  });

  test('one law, said twice, and another that does not govern', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware.
clause 2 "Law"
  This agreement is governed by the law of Delaware.
clause 3 "Law"
  This agreement is not governed by the law of Maryland.`);
  });

  test('one law after another', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware until 2027-01-01.
clause 2 "Law"
  This agreement is governed by the law of New York from 2027-01-01.`);
  });

  test('another law once an event has happened', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware.
clause 2 "Law"
  This agreement is governed by the law of New York if Insolvency.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/rival-terms] depends: If Insolvency happens, Deal is governed by two laws, Delaware (clause 1) and New York (clause 2). Nobody can say by which of them its words are read. Keep one. Nothing records so far that this has happened.`);
  });

  test('another law until a day that is left blank', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware until [•].
//                                                        ^^^ information[conflict/rival-terms] undetermined: Whether clause 1 and clause 2 can stand together cannot be said until this is filled in.
//                                                        ^^^ information[open/blank]: Clause 1 (“Law”) has a blank here. Until it is filled, nothing that depends on it can be examined.
clause 2 "Law"
  This agreement is governed by the law of New York from 2027-01-01.`);
  });

  test('courts and arbitration', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Disputes"
  Disputes are resolved by the courts of Delaware.
clause 2 "Disputes"
  Disputes are resolved by arbitration under "ICC Rules" in Paris.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, disputes under Deal go both to the courts of Delaware (clause 1) and to arbitration under ICC Rules (clause 2). Either side could choose the one that suits it, or contest the other’s choice. Keep one, or say which disputes go where.`);
  });

  test('courts for what is carved out of arbitration', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Disputes"
  Disputes are resolved by the courts of Delaware.
clause 2 "Disputes"
  Disputes are resolved by arbitration under "ICC Rules" in Paris, except for Marketing.`);
  });

  test('mediation before arbitration', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Disputes"
  Disputes are resolved by mediation in Paris.
clause 2 "Disputes"
  Disputes are resolved by arbitration under "ICC Rules" in Paris.`);
  });

  test('two seats, two sets of rules', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Disputes"
  Disputes are resolved by arbitration under "ICC Rules" in Paris.
clause 2 "Disputes"
  Disputes are resolved by arbitration under "LCIA Rules" in London.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, arbitration under Deal has two seats, Paris (clause 1) and London (clause 2). The seat decides which courts may help and set aside. Keep one.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, disputes under Deal go both to arbitration under ICC Rules (clause 1) and to arbitration under LCIA Rules (clause 2). Either side could choose the one that suits it, or contest the other’s choice. Keep one, or say which disputes go where.`);
  });

  test('two addresses', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Notices"
  Notice is given in writing to "legal@example.com" and is effective 2 business days after sending.
clause 2 "Notices"
  Notice is given in writing to "law@example.com" and is effective 2 business days after sending.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, notice under Deal is to be given to legal@example.com (clause 1) and to law@example.com (clause 2). A notice to one of them may not count. Keep one address.`);
  });

  test('two lengths of renewal', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Renewal"
  This agreement renews for successive terms of 1 year.
clause 2 "Renewal"
  This agreement renews for successive terms of 2 years.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, Deal renews for terms of 1 year (clause 1) and for terms of 2 years (clause 2). Keep one.`);
  });

  test('two owners of one thing, in two agreements', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Owner"
  Buyer owns Software.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Owner"
  Supplier owns Software.
//^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 February 2026 on, Buyer owns Software (clause 1 of One), and Supplier owns Software (clause 1 of Two). A thing has one owner, or owners who own it jointly. Say which, or what each of them owns.`);
  });

  test('a part owned by another than the whole', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Owner"
  Buyer owns Software.
//- /two.deal
use "example.deal".
asset "Modules", a kind of Software.
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Owner"
  Supplier owns Modules.
//^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 February 2026 on, Buyer owns Software (clause 1 of One), and Supplier owns Modules (clause 1 of Two). Modules are a kind of Software. A thing has one owner, or owners who own it jointly. Say which, or what each of them owns.`);
  });

  test('owners of things that stand side by side', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Owner"
  Buyer owns Software.
clause 2 "Owner"
  Supplier owns Model IP.`);
  });

  test('one owns it, and both do', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Owner"
  Buyer owns Software.
clause 2 "Owner"
  Buyer and Supplier jointly own Software.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, Buyer owns Software (clause 1), and Buyer and Supplier jointly own Software (clause 2). A thing has one owner, or owners who own it jointly. Say which, or what each of them owns.`);
  });

  test('who owns it does not', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Owner"
  Buyer owns Software.
clause 2 "Owner"
  Buyer does not own Software.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/rival-terms]: From 1 January 2026 on, Buyer owns Software (clause 1), and Buyer does not own Software (clause 2). A thing has one owner, or owners who own it jointly. Say which, or what each of them owns.`);
  });

  test('who does not own it lets the other own it', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Owner"
  Supplier owns Software.
clause 2 "Owner"
  Buyer does not own Software.`);
  });

  test('in the past', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Law"
  This agreement is governed by the law of Delaware until 2026-02-01.
clause 2 "Law"
  This agreement is governed by the law of New York.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[conflict/rival-terms]: From 1 January 2026 to 31 January 2026 Deal is governed by two laws, Delaware (clause 1) and New York (clause 2). This lies in the past. Nobody can say by which of them its words are read. Keep one.`);
  });
});
