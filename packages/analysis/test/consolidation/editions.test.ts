import { describe, expect, test } from 'vitest';
import { conform, editionOn, historyOf } from '@dealwright/analysis';
import type { ClauseVersion, Conformed } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { formatDay, parseDay } from '@dealwright/model';
import type { Settings } from '@dealwright/model';
import { FIXTURE_SETTINGS } from '@dealwright/testkit';

const BASE = `party Buyer Inc ("Buyer").
party Supplier GmbH ("Supplier").
product "Widgets".
product "Gadgets".
event "Closing".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
section 1 "Supply".
clause 1.1 "Widgets"
  Supplier must sell Widgets to Buyer. // as ever
  Buyer may resell Widgets.
clause 1.2 "Gadgets"
  (a) Supplier must sell Gadgets to Buyer.
  (b) Buyer may resell Gadgets.
  text """Supplier shall sell gadgets, and only gadgets, to Buyer."""
section 2 "Money".
clause 2.1 "Price"
  Buyer must pay Supplier USD 2 million.
`;

function conformed(amendments: string, settings: Partial<Settings> = {}): Conformed {
  const store = new DealStore();
  store.put('file:///a.deal', BASE);
  store.put('file:///b.deal', amendments);
  return conform(store.files.values(), 'MSA', store, { ...FIXTURE_SETTINGS, ...settings })!;
}

/** Who wrote what, and when, in the last edition; then the words of the clauses that amendments changed by words. */
function lines(amendments: string, settings?: Partial<Settings>): readonly string[] {
  return conformed(amendments, settings).editions.at(-1)!.entries.map(line);
}

function line(version: ClauseVersion): string {
  const { number, heading, clause, how, writtenBy, from, until } = version;
  const days = `${from === undefined ? '' : ` from ${formatDay(from)}`}${until === undefined ? '' : ` until ${formatDay(until)}`}`;
  return `${number} ${clause ? heading : '[Intentionally omitted]'}: ${how} by ${writtenBy}${days}`;
}

function words(amendments: string, number: string): string | undefined {
  return conformed(amendments).editions.at(-1)!.entries.find((entry) => entry.number === number)?.body?.text;
}

const A1 = 'amendment "First" ("A1") to MSA dated 2026-02-01.\n';

const UNTOUCHED = ['1.1 Widgets: written by MSA', '1.2 Gadgets: written by MSA', '2.1 Price: written by MSA'];

describe('whole clauses', () => {
  test('without an amendment an agreement is what it was written', () => expect(lines('')).toEqual(UNTOUCHED));

  test('are replaced', () => expect(lines(`${A1}replace clause 1.2 with\n  clause 1.2 "Gizmos"\n    Buyer may resell Gadgets.\n`)).toEqual([
    '1.1 Widgets: written by MSA', '1.2 Gizmos: replaced by A1 from 2026-02-01', '2.1 Price: written by MSA',
  ]));

  test('are replaced by one of another number', () => expect(lines(`${A1}replace clause 1.2 with\n  clause 1.3 "Gizmos"\n    Buyer may resell Gadgets.\n`)).toEqual([
    '1.1 Widgets: written by MSA', '1.3 Gizmos: replaced by A1 from 2026-02-01', '2.1 Price: written by MSA',
  ]));

  test('are inserted before and after, in the order of the instructions', () => expect(lines(`${A1}insert after clause 1.1
  clause 1.1A "One"
    Buyer may resell Gadgets.
insert after clause 1.1
  clause 1.1B "Two"
    Buyer may resell Gadgets.
insert after clause 1.1B
  clause 1.1C "Three"
    Buyer may resell Gadgets.
insert before clause 1.1
  clause 1 "Zero"
    Buyer may resell Gadgets.
`)).toEqual([
    '1 Zero: inserted by A1 from 2026-02-01', '1.1 Widgets: written by MSA', '1.1A One: inserted by A1 from 2026-02-01', '1.1B Two: inserted by A1 from 2026-02-01',
    '1.1C Three: inserted by A1 from 2026-02-01', '1.2 Gadgets: written by MSA', '2.1 Price: written by MSA',
  ]));

  test('are deleted, and their number stays', () => expect(lines(`${A1}delete clause 1.2.\n`)).toEqual([
    '1.1 Widgets: written by MSA', '1.2 [Intentionally omitted]: deleted by A1 from 2026-02-01', '2.1 Price: written by MSA',
  ]));

  test('are deleted with their section', () => expect(lines(`${A1}delete section 1.\n`)).toEqual([
    '1.1 [Intentionally omitted]: deleted by A1 from 2026-02-01', '1.2 [Intentionally omitted]: deleted by A1 from 2026-02-01', '2.1 Price: written by MSA',
  ]));

  test('come back where a later amendment inserts them', () => expect(lines(`${A1}delete clause 1.2.
amendment "Second" ("A2") to MSA dated 2026-03-01.
insert before clause 1.1
  clause 1.2 "Back"
    Buyer may resell Gadgets.
`)).toEqual(['1.2 Back: inserted by A2 from 2026-03-01', '1.1 Widgets: written by MSA', '2.1 Price: written by MSA']));

  test('are all restated', () => expect(lines('amendment "Restatement" ("A1") to MSA restating dated 2026-02-01.\nclause 1 "All"\n  Buyer may resell Gadgets.\n')).toEqual(['1 All: restated by A1 from 2026-02-01']));
});

