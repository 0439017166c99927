import { describe, expect, test } from 'vitest';
import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { formatDay } from '@dealwright/model';
import type { Norm } from '@dealwright/model';
import { applyFix, check, findingsOf, FIXTURE_SETTINGS, readFixture } from '@dealwright/testkit';
import { WorkspaceNorms } from '../../src/workspace-norms.ts';

const BASE = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
product "Widgets".
event "Closing".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Widgets"
  Supplier must not sell Widgets in Japan.
clause 2 "Gadgets"
  Supplier must not host Widgets.
clause 9 "After the end"
  Clause 1 survives termination for 2 years.
`;

/** The norms of the agreement: id, whose version, and the days by which that cuts its period. */
function norms(amendments: string): readonly string[] {
  const store = new DealStore();
  store.put('file:///a.deal', BASE);
  store.put('file:///b.deal', `use "a.deal".\n${amendments}`);
  const { norms: { added } } = new WorkspaceNorms().update(store.files, store.vocabulary, { settings: FIXTURE_SETTINGS, source: store }, () => false);
  return added.map(line);
}

function line({ id, source: { version, agreement, clauseNumber, dated }, scope: { period } }: Norm): string {
  const days = [...period.from.map(({ point, inclusive }) => [inclusive ? 'from' : 'after', point] as const), ...period.to.map(({ point, inclusive }) => [inclusive ? 'through' : 'until', point] as const)];
  const said = days.map(([word, point]) => `${word} ${point.type === 'date' ? formatDay(point.day) : point.type === 'event' ? point.text : point.type}`);
  return `${id} of ${agreement} ${clauseNumber}${version ? `, ${version.writtenBy}` : ''} dated ${dated === undefined ? '' : formatDay(dated)}: ${said.join(', ')}`;
}

describe('the norms of an amended agreement', () => {
  test('are cut to the days that their version governs', () => expect(norms('amendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 2 replace "Widgets" with "any product".\n')).toEqual([
    'MSA/1/1#1 of MSA 1 dated 2026-01-01: from 2026-01-01, through offset',
    'MSA/2/1#1 of MSA 2, MSA dated 2026-01-01: from 2026-01-01, through 2030-12-31, until termination, until 2026-02-01',
    'MSA/2@A1/1#1 of MSA 2, A1 dated 2026-02-01: from 2026-01-01, from 2026-02-01, through 2030-12-31, until termination',
  ]));

  test('change where what another clause says of them changes', () => expect(norms('amendment "First" ("A1") to MSA dated 2026-02-01.\ndelete clause 9.\n')).toEqual([
    'MSA/1/1#1 of MSA 1, MSA dated 2026-01-01: from 2026-01-01, through offset, until 2026-02-01',
    'MSA/2/1#1 of MSA 2 dated 2026-01-01: from 2026-01-01, through 2030-12-31, until termination',
    'MSA/1/1#1@A1 of MSA 1, MSA dated 2026-01-01: from 2026-01-01, from 2026-02-01, through 2030-12-31, until termination',
  ]));

  test('of a clause that an amendment writes are the agreement’s, made on the amendment’s date', () => expect(norms('amendment "First" ("A1") to MSA dated 2026-05-01 effective 2026-02-01.\ninsert after clause 2\n  clause 3 "New"\n    Buyer must not host Widgets.\n')).toEqual([
    'MSA/1/1#1 of MSA 1 dated 2026-01-01: from 2026-01-01, through offset',
    'MSA/2/1#1 of MSA 2 dated 2026-01-01: from 2026-01-01, through 2030-12-31, until termination',
    'A1/3/1#1 of MSA 3, A1 dated 2026-05-01: from 2026-01-01, from 2026-02-01, through 2030-12-31, until termination',
  ]));

  test('that await an event hang on it, and so do those that it would end', () => expect(norms('amendment "First" ("A1") to MSA dated 2026-02-01 effective upon Closing.\nreplace clause 2 with\n  clause 2 "New"\n    Buyer must not host Widgets.\n')).toEqual([
    'MSA/1/1#1 of MSA 1 dated 2026-01-01: from 2026-01-01, through offset',
    'MSA/2/1#1 of MSA 2, MSA dated 2026-01-01: from 2026-01-01, through 2030-12-31, until termination, until Closing',
    'A1/2/1#1 of MSA 2, A1 dated 2026-02-01: from 2026-01-01, from Closing, through 2030-12-31, until termination',
  ]));

  test('that never governed a day are none', () => expect(norms('amendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 2 replace "Widgets" with "any product".\namendment "Second" ("A2") to MSA dated 2026-02-01.\ndelete clause 2.\n')).toEqual([
    'MSA/1/1#1 of MSA 1 dated 2026-01-01: from 2026-01-01, through offset',
    'MSA/2/1#1 of MSA 2, MSA dated 2026-01-01: from 2026-01-01, through 2030-12-31, until termination, until 2026-02-01',
  ]));

  test('stay the same objects where an amendment does not concern them', () => {
    const store = new DealStore();
    const norm = new WorkspaceNorms();
    const update = (): readonly [readonly string[], readonly string[]] => {
      const { norms: { added, removed } } = norm.update(store.files, store.vocabulary, { settings: FIXTURE_SETTINGS, source: store }, () => false);
      return [added.map(({ id }) => id), removed.map(({ id }) => id)];
    };
    store.put('file:///a.deal', BASE);
    store.put('file:///b.deal', 'use "a.deal".\namendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 2 replace "Widgets" with "any product".\n');
    expect(update()).toEqual([['MSA/1/1#1', 'MSA/2/1#1', 'MSA/2@A1/1#1'], []]);
    store.put('file:///b.deal', 'use "a.deal".\namendment "First" ("A1") to MSA dated 2026-02-01.\nin clause 2 replace "Widgets" with "all products".\n');
    expect(update()).toEqual([['MSA/2@A1/1#1'], ['MSA/2@A1/1#1']]);
    store.put('file:///a.deal', BASE.replace('host Widgets', 'host  Widgets'));
    expect(update()).toEqual([['MSA/2/1#1', 'MSA/2@A1/1#1'], ['MSA/2/1#1', 'MSA/2@A1/1#1']]);
    store.put('file:///b.deal', '');
    expect(update()).toEqual([['MSA/1/1#1', 'MSA/2/1#1'], ['MSA/1/1#1', 'MSA/2/1#1', 'MSA/2@A1/1#1']]);
  });
});

describe('collisions across amendments', () => {
  test('a priority in an amendment removes one from then on', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sale"
  Supplier must sell Widgets to Buyer.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error[conflict/obligation-prohibition]: From 1 March 2026 to 31 March 2026 Supplier must sell Widgets to Buyer (clause 1), but must not sell Widgets to Buyer (clause 2).…
clause 2 "No sale"
  Supplier must not sell Widgets to Buyer.
amendment "First" ("A1") to MSA dated 2026-04-01.
in clause 1 replace "to Buyer" with "to Buyer notwithstanding clause 2".
`));

  test('a priority outlives the replacement of the clause that it names', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sale"
  Supplier must sell Widgets to Buyer subject to clause 2.
clause 2 "No sale"
  Supplier must not sell Widgets to Buyer.
amendment "First" ("A1") to MSA dated 2026-04-01.
replace clause 2 with
  clause 2 "No sale at all"
    Supplier must not sell Widgets.
`));

  test('what awaits an event may come to collide', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sale"
  Supplier must sell Widgets to Buyer.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[conflict/obligation-prohibition] depends: If Acceptance happens, which Buyer decides, Supplier must sell Widgets to Buyer (clause 1), but must not sell Widgets to Buyer (clause 2).…
clause 2 "Audit"
  Buyer may audit Revenue.
amendment "First" ("A1") to MSA dated 2026-04-01 effective upon Acceptance.
replace clause 2 with
  clause 2 "No sale"
    Supplier must not sell Widgets to Buyer.
`));

  test('priorities go in a circle only among clauses that stand together', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 2.
clause 2 "Audit"
  Buyer may audit Revenue.
clause 3 "Records"
  Supplier may audit Revenue notwithstanding anything in this agreement.
amendment "First" ("A1") to MSA dated 2026-02-01.
replace clause 1 with
  clause 1 "Price"
    Buyer must pay Supplier USD 3 million notwithstanding clause 2.
replace clause 3 with
  clause 3 "Records"
    Supplier may audit Revenue each year notwithstanding anything in this agreement.
amendment "Second" ("A2") to MSA dated 2026-03-01.
in clause 2 replace "Revenue" with "Revenue notwithstanding clause 1".
//<^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[priority/cycle]: From 1 March 2026 these priorities go round in a circle: clause 2 prevails over clause 1 and clause 1 prevails over clause 2. None of them can prevail. Take one of the priorities out.
insert after clause 3
  clause 4 "More records"
    Agent may audit Revenue notwithstanding anything in this agreement.
//                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[priority/deadlock]: From 1 March 2026 clause 4 prevails over everything, and so does clause 3. Where they disagree, neither governs. Name what this clause is to prevail over.
`));

  test('a fix changes the file in which its words stand', () => {
    const { files } = readFixture(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Offer"
  Supplier must offer Widgets to Government Customers.
clause 2 "No offer"
  Supplier must not offer Gadgets.
amendment "First" ("A1") to MSA dated 2026-04-01.
in clause 2 replace "Gadgets" with "Widgets".
`);
    const fixes = findingsOf({ files, marks: [] }).flatMap((finding) => finding.fixes);
    expect(fixes.map((fix) => [fix.title, applyFix(files, fix)[0]?.text.split('\n').slice(3)])).toMatchInlineSnapshot(`
      [
        [
          "Carve it out of clause 2: \`except to Government Customers\`",
          [
            "  Supplier must offer Widgets to Government Customers.",
            "clause 2 "No offer"",
            "  Supplier must not offer Gadgets.",
            "amendment "First" ("A1") to MSA dated 2026-04-01.",
            "in clause 2 replace "Gadgets" with "Widgets except to Government Customers".",
            "",
          ],
        ],
        [
          "Let clause 1 of MSA give way: \`subject to clause 2\`",
          [
            "  Supplier must offer Widgets to Government Customers subject to clause 2.",
            "clause 2 "No offer"",
            "  Supplier must not offer Gadgets.",
            "amendment "First" ("A1") to MSA dated 2026-04-01.",
            "in clause 2 replace "Gadgets" with "Widgets".",
            "",
          ],
        ],
        [
          "Let clause 2 of MSA give way: \`subject to clause 1\`",
          [
            "  Supplier must offer Widgets to Government Customers.",
            "clause 2 "No offer"",
            "  Supplier must not offer Gadgets.",
            "amendment "First" ("A1") to MSA dated 2026-04-01.",
            "in clause 2 replace "Gadgets" with "Widgets subject to clause 1".",
            "",
          ],
        ],
      ]
    `);
  });

  test('a finding on an instruction is accepted there', () => check(`
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sale"
  Supplier may sell Widgets to Buyer.
clause 2 "No sale"
  Supplier must not host Widgets.
amendment "First" ("A1") to MSA dated 2026-04-01.
// accepted conflict/permission-prohibition: agreed on the telephone
in clause 1 replace "sell" with "host".
// accepted amendment/no-clause: it was there in an earlier draft
delete clause 7.
`));
});

test('an agreement is conformed for whoever asks, amended or not', () => {
  const store = new DealStore();
  store.put('file:///a.deal', BASE);
  const analyser = new Analyser();
  analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: FIXTURE_SETTINGS, source: store });
  expect(analyser.conformed('MSA')?.editions.map(({ entries }) => entries.map(({ number }) => number))).toEqual([['1', '2', '9']]);
  expect(analyser.conformed('XY')).toBeUndefined();
});
