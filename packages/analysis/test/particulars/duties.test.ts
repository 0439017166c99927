import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('duties', () => {
  test('two amounts for one payment', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
clause 2 "Price"
  Buyer must pay Supplier USD 3 million within 30 days after Acceptance.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duties]: Buyer must pay Supplier USD 2 million within 30 days after Acceptance (clause 1), and must pay Supplier USD 3 million within 30 days after Acceptance (clause 2). Two exact amounts for one thing are alternatives, and no sum. Keep one, or say on what occasion each applies.`);
  });

  test('two amounts on one condition', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million if Insolvency.
clause 2 "Price"
  Buyer must pay Supplier USD 3 million if Insolvency.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duties]: Buyer must pay Supplier USD 2 million if Insolvency happens (clause 1), and must pay Supplier USD 3 million if Insolvency happens (clause 2). Two exact amounts for one thing are alternatives, and no sum. Keep one, or say on what occasion each applies.`);
  });

  test('an amount that is left blank', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
clause 2 "Price"
  Buyer must pay Supplier USD [•].
//                        ^^^^^^^ information[conflict/duties] undetermined: Whether clause 1 and clause 2 can stand together cannot be said until this is filled in.
//                            ^^^ information[open/blank]: Clause 2 (“Price”) has a blank here. Until it is filled, nothing that depends on it can be examined.`);
  });

  test('instalments, other occasions, other currencies, other shares are no rivals', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "First"
  Buyer must pay Supplier USD 2 million by 2026-06-01.
clause 2 "Second"
  Buyer must pay Supplier USD 3 million by 2026-09-01.
clause 3 "Acceptance"
  Buyer must pay Supplier USD 1 million within 30 days after Acceptance.
clause 4 "Euro"
  Buyer must pay Supplier EUR 3 million by 2026-09-01.
clause 5 "Share"
  Buyer must pay Supplier 5% of Revenue by 2026-09-01.
clause 6 "Agent"
  Buyer must pay Agent USD 4 million by 2026-09-01.`);
  });

  test('two agreements that each name a sum', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Buyer must pay Supplier USD 3 million.`);
  });

  test('two agreements that each name a sum for one thing', () => {
    check(`
//- /one.deal
use "example.deal".
agreement "One" ("One") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million for Software.
//- /two.deal
use "example.deal".
agreement "Two" ("Two") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-02-01.
clause 1 "Price"
  Buyer must pay Supplier USD 3 million for Software.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duties]: From 1 February 2026 on, Buyer must pay Supplier USD 2 million for Software (clause 1 of One), and must pay Supplier USD 3 million for Software (clause 1 of Two). Two exact amounts for one thing are alternatives, and no sum. Keep one, or say on what occasion each applies.`);
  });

  test('two shares of one revenue', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Share"
  Buyer must pay Supplier 5% of Revenue each quarter.
clause 2 "Share"
  Buyer must pay Supplier 7% of Revenue each quarter.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duties]: From 1 January 2026 on, Buyer must pay Supplier 5% of Revenue each quarter (clause 1), and must pay Supplier 7% of Revenue each quarter (clause 2). Two exact amounts for one thing are alternatives, and no sum. Keep one, or say on what occasion each applies.`);
  });

  test('one gives way', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
clause 2 "Price"
  Buyer must pay Supplier USD 3 million, subject to clause 1.`);
  });

  test('two minimums', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Minimum"
  Buyer must purchase at least 100 units of Widgets each year.
clause 2 "Minimum"
  Buyer must purchase at least 200 units of Widgets each year.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/duties] compatible: From 1 January 2026 on, Buyer must purchase at least 100 units of Widgets each year (clause 1), and must purchase at least 200 units of Widgets each year (clause 2). Who keeps clause 2 keeps both: it is the stricter, and governs. If the other was meant to replace it, say so.`);
  });

  test('two frequencies', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Reports"
  Supplier must report Revenue each month.
clause 2 "Reports"
  Supplier must report Revenue each year.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duties]: From 1 January 2026 on, Supplier must report Revenue each month (clause 1), and must report Revenue each year (clause 2). The one does not discharge the other, and each is exact. Keep one, or say what each of them covers.`);
  });

  test('a fee each month and another each year', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Fee"
  Buyer must pay Supplier USD 10 each month.
clause 2 "Fee"
  Buyer must pay Supplier USD 50 each year.`);
  });

  test('two dates', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Delivery"
  Supplier must deliver Widgets to Buyer on 2026-06-01.
clause 2 "Delivery"
  Supplier must deliver Widgets to Buyer on 2026-07-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/duties]: Supplier must deliver Widgets to Buyer on 1 June 2026 (clause 1), and must deliver Widgets to Buyer on 1 July 2026 (clause 2). What is done once is done on one day. Keep one of the dates.`);
  });

  test('two deadlines', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Delivery"
  Supplier must deliver Widgets to Buyer by 2026-06-01.
clause 2 "Delivery"
  Supplier must deliver Widgets to Buyer by 2026-07-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/duties] compatible: Supplier must deliver Widgets to Buyer by 1 June 2026 (clause 1), and must deliver Widgets to Buyer by 1 July 2026 (clause 2). Who keeps clause 1 keeps both: it is the stricter, and governs. If the other was meant to replace it, say so.`);
  });

  test('two deadlines from one event', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Notice"
  Supplier must deliver Widgets to Buyer within 30 days after Acceptance.
clause 2 "Notice"
  Supplier must deliver Widgets to Buyer within 1 week after Acceptance.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/duties] compatible: Supplier must deliver Widgets to Buyer within 30 days after Acceptance (clause 1), and must deliver Widgets to Buyer within 1 week after Acceptance (clause 2). Who keeps clause 2 keeps both: it is the stricter, and governs. If the other was meant to replace it, say so.`);
  });

  test('a month and thirty days from one event: which is longer depends on the month', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Notice"
  Supplier must deliver Widgets to Buyer within 30 days after Acceptance.
clause 2 "Notice"
  Supplier must deliver Widgets to Buyer within 1 month after Acceptance.`);
  });

  test('two caps on one liability', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Cap"
  Liability of Supplier is capped at USD 5 million.
clause 2 "Cap"
  Liability of each party is capped at USD 4 million.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[conflict/duties] compatible: From 1 January 2026 on, the liability of Supplier is capped at USD 5 million (clause 1), and the liability of Supplier is capped at USD 4 million (clause 2). Who keeps clause 2 keeps both: it is the stricter, and governs. If the other was meant to replace it, say so.`);
  });

  test('a cap, and none', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Cap"
  Liability of Supplier is capped at USD 5 million.
clause 2 "Cap"
  Liability of Supplier is uncapped.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/duties]: From 1 January 2026 on, the liability of Supplier is capped at USD 5 million (clause 1), and the liability of Supplier is without limit (clause 2). A liability is capped, or it is not. Keep one, or say for what each applies.`);
  });

  test('a cap, and none for one cause', () => {
    check(`
//- /deal.deal
use "example.deal".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Cap"
  Liability of Supplier is capped at USD 5 million.
clause 2 "Cap"
  Liability of Supplier for Acceptance is uncapped.`);
  });
});
