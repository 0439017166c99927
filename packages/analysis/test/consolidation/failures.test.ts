import { expect, test } from 'vitest';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { check, FIXTURE_SETTINGS } from '@dealwright/testkit';

test('each instruction that cannot be followed is reported, and the others are followed', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Audit"
  Buyer may audit Revenue once each year.
  Supplier may audit Revenue once each year.
clause 2 "Price"
  (a) Buyer must pay Supplier USD 2 million.
clause 3 "Widgets"
  Supplier must sell Widgets to Buyer.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information[conflict/obligation-prohibition]: From 1 January 2026 to 31 January 2026 Supplier must sell Widgets to Buyer (MSA, clause 3), but must not sell Widgets to Buyer (OA, clause 1).…
agreement "Other Agreement" ("OA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Gadgets"
  Supplier must not sell Widgets to Buyer.
amendment "First Amendment" ("A1") to MSA dated 2026-02-01.
replace clause 9 with
//             ^ error[amendment/no-clause]: MSA has no clause 9 on 1 February 2026. Correct the number.
  clause 9 "Nine"
    Buyer must pay Supplier USD 9 million.
insert after clause 8
//                  ^ error[amendment/no-clause]: MSA has no clause 8 on 1 February 2026. Correct the number.
  clause 8A "Eight"
    Buyer must pay Supplier USD 8 million.
insert after clause 1
  clause 2 "Two"
//       ^ error[amendment/clause-exists]: MSA has a clause 2 already, “Price”. Give the new clause another number, or write \`replace clause 2 with\`.
    Buyer must pay Supplier USD 7 million.
delete clause 4.
//            ^ error[amendment/no-clause]: MSA has no clause 4 on 1 February 2026. Correct the number.
delete section 7.
//             ^ error[amendment/no-clause]: MSA has no section 7 on 1 February 2026. Correct the number.
delete clause 2(b).
//            ^^^^ error[amendment/no-clause]: Clause 2 of MSA has no item (b) on 1 February 2026. Correct the letter.
in clause 2(c) delete "USD".
//        ^^^^ error[amendment/no-clause]: Clause 2 of MSA has no item (c) on 1 February 2026. Correct the letter.
in clause 1 of OA delete "not".
//             ^^ error[amendment/no-clause]: A1 amends MSA, and cannot change a clause of OA. Change that in an amendment of its own.
in clause 1 replace "twice" with "once".
//                  ^^^^^^^ error[amendment/words-not-found]: These words do not stand in clause 1 of MSA on 1 February 2026. Only whole words within one sentence are found; copy them from the clause as it then reads.
in clause 1 replace "once" with "twice".
//                  ^^^^^^ error[amendment/words-found-twice]: These words stand twice in clause 1 of MSA, and nobody can tell which are meant. Quote more of the sentence around them.
in clause 2 replace "million" with "billion".
in clause 2 replace "2 million" with "3 million".
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[amendment/overlap]: Another instruction of A1 changes the same words of clause 2 already. All instructions of one amendment speak of the clause as it stood before; say both changes in one.
delete clause 2.
//<^^^^^^^^^^^^^ error[amendment/overlap]: Another instruction of A1 changes the same words of clause 2 already. All instructions of one amendment speak of the clause as it stood before; say both changes in one.
in clause 3 replace "Widget" with "Gadget".
//                  ^^^^^^^^ error[amendment/words-not-found]: These words do not stand in clause 3 of MSA on 1 February 2026. Only whole words within one sentence are found; copy them from the clause as it then reads.
replace clause 3 with
  clause 3 "Widgets"
    Supplier must not sell Widgets to Buyer.
`));

test('a restatement carries the whole agreement', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.
amendment "Restatement" ("A1") to MSA restating dated 2026-02-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 March 2026 Supplier must sell Widgets to Buyer (clause 1), but must not sell Widgets to Buyer (clause 2).…
clause 2 "No widgets"
  Supplier must not sell Widgets to Buyer.
delete clause 1.
//<^^^^^^^^^^^^^ error[amendment/overlap]: A1 restates the whole agreement, so an instruction beside its clauses changes nothing. Make the change in the restated clauses, or leave out \`restating\`.
`));

