import { describe, test } from 'vitest';
import { check, checkFix } from '@dealwright/testkit';

describe('references', () => {
  test('are followed within an agreement, its schedules, its sections and its groups of clauses', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
section 1 "Sales".
clause 1.1 "Sales"
  Supplier must sell Widgets subject to section 2.
clause 1.2 "More sales"
  Supplier must sell Gadgets subject to clause 2, clause 2.1(a) and clause 1 of schedule A.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/duty-or-choice] depends: Supplier must sell Gadgets (clause 1.2), and may sell Gadgets (clause 1.3). It is owed in clause 1.2 and optional in clause 1.3: which of the two is meant?
clause 1.3 "Gone"
  Supplier may sell Gadgets subject to section 3, clause 2.1(b), clause 7 and clause 2 of schedule A.
//                                             ^ error[reference/clause]: There is no section 3. Correct the number, or add what it should lead to.
//                                                       ^^^^^^ error[reference/clause]: Clause 2.1 (“Audit”) has no item (b). Correct the reference, or add the item.
//                                                                      ^ error[reference/clause]: There is no clause 7. Correct the number, or add what it should lead to.
//                                                                                   ^ error[reference/clause]: There is no clause 2 of schedule A. Correct the number, or add what it should lead to.
section 2 "Audit".
clause 2.1 "Audit"
  (a) Buyer may audit Revenue once each year.
schedule A "Fees".
clause 1 "Fees"
  Buyer must pay Supplier USD 2 million subject to clause 1.1.
`));

  test('reach agreements across the workspace, and clauses that an amendment writes', () => check(`
//- /msa.deal
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
//- /amendment.deal
use "example.deal".
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
insert after clause 1
  clause 2 "Audit"
    Buyer may audit Revenue once each year subject to clause 1 and clause 3.
//                                                                        ^ error[reference/clause]: There is no clause 3. Correct the number, or add what it should lead to.
//- /order.deal
use "example.deal".
agreement "Order Form" ("OF") between Buyer and Supplier dated 2026-03-01.
clause 1 "Sales"
  Supplier must sell Gadgets notwithstanding clause 2 of MSA.
clause 2 "More"
  Supplier may sell Widgets subject to clause 9 of MSA.
//                                            ^ error[reference/clause]: There is no clause 9 in MSA. Correct the number, or add what it should lead to.
clause 3 "Elsewhere"
  Supplier may sell Widgets subject to clause 1 of NDA.
//                                                 ^^^ error[reference/agreement]: No agreement in this workspace is called NDA. Correct the name, or add the file that holds the agreement.
`));

  test('from facts and scenarios are followed, too', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
scenario "No sale"
  on 2026-03-01 Supplier sells Widgets to Buyer.
  expect required by clause 2 of MSA.
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[scenario/wrong-answer]: On 1 March 2026 “Supplier sells Widgets to Buyer” is required by clause 1 of MSA, but the scenario expects it to be required by clause 2 of MSA. Clause 1 of MSA says: Supplier must sell Widgets.
//                          ^ error[reference/clause]: There is no clause 2 in MSA. Correct the number, or add what it should lead to.
`));
});

describe('names', () => {
  test('that another file declares can be brought in', () => checkFix(`
//- /sub/deal.deal
use "../example.deal".
clause 1 "Audit"
  Buyer may audit Ledgers once each year.
//- /terms.deal
asset "Ledgers".
`, 'Bring in terms.deal', `
//- /sub/deal.deal
use "../example.deal".
use "../terms.deal".
clause 1 "Audit"
  Buyer may audit Ledgers once each year.
//- /terms.deal
asset "Ledgers".
`));

  test('that nothing declares can be declared, after what is declared already', () => checkFix(`
use "example.deal".
asset "Journals".
clause 1 "Audit"
  Supplier may sell Journals and Trinkets.
`, 'Declare Trinkets', `
use "example.deal".
asset "Journals".
product "Trinkets".
clause 1 "Audit"
  Supplier may sell Journals and Trinkets.
`));

  test('in a shared vocabulary may stay unused; in an agreement they are found', () => check(`
//- /terms.deal
asset "Ledgers".
//- /deal.deal
use "terms.deal".
asset "Journals".
//     ^^^^^^^^ 💡 information[term/unused]: Nothing uses Journals. Delete this asset, or use it where the clauses say the same in other words.
asset "Diaries".
agreement "Master Agreement" ("MSA") between Northwind Ltd ("Northwind") and Contoso AG ("Contoso") dated 2026-01-01.
clause 1 "Audit"
  Northwind may audit Diaries once each year.
`));
});

describe('acceptances', () => {
  test('silence their code on their clause only', () => check(`
use "example.deal".
clause 1 "Sales"
  // accepted wording/may-not: agreed on 2 March 2026
  Supplier may not sell Widgets.
clause 2 "More sales"
  Supplier may not sell Gadgets.
//         ^^^^^^^ 💡 error[wording/may-not]: \`May not\` can be read two ways: that it is forbidden, or that it is not owed. It is taken as forbidden. Write \`must not\` or \`need not\`.
`));

  test('stand above a declaration, too', () => check(`
use "example.deal".
// accepted term/unused: the order forms will use it
asset "Ledgers".
asset "Journals".
//     ^^^^^^^^ 💡 information[term/unused]: Nothing uses Journals. Delete this asset, or use it where the clauses say the same in other words.
clause 1 "Sales"
  Supplier must not sell Widgets.
`));

  test('of another code accept nothing', () => check(`
use "example.deal".
clause 1 "Sales"
  // accepted wording/dollar: agreed on 2 March 2026
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[acceptance/unused]: This accepts wording/dollar, but nothing of that kind is found here any more. Delete the line, so that it cannot hide a new one.
  Supplier may not sell Widgets.
//         ^^^^^^^ 💡 error[wording/may-not]: \`May not\` can be read two ways: that it is forbidden, or that it is not owed. It is taken as forbidden. Write \`must not\` or \`need not\`.
`));
});

