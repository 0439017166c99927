import { describe, expect, test } from 'vitest';
import { manyAmendments, manyExceptions } from '../src/generate/huge.ts';
import { analyse, check } from '../src/index.ts';

/** Code and verdict of everything that is found, with how often. */
function counted(text: string): Readonly<Record<string, number>> {
  const found = [...analyse([{ path: '/main.deal', text }]).values()].flat().map(({ code, verdict }) => (verdict === undefined ? code : `${code} ${verdict}`));
  return Object.fromEntries([...new Set(found)].toSorted().map((code) => [code, found.filter((each) => each === code).length]));
}

describe('what goes round in circles is found once, where it stands, and the rest is examined', () => {
  test('kinds', () => check(`
use "example.deal".
product "Ones", a kind of Twos.
//       ^^^^ error[kinds/cycle]: Ones is declared a kind of Twos, which is declared a kind of Ones. They would all be the same. Take out one of the relations.
product "Twos", a kind of Ones.
agreement "Supply" ("Supply") between Buyer and Supplier dated 2025-01-01 through 2032.
clause 1 "One"
  Supplier must offer Ones.
//^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: …
clause 2 "Two"
  Supplier must not offer Twos.
`));

  test('priorities', () => check(`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2025-01-01 through 2032.
clause 1 "One"
  Supplier must offer Widgets subject to clause 2.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 January 2025 Supplier must offer Widgets (clause 1), but must not offer Widgets (clause 3). No carve-out covers it.
clause 2 "Two"
  Supplier must not offer Widgets subject to clause 1.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[clause/implied]: Clause 3 (“Three”) says this already: whatever clause 2 (“Two”) forbids, it forbids too. Keep one of them, or say here what this one adds.
//                                ^^^^^^^^^^^^^^^^^^^ error[priority/cycle]: These priorities go round in a circle: clause 1 prevails over clause 2 and clause 2 prevails over clause 1. None of them can prevail. Take one of the priorities out.
clause 3 "Three"
  Supplier must not offer Widgets.
`));

  test('files that bring in each other', () => check(`
//- /a.deal
use "b.deal".
//  ^^^^^^^^ warning[reference/use-cycle]: a.deal brings in b.deal, which brings in a.deal. …
party Alpha.
//- /b.deal
use "a.deal".
//  ^^^^^^^^ warning[reference/use-cycle]: b.deal brings in a.deal, which brings in b.deal. …
party Beta.
`));

  test('amendments', () => check(`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2025-01-01 through 2032.
clause 1 "One"
  Supplier must offer Widgets.
amendment "First" ("A1") to A2 dated 2025-02-01.
//                          ^^ error[amendment/circle]: This amends itself in a circle: A1 amends A2, which amends A1. Name the agreement that it is to amend.
delete clause 1.
amendment "Second" ("A2") to A1 dated 2025-03-01.
//                           ^^ error[amendment/circle]: This amends itself in a circle: A1 amends A2, which amends A1. Name the agreement that it is to amend.
delete clause 1.
clause 2 "Stray"
  Supplier must not offer Widgets.
`));

  test('events that define each other', () => check(`
use "example.deal".
event "Ones", when Twos.
//     ^^^^ error[event/cycle]: Ones hangs on Twos, which hangs on Ones. None of them says when it happens. Define one of them by something else.
event "Twos", when Ones.
agreement "Supply" ("Supply") between Buyer and Supplier dated 2025-01-01 through 2032.
clause 1 "One"
  Supplier must deliver Widgets upon Ones.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: If Ones happen and Twos happen, Supplier must deliver Widgets (clause 1), but must not deliver Widgets (clause 2). Nothing records so far that these are so.
clause 2 "Two"
  Supplier must not deliver Widgets upon Twos.
`));
});

describe('what is not there', () => {
  test('an amendment to no agreement, and instructions on clauses that do not exist', () => check(`
use "example.deal".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2025-01-01 through 2032.
clause 1 "One"
  Supplier must offer Widgets.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: On 1 March 2025 Supplier must offer Widgets (clause 1), but must not offer Widgets (clause 2). No carve-out covers it. The drafter may mean clause 2 as an exception to clause 1: if so, say so.
amendment "First" ("A1") to Nowhere dated 2025-02-01.
//                          ^^^^^^^ error[reference/agreement]: No agreement in this workspace is called Nowhere. Correct the name, or add the file that holds the agreement.
delete clause 1.
amendment "Second" ("A2") to Supply dated 2025-03-01.
delete clause 99.
//            ^^ error[amendment/no-clause]: Supply has no clause 99 on 1 March 2025. Correct the number.
insert after clause 1
  clause 2 "Two"
    Supplier must not offer Widgets.
`));

  test('one short name for two agreements', () => check(`
//- /vocabulary.deal
party Contoso.
party Fabrikam.
product "Goods".
//- /a.deal
use "vocabulary.deal".
agreement "First" ("Supply") between Contoso and Fabrikam dated 2025-01-01 through 2032.
clause 1 "One"
  Contoso must offer Goods.
//^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflict/obligation-prohibition]: On 2 January 2025 Contoso must offer Goods (clause 1), but must not offer Goods (clause 1). No carve-out covers it.
//- /b.deal
use "vocabulary.deal".
agreement "Second" ("Supply") between Contoso and Fabrikam dated 2025-01-02 through 2032.
//                   ^^^^^^ error[agreement/duplicate-name]: Supply is already the name of “First” in a.deal. Give one of them another short name, so that references can tell them apart.
clause 1 "One"
  Contoso must not offer Goods.
`));
});

describe('more than anybody writes', () => {
  test('ten thousand exceptions: each is read, and the duty collides with every ban but the one that spares it', () => {
    expect(counted(manyExceptions('cloud', 100, 100))).toEqual({ 'conflict/obligation-prohibition conflict': 99 });
  });

  test('ten thousand exceptions in one sentence: the sentence is refused, and nothing else is', () => {
    expect(counted(manyExceptions('cloud', 1, 10_000))).toEqual({ 'file/too-many-findings': 1, 'syntax/too-long': 1, 'term/unused': 999 });
  });

  test('a thousand amendments: the instruction that cannot be applied is named, and no two versions are compared', () => {
    expect(counted(manyAmendments(1_000))).toEqual({ 'amendment/no-clause': 1 });
  });
});
