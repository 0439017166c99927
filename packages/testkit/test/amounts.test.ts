import { Analyser } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { placeOf } from '@dealwright/model';
import { expect, test } from 'vitest';
import { amountsAtOdds } from '../src/oracle/amounts.ts';
import type { FoundAmount } from '../src/oracle/amounts.ts';
import { JUDGED_ON, calendarDay, printPromised, promisedAmounts } from '../src/generate/promised-amounts.ts';
import type { PromisedAmounts } from '../src/generate/promised-amounts.ts';
import { PREAMBLE, PREAMBLE_PATH } from '../src/preamble.ts';
import { FIXTURE_SETTINGS, uriOf } from '../src/workspace.ts';
import { forAll } from './runs.ts';

const CODES: ReadonlySet<string> = new Set(['duties', 'quantity', 'over-allotted', 'better-terms'].map((code) => `conflict/${code}`));

const store = new DealStore();
store.put(uriOf(PREAMBLE_PATH), PREAMBLE);
const analyser = new Analyser();

/** What the product finds in the text of a draft, told as the enumeration tells it. Each draft is an edit of the one before. */
function found(draft: PromisedAmounts): readonly FoundAmount[] {
  const text = printPromised(draft);
  store.put(uriOf('/deal.deal'), text);
  const { findings } = analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: { ...FIXTURE_SETTINGS, asOf: calendarDay(JUDGED_ON) }, source: store });
  const all = [...findings].flatMap(([, own]) => own).filter(({ code }) => CODES.has(code)).map(({ code, verdict, span }) => ({
    code, verdict: verdict as FoundAmount['verdict'], clause: code === 'conflict/over-allotted' ? 0 : text.slice(0, placeOf(span).start).split('\n').length - 2,
  }));
  return all.toSorted((a, b) => a.clause - b.clause || (a.code < b.code ? -1 : 1));
}

test('amounts, shares and prices are at odds where an enumeration of days and outcomes finds them so', () => {
  const tally = new Map<string, number>();
  forAll(promisedAmounts, 1_500, (draft) => {
    const expected = amountsAtOdds(draft);
    expect(found(draft), printPromised(draft)).toEqual(expected);
    for (const { code, verdict } of expected) tally.set(`${code} ${verdict}`, (tally.get(`${code} ${verdict}`) ?? 0) + 1);
  });
  expect([...tally.keys()]).toEqual(expect.arrayContaining(['duties conflict', 'duties compatible', ...['quantity', 'over-allotted', 'better-terms'].flatMap((code) => [`${code} conflict`, `${code} depends`])].map((each) => `conflict/${each}`)));
});