describe('words', () => {
  test('are replaced whatever the white space between them', () => expect(words(`${A1}in clause 1.1 replace "must   sell" with "may sell".\n`, '1.1'))
    .toBe('clause 1.1 "Widgets"\n  Supplier may sell Widgets to Buyer. // as ever\n  Buyer may resell Widgets.'));

  test('are deleted with the white space before them', () => expect(words(`${A1}in clause 1.1 delete "to Buyer".\n`, '1.1'))
    .toBe('clause 1.1 "Widgets"\n  Supplier must sell Widgets. // as ever\n  Buyer may resell Widgets.'));

  test('of a whole sentence are deleted', () => expect(words(`${A1}in clause 1.1 delete "Buyer may resell Widgets.".\n`, '1.1'))
    .toBe('clause 1.1 "Widgets"\n  Supplier must sell Widgets to Buyer. // as ever'));

  test('of one item are changed where the item is named', () => expect(words(`${A1}in clause 1.2(b) replace "Gadgets" with "Widgets".\n`, '1.2'))
    .toBe('clause 1.2 "Gadgets"\n  (a) Supplier must sell Gadgets to Buyer.\n  (b) Buyer may resell Widgets.\n  text """Supplier shall sell gadgets, and only gadgets, to Buyer."""'));

  test('an item is deleted', () => expect(words(`${A1}delete clause 1.2(a).\n`, '1.2'))
    .toBe('clause 1.2 "Gadgets"\n  (b) Buyer may resell Gadgets.\n  text """Supplier shall sell gadgets, and only gadgets, to Buyer."""'));

  test('of the executed wording are changed apart from those of the sentences', () => expect(words(`${A1}in clause 1.2 replace "shall sell" with "must sell".\n`, '1.2'))
    .toBe('clause 1.2 "Gadgets"\n  (a) Supplier must sell Gadgets to Buyer.\n  (b) Buyer may resell Gadgets.\n  text """Supplier must sell gadgets, and only gadgets, to Buyer."""'));

  test('that the amendments before put there are changed by those after', () => expect(words(`${A1}in clause 2.1 replace "USD 2 million" with "USD 3 million each year".
amendment "Second" ("A2") to MSA dated 2026-03-01.
in clause 2.1 replace "3 million" with "4 million".
`, '2.1')).toBe('clause 2.1 "Price"\n  Buyer must pay Supplier USD 4 million each year.'));

  test('several changes in one amendment all see the clause as it stood', () => expect(words(`${A1}in clause 1.1 replace "sell" with "resell".
in clause 1.1 replace "resell" with "sell".
`, '1.1')).toBe('clause 1.1 "Widgets"\n  Supplier must resell Widgets to Buyer. // as ever\n  Buyer may sell Widgets.'));
});

