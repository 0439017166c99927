import { check } from '@dealwright/testkit';
import { describe, test } from 'vitest';

describe('unreachable', () => {
  test('milestones in a chain', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
event "Option Exercise".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Closing"
  Closing takes place within 10 days after Option Exercise.
clause 2 "Exercise"
  Option Exercise takes place by 2026-03-01.
clause 3 "No haste"
  Closing takes place after 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/unreachable]: Closing must take place within 10 days after Option Exercise (clause 1), Option Exercise must take place by 1 March 2026 (clause 2) and Closing must take place after 1 June 2026 (clause 3). No order of events satisfies all of it. Move one of the dates, or say which of them gives way.`);
  });

  test('milestones in a circle', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
event "Option Exercise".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Closing"
  Closing takes place after Option Exercise.
clause 2 "Exercise"
  Option Exercise takes place after Closing.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/unreachable]: Closing must take place after Option Exercise (clause 1) and Option Exercise must take place after Closing (clause 2). No order of events satisfies all of it. Move one of the dates, or say which of them gives way.`);
  });

  test('milestones that fit to the day', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
event "Option Exercise".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Closing"
  Closing takes place within 10 days after Option Exercise.
clause 2 "Exercise"
  Option Exercise takes place by 2026-03-01.
clause 3 "No haste"
  Closing takes place after 2026-03-10.`);
  });

  test('a day too few', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
event "Option Exercise".
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Closing"
  Closing takes place within 10 days after Option Exercise.
clause 2 "Exercise"
  Option Exercise takes place by 2026-03-01.
clause 3 "No haste"
  Closing takes place after 2026-03-11.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/unreachable]: Closing must take place within 10 days after Option Exercise (clause 1), Option Exercise must take place by 1 March 2026 (clause 2) and Closing must take place after 11 March 2026 (clause 3). No order of events satisfies all of it. Move one of the dates, or say which of them gives way.`);
  });

  test('a deadline before the milestone that it waits for', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
event "Option Exercise".
//     ^^^^^^^^^^^^^^^ 💡 information[term/unused]: Nothing uses Option Exercise. Delete this event, or use it where the clauses say the same in other words.
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "No haste"
  Closing takes place after 2026-06-01.
clause 2 "Delivery"
  Supplier must deliver Widgets after Closing by 2026-05-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/unreachable]: Closing must take place after 1 June 2026 (clause 1) and Supplier must deliver Widgets after Closing and by 1 May 2026 (clause 2). No order of events satisfies all of it. Move one of the dates, or say which of them gives way.`);
  });

  test('a launch too early', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
//     ^^^^^^^ 💡 information[term/unused]: Nothing uses Closing. Delete this event, or use it where the clauses say the same in other words.
event "Option Exercise".
//     ^^^^^^^^^^^^^^^ 💡 information[term/unused]: Nothing uses Option Exercise. Delete this event, or use it where the clauses say the same in other words.
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "Deadline"
  OpenAI must launch Frontier on Azure by 2026-03-01.
clause 2 "Readiness"
  OpenAI must launch Frontier on Azure not before 2026-06-01.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/unreachable]: OpenAI must launch Frontier on Azure by 1 March 2026 (clause 1) and OpenAI must launch Frontier on Azure not before 1 June 2026 (clause 2). No order of events satisfies all of it. Move one of the dates, or say which of them gives way.`);
  });

  test('deliveries may come twice', () => {
    check(`
//- /deal.deal
use "example.deal".
event "Closing".
//     ^^^^^^^ 💡 information[term/unused]: Nothing uses Closing. Delete this event, or use it where the clauses say the same in other words.
event "Option Exercise".
//     ^^^^^^^^^^^^^^^ 💡 information[term/unused]: Nothing uses Option Exercise. Delete this event, or use it where the clauses say the same in other words.
agreement "Deal" ("Deal") between Buyer, Supplier, Agent, Auditor, OpenAI, Microsoft and Amazon dated 2026-01-01.
clause 1 "First"
  Supplier must deliver Widgets to Buyer by 2026-03-01.
clause 2 "Second"
  Supplier must deliver Widgets to Buyer not before 2026-06-01.`);
  });
});