describe('numbers', () => {
  test('may be inserted, nested and begin anywhere', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
section 3 "Sales".
clause 3.1 "A"
  Supplier must sell Widgets.
clause 3.1A "B"
  Supplier must sell Widgets.
clause 3.2 "C"
  Supplier must sell Widgets.
clause 3.2.1 "D"
  Supplier must sell Widgets.
clause 3.2.2 "E"
  Supplier must sell Widgets.
section 4 "Rest".
clause 4.10 "F"
  Supplier must sell Widgets.
clause 4.11 "G"
  Supplier must sell Widgets.
schedule A "Fees".
clause 1 "H"
  Supplier must sell Widgets.
`));

  test('are found where one is missing, out of order or double', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1.1 "A"
  Supplier must sell Widgets.
clause 1.3 "B"
  Supplier must sell Widgets.
clause 1.2 "C"
//     ^^^ information[number/sequence]: Clause 1.2 stands after clause 1.3. Move it to its place, or renumber it.
  Supplier must sell Widgets.
clause 1.2 "D"
//     ^^^ error[number/duplicate]: Clause 1.2 is already the number of “C”. Give “D” a number of its own: a reference to 1.2 could mean either.
  Supplier must sell Widgets.
clause 2 "E"
  Supplier must sell Widgets.
clause 2C "F"
//     ^^ information[number/sequence]: The numbering goes from 2 to 2C. If nothing is missing, this is clause 3; if clause 3 was struck, say so under its number.
  Supplier must sell Widgets.
`));
});

test('a clause stands in the section of its number', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
section 1 "Sales".
clause 1.1 "A"
  Supplier must sell Widgets.
clause 2.1 "B"
//     ^^^ information[number/sequence]: Clause 2.1 stands in section 1 (“Sales”). Move it to section 2, or renumber it.
  Supplier must sell Widgets.
section 2 "Rest".
clause 2.2 "C"
  Supplier must sell Widgets.
clause 7 "D"
  Supplier must sell Widgets.
schedule A "Fees".
section 1 "More".
clause 2.1 "E"
  Supplier must sell Widgets.
`));

describe('periods', () => {
  test('are compared within a sentence and an exception, each by itself', () => check(`
use "example.deal".
clause 1 "Sales"
  Supplier must sell Widgets from 2026-01-01 through 2026-01-01.
clause 2 "Never"
  Supplier must sell Widgets from 2026-01-01 until 2026-01-01.
//                                                 ^^^^^^^^^^ error[date/reversed]: As written, clause 2 ends before 1 January 2026 but begins on 1 January 2026, so there is no day on which it applies. Correct one of the dates.
clause 3 "Exception"
  Supplier must not sell Gadgets from 2026-01-01 except to Buyer from 2028-01-01 until 2027-01-01, until 2030-01-01.
//                                                                                     ^^^^^^^^^^ error[date/reversed]: As written, this exception of clause 3 ends before 1 January 2027 but begins on 1 January 2028, so there is no day on which it applies. Correct one of the dates.
`));
});

describe('events', () => {
  test('need a judge only where a promise ends on them and nothing else says when they happen', () => check(`
use "example.deal".
event "Launch".
event "Closing", meaning "the exchange of the signed documents".
event "Distress", when Insolvency.
event "Pivot".
event "Board Review".
fact Launch has not occurred as of 2026-01-01.
clause 1 "Recorded, defined, composed"
  Supplier must sell Widgets until Launch.
  Supplier must sell Widgets until Closing.
  Supplier must sell Widgets until Distress.
clause 2 "Begins"
  Supplier must sell Widgets from Pivot.
clause 3 "Ends"
  Supplier must sell Widgets until the earlier of Board Review and 2030.
//                                                ^^^^^^^^^^^^ warning[clause/unjudged-event]: Clause 3 (“Ends”) ends on Board Review, and nothing says who judges whether that has happened. Add \`judged by …\` where Board Review is declared, or define it by what can be observed.
  Supplier must sell Gadgets until 30 days after Pivot.
//                                               ^^^^^ warning[clause/unjudged-event]: Clause 3 (“Ends”) ends on Pivot, and nothing says who judges whether that has happened. Add \`judged by …\` where Pivot is declared, or define it by what can be observed.
`));
});

describe('what is forbidden', () => {
  test('joins with or, in verbs, objects and slots', () => check(`
use "example.deal".
clause 1 "Sales"
  Supplier must not make or sell Widgets or Gadgets to Government Customers or Buyer.
clause 2 "More"
  Supplier must not make and sell Widgets.
//                  ^^^^^^^^^^^^^ 💡 warning[wording/and-after-must-not]: A list with \`and\` after \`must not\` can be read to forbid only all of them together. It is taken to forbid each. Write \`or\`, which says so.
  Supplier must not sell Widgets and Gadgets.
//                       ^^^^^^^^^^^^^^^^^^^ 💡 warning[wording/and-after-must-not]: A list with \`and\` after \`must not\` can be read to forbid only all of them together. It is taken to forbid each. Write \`or\`, which says so.
  Supplier must not sell Widgets on Azure and AWS.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[clause/implied]: Another sentence of clause 2 says this already: whatever this sentence forbids, it forbids too. Keep one of them, or say here what this one adds.
//                                  ^^^^^^^^^^^^^ 💡 warning[wording/and-after-must-not]: A list with \`and\` after \`must not\` can be read to forbid only all of them together. It is taken to forbid each. Write \`or\`, which says so.
`));
});