describe('order', () => {
  test('is by effective date, then date, then file', () => {
    const { editions, amendments } = conformed(`amendment "Third" ("A3") to MSA dated 2026-03-01.
in clause 2.1 replace "USD 5 million" with "USD 6 million".
amendment "Second" ("A2") to MSA dated 2026-02-20 effective 2026-03-01.
in clause 2.1 replace "USD 4 million" with "USD 5 million".
amendment "First" ("A1") to MSA dated 2026-05-01 effective 2026-02-01.
in clause 2.1 replace "USD 2 million" with "USD 4 million".
`);
    expect(amendments.map(({ name }) => name)).toEqual(['A1', 'A2', 'A3']);
    expect(editions.map(({ from, until }) => [from, until].map((day) => (day === undefined ? '' : formatDay(day))))).toEqual([['', '2026-02-01'], ['2026-02-01', '2026-03-01'], ['2026-03-01', '']]);
    expect(editions.map(({ entries }) => entries.at(-1)!.body?.text.slice(-14))).toEqual([undefined, 'USD 4 million.', 'USD 6 million.']);
  });

  test('an agreement reads on each day as the amendments up to it make it', () => {
    const all = conformed(`${A1}delete clause 1.2.\n`);
    const on = (day: string): readonly string[] => editionOn(all, parseDay(day)!).entries.map(line);
    expect(on('2026-01-31')).toEqual(['1.1 Widgets: written by MSA', '1.2 Gadgets: written by MSA until 2026-02-01', '2.1 Price: written by MSA']);
    expect(on('2026-02-01')).toEqual(['1.1 Widgets: written by MSA', '1.2 [Intentionally omitted]: deleted by A1 from 2026-02-01', '2.1 Price: written by MSA']);
  });

  test('a clause has a history', () => {
    const all = conformed(`${A1}in clause 2.1 replace "2 million" with "3 million".
amendment "Second" ("A2") to MSA dated 2026-03-01.
delete clause 2.1.
`);
    expect(historyOf(all, '2.1').map(line)).toEqual([
      '2.1 Price: written by MSA until 2026-02-01', '2.1 Price: changed by A1 from 2026-02-01 until 2026-03-01', '2.1 [Intentionally omitted]: deleted by A2 from 2026-03-01',
    ]);
  });

  test('an amendment to an amendment amends the agreement', () => expect(lines(`${A1}delete clause 1.2.
amendment "Second" ("A2") to A1 dated 2026-03-01.
delete clause 2.1.
`)).toEqual(['1.1 Widgets: written by MSA', '1.2 [Intentionally omitted]: deleted by A1 from 2026-02-01', '2.1 [Intentionally omitted]: deleted by A2 from 2026-03-01']));
});

describe('what is not yet, or not to be, in force', () => {
  test('drafts and what does not bind are left out unless asked for', () => {
    const draft = 'amendment "Draft" ("D") to MSA dated 2026-02-01 draft.\ndelete clause 1.2.\namendment "Letter" ("L") to MSA dated 2026-02-01 non-binding.\ndelete clause 2.1.\n';
    expect(lines(draft)).toEqual(UNTOUCHED);
    expect(lines(draft, { includeDrafts: true })).toEqual(['1.1 Widgets: written by MSA', '1.2 [Intentionally omitted]: deleted by D from 2026-02-01', '2.1 [Intentionally omitted]: deleted by L from 2026-02-01']);
  });

  test('what awaits an event takes effect when a fact records it', () => {
    const waiting = 'amendment "Later" ("A1") to MSA dated 2026-02-01 effective upon Closing.\ndelete clause 1.2.\n';
    expect(lines(waiting)).toEqual(UNTOUCHED);
    expect(conformed(waiting).awaited.map(({ entries }) => entries.map(line))).toEqual([['1.1 Widgets: written by MSA', '1.2 [Intentionally omitted]: deleted by A1', '2.1 Price: written by MSA']]);
    expect(lines(`${waiting}fact Closing occurred on 2026-02-20.\n`)).toEqual(['1.1 Widgets: written by MSA', '1.2 [Intentionally omitted]: deleted by A1 from 2026-02-20', '2.1 Price: written by MSA']);
    expect(lines(`${waiting}fact Closing occurred on 2026-03-20.\n`)).toEqual(UNTOUCHED);
  });
});