test('an amendment to nothing, and circles of amendments', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.
amendment "One" ("A1") to A1 dated 2026-02-01.
//                        ^^ error[amendment/circle]: This amends itself in a circle: A1 amends A1. Name the agreement that it is to amend.
delete clause 1.
amendment "Two" ("A2") to A3 dated 2026-02-01.
//                        ^^ error[amendment/circle]: This amends itself in a circle: A2 amends A3, which amends A2. Name the agreement that it is to amend.
delete clause 1.
amendment "Three" ("A3") to A2 dated 2026-02-01.
//                          ^^ error[amendment/circle]: This amends itself in a circle: A2 amends A3, which amends A2. Name the agreement that it is to amend.
delete clause 1.
amendment "Four" ("A4") to Nothing dated 2026-02-01.
//                         ^^^^^^^ error[reference/agreement]: No agreement in this workspace is called Nothing. Correct the name, or add the file that holds the agreement.
delete clause 1.
amendment "Five" ("A5") to A4 dated 2026-02-01.
delete clause 1.
`));

test('two agreements of one name: the first is amended, and each is reported', () => check(`
//- /a.deal
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.
//- /b.deal
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
//                             ^^^ error[agreement/duplicate-name]: MSA is already the name of “Master Agreement” in a.deal. Give one of them another short name, so that references can tell them apart.
clause 7 "Widgets"
  Supplier must sell Gadgets to Buyer.
//- /c.deal
use "example.deal".
amendment "One" ("A1") to MSA dated 2026-02-01.
delete clause 7.
//            ^ error[amendment/no-clause]: MSA has no clause 7 on 1 February 2026. Correct the number.
`));

test('references are read in the agreement as it then stands', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer subject to clause 2.
//                                               ^^^^^^^^ warning[amendment/lost-reference]: Clause 1 refers to clause 2, which A1 deletes with effect from 1 February 2026. Whatever rests on it falls away: a priority, a carve-out, a survival. Change this reference in the amendment too.
clause 2 "No widgets"
  Supplier must not sell Widgets to Buyer.
clause 3 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 4.
//                                                 ^^^^^^^^ warning[amendment/lost-reference]: Clause 3 refers to clause 4, which does not stand in the agreement as it was written. Whatever rests on it falls away: a priority, a carve-out, a survival. Change this reference in the amendment too.
amendment "First" ("A1") to MSA dated 2026-02-01.
insert after clause 3
  clause 4 "Audit"
    Buyer may audit Revenue once each year subject to clause 2.
//                                                    ^^^^^^^^ warning[amendment/lost-reference]: Clause 4 refers to clause 2, which A1 deletes with effect from 1 February 2026. Whatever rests on it falls away: a priority, a carve-out, a survival. Change this reference in the amendment too.
delete clause 2.
in clause 3 replace "USD 2 million" with "USD 3 million".
`));

test('a reference means the version of a clause that its heading and its items fit', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.
clause 2 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 1 ("Widgets").
amendment "First" ("A1") to MSA dated 2026-02-01.
replace clause 1 with
  clause 1 "Gadgets"
    (a) Supplier must sell Gadgets to Buyer.
insert after clause 2
  clause 3 "Audit"
    Buyer may audit Revenue subject to clause 1(a).
insert after clause 3
  clause 4 "Audit of gadgets"
    Supplier may audit Revenue subject to clause 1 ("Gadgets").
insert after clause 4
  clause 5 "Audit of gizmos"
    Agent may audit Revenue subject to clause 1 ("Gizmos").
//                                               ^^^^^^^^ 💡 warning[reference/heading]: Clause 1 is headed “Widgets”, not “Gizmos”. One of the two is out of date: correct the heading here, or the number.
`));

test('words that make no sentence are reported on the instruction', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Widgets"
  Supplier must sell Widgets to Buyer.
amendment "First" ("A1") to MSA dated 2026-02-01.
in clause 1 replace "must sell" with "must must sell".
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[syntax/expected]: As A1 changes clause 1 of MSA: An action such as \`offer\` or \`pay\` must follow \`must\`, but it says \`must\`.
amendment "Second" ("A2") to MSA dated 2026-03-01.
in clause 1 replace "must must sell" with "must sell".
in clause 1 replace "Widgets" with "Gizmos".
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[term/undefined]: As A2 changes clause 1 of MSA: Nothing in sight defines Gizmos.
`));

test('a thousand amendments of one clause are all worked in', () => {
  const store = new DealStore();
  const many = Array.from({ length: 1000 }, (_, at) => `amendment "A${at}" ("A${at}") to MSA dated ${2000 + Math.floor(at / 336)}-${String(1 + Math.floor(at / 28) % 12).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}.\nin clause 1 replace "USD ${at + 1} million" with "USD ${at + 2} million".\n`);
  store.put('file:///a.deal', `party Buyer Inc ("Buyer").\nparty Supplier GmbH ("Supplier").\nagreement "M" ("MSA") between Buyer and Supplier dated 1999-01-01.\nclause 1 "Price"\n  Buyer must pay Supplier USD 1 million.\n${many.join('')}`);
  const analyser = new Analyser();
  const { findings } = analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: FIXTURE_SETTINGS, source: store });
  expect([...findings.values()].flat().map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  expect(analyser.conformed('MSA')!.editions.at(-1)!.entries[0]!.body!.text).toBe('clause 1 "Price"\n  Buyer must pay Supplier USD 1001 million.');
});
