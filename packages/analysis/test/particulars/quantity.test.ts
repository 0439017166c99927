import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('quantity', () => {
  test('more than is allowed', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets from Supplier.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/quantity]: From 1 January 2026 on, Buyer must purchase at least 100 units of Widgets from Supplier (clause 1), but must not purchase more than 50 units of Widgets (clause 2). No figure satisfies both. Raise the most, lower the least, or let one clause give way to the other.
clause 2 "Maximum"
  Buyer must not purchase more than 50 units of Widgets.`);
  });

  test('a minimum and a maximum that leave room, and one that is just met', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets.
clause 2 "Maximum"
  Buyer must not purchase more than 100 units of Widgets.`);
  });

  test('a maximum on a part leaves the rest', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  OpenAI must purchase at least 100 units of OpenAI Products.
clause 2 "Maximum"
  OpenAI must not purchase more than 50 units of API Products.`);
  });

  test('a maximum on the whole binds the part', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  OpenAI must purchase at least 100 units of API Products.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/quantity]: From 1 January 2026 on, OpenAI must purchase at least 100 units of API Products (clause 1), but must not purchase more than 50 units of OpenAI Products (clause 2). No figure satisfies both. Raise the most, lower the least, or let one clause give way to the other.
clause 2 "Maximum"
  OpenAI must not purchase more than 50 units of OpenAI Products.`);
  });

  test('a maximum that ends leaves days', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets through 2030.
clause 2 "Maximum"
  Buyer must not purchase more than 50 units of Widgets until 2027-01-01.`);
  });

  test('a maximum that waits for an event', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/quantity] depends: If Insolvency happens, Buyer must purchase at least 100 units of Widgets (clause 1), but must not purchase more than 50 units of Widgets if Insolvency happens (clause 2). No figure satisfies both. Raise the most, lower the least, or let one clause give way to the other. Nothing records so far that this has happened.
clause 2 "Maximum"
  Buyer must not purchase more than 50 units of Widgets if Insolvency.`);
  });

  test('other units', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets.
clause 2 "Maximum"
  Buyer must not purchase more than 50 pallets of Widgets.`);
  });

  test('exactly so much, and at least more', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Exactly"
  Buyer must purchase 50 units of Widgets each year.
clause 2 "Minimum"
  Buyer must purchase at least 100 units of Widgets each year.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/quantity]: From 1 January 2026 on, Buyer must purchase 50 units of Widgets each year (clause 1), but must purchase at least 100 units of Widgets each year (clause 2). No figure satisfies both. Raise the most, lower the least, or let one clause give way to the other.`);
  });

  test('a freedom that goes further than a ban allows', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Raise"
  Supplier may raise Revenue by up to 3% each year.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/quantity]: From 1 January 2026 on, Supplier may raise Revenue by at most 3% each year (clause 1), but must not raise Revenue by more than 2% each year (clause 2). The one allows more than the other leaves. Make the two figures one, or let one clause give way to the other.
clause 2 "Cap"
  Supplier must not raise Revenue by more than 2% each year.`);
  });

  test('a freedom that stops where the ban begins', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Raise"
  Supplier may raise Revenue by up to 2% each year.
clause 2 "Cap"
  Supplier must not raise Revenue by more than 2% each year.`);
  });

  test('a ceiling that stands, beside a lower one that waits', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent and Auditor dated 2026-01-01.
clause 1 "C"
  Buyer must purchase at most 40 units of Widgets if Insolvency.
clause 2 "C"
  Buyer must purchase at most 50 units of Widgets.
clause 3 "C"
  Buyer must purchase at least 60 units of Widgets.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/quantity]: From 1 January 2026 on, Buyer must purchase at most 50 units of Widgets (clause 2), but must purchase at least 60 units of Widgets (clause 3). No figure satisfies both. Raise the most, lower the least, or let one clause give way to the other.`);
  });

  test('both wait, and days are left without the ceiling', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent and Auditor dated 2026-01-01.
clause 1 "C"
  Buyer must purchase at least 60 units of Widgets from 2026-03-01 through 2026-06-30 if Insolvency.
clause 2 "C"
  Buyer must not purchase more than 50 units of Widgets from 2026-04-01 through 2026-04-30 if Insolvency.`);
  });
});
