import { describe, expect, test } from 'vitest';
import { clausesIn, conform, conformedDeal, conformedProse, editionOn } from '@dealwright/analysis';
import { DealStore, formatText } from '@dealwright/language';
import type { Clause } from '@dealwright/model';
import { parseDay } from '@dealwright/model';
import { FIXTURE_SETTINGS } from '@dealwright/testkit';

const FILES: Readonly<Record<string, string>> = {
  'file:///deals/words/vocabulary.deal': 'party Buyer Inc ("Buyer").\nparty Supplier GmbH ("Supplier").\nproduct "Widgets".\nevent "Closing".\n',
  'file:///deals/more.deal': 'product "Gizmos".\n',
  'file:///deals/base.deal': `use "words/vocabulary.deal".

product "Gadgets".

agreement "Master Agreement" ("MSA")
  between Buyer and Supplier
  dated 2026-01-01
  through 2032.

section 1 "Supply".

clause 1.1 "Widgets"
  Supplier must sell Widgets to Buyer until Closing. // as ever

clause 1.2 "Gadgets"
  (a) Supplier must sell Gadgets to Buyer.
  (b) Buyer may resell Gadgets.
  text """
    Supplier shall sell gadgets.
  """

section 2 "Money".

clause 2.1 "Price"
  Buyer must pay Supplier USD 2 million each year
    subject to clause 1.1.

schedule A "Sites".

clause 1 "First site"
  Supplier must not sell Widgets in Japan.
`,
  'file:///deals/late/first.deal': `use "../base.deal".
use "../more.deal".

amendment "First Amendment" ("A1") to MSA
  dated 2026-02-01.

insert after clause 1.1
  clause 1.1A "Gizmos"
    Supplier may sell Gizmos to Buyer
      unless Closing.

in clause 2.1 replace "USD 2 million" with "USD 3 million".
in clause 1.1 delete "until Closing".
delete clause 1.2(b).
in clause A/1 replace "Japan" with "France".
`,
  'file:///deals/second.deal': `use "base.deal".

amendment "Second Amendment" ("A2") to MSA
  dated 2026-05-01
  effective 2026-04-01.

in clause 2.1 replace "3 million" with "4 million".
delete clause 1.2.
replace clause 1.1 with
  clause 1.1 "Gadgets"
    Supplier must sell Gadgets to Buyer.
`,
};

function workspace(files: Readonly<Record<string, string>>): DealStore {
  const store = new DealStore();
  for (const [uri, text] of Object.entries(files)) store.put(uri, text);
  return store;
}

function copyOn(day: string): string {
  const store = workspace(FILES);
  return formatText(conformedDeal(conform(store.files.values(), 'MSA', store, FIXTURE_SETTINGS)!, parseDay(day)!, store.files, store));
}

/** What clauses say, but for where it stands and how the instruments that wrote it number it. */
function meaningOf(clauses: readonly Clause[]): unknown {
  return clauses.map(({ number, heading, sentences, wordings }) => JSON.parse(JSON.stringify({ number, heading, wordings, sentences }, (key, value: unknown) =>
    (/[sS]pan$|^anchor$|^id$/.test(key) ? undefined : key === 'text' && typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value))) as unknown);
}

describe('the conformed copy as Deal', () => {
  test.for(['2026-01-15', '2026-02-01', '2026-04-01'])('on %s', (day) => expect(copyOn(day)).toMatchSnapshot());

  test.for(['2026-01-15', '2026-02-01', '2026-04-01'])('parses and means on %s what the agreement then means', (day) => {
    const original = workspace(FILES);
    const conformed = conform(original.files.values(), 'MSA', original, FIXTURE_SETTINGS)!;
    const copied = workspace({ 'file:///deals/words/vocabulary.deal': FILES['file:///deals/words/vocabulary.deal']!, 'file:///deals/more.deal': FILES['file:///deals/more.deal']!, 'file:///deals/base.deal': copyOn(day) });
    const file = copied.files.get('file:///deals/base.deal')!;
    expect(file.problems).toEqual([]);
    expect(meaningOf(file.agreements[0]!.clauses)).toEqual(meaningOf(clausesIn(editionOn(conformed, parseDay(day)!))));
    expect(formatText(copyOn(day))).toBe(copyOn(day));
  });
});

test.for(['2026-01-15', '2026-02-01', '2026-04-01'])('the conformed copy as prose on %s', (day) => {
  const store = workspace(FILES);
  expect(conformedProse(conform(store.files.values(), 'MSA', store, FIXTURE_SETTINGS)!, parseDay(day)!, store.vocabulary)).toMatchSnapshot();
});

test('a restatement brings its own sections', () => {
  const store = workspace({ ...FILES, 'file:///deals/third.deal': 'use "base.deal".\namendment "Restatement" ("A3") to MSA restating dated 2026-06-01.\nsection 9 "All of it".\nclause 9.1 "Widgets"\n  Supplier must sell Widgets to Buyer.\n' });
  expect(formatText(conformedDeal(conform(store.files.values(), 'MSA', store, FIXTURE_SETTINGS)!, parseDay('2026-06-01')!, store.files, store))).toMatchSnapshot();
});
