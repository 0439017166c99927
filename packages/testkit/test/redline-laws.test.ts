import { compare, compareWords } from '@dealwright/diff';
import type { Comparison } from '@dealwright/model';
import { accepted, redline, rejected, versionDocument } from '@dealwright/render';
import type { Document } from '@dealwright/render';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionOf } from '../src/index.ts';
import { forAll } from './runs.ts';

/** Elements of every sort, broken ones among them. */
const ELEMENTS = [
  'use "vocabulary.deal".', 'party Buyer Inc ("Buyer").', 'party "Supplier, Inc." ("Supplier"), an affiliate of Buyer.', 'product "Widgets".',
  'product "iPhone" (also "phones"), a kind of Widgets, meaning "a telephone".', 'term "Revenue" means "gross receipts".', 'event "Delay", judged by Buyer.', '[Note: at the top]',
  'agreement "Supply Agreement" ("Supply")\n  between Buyer and "Supplier, Inc." ("Supplier")\n  dated 2026-01-01\n  through 2030.', 'section 1 "Supply".', 'section 2 "Money".',
  'clause 1.1 "Delivery"\n  Supplier must deliver Widgets to Buyer within 30 days after Delay.\n  Buyer may use Widgets in Japan.',
  'clause 1.2 "Lists"\n  (a) Supplier must support Widgets until 2027-03-01.\n  (b) Buyer must pay Supplier USD [•].\n  [Note: ask "finance"]',
  'clause 1.3 "Wording"\n  text """\n    Executed words,\n    on two lines.\n\n    And a second paragraph.\n  """', 'clause 2.1 "Price"\n  Buyer must pay Supplier USD 2 million each year subject to clause 1.1.',
  'clause 2.2 "Broken"\n  Buyer mmust pay nothing here.\n  Supplier may offer "iPhone" to any customer.', 'garbage that no rule reads.', 'fact Delay occurred on 2026-02-01.', 'schedule A "Fees".', 'clause 1 "Fee"\n  Buyer must pay Supplier USD 5.',
  'amendment "First Amendment" ("A1") to Supply dated 2026-05-01.', 'replace clause 1.1 with\n  clause 1.1 "Delivery"\n    Supplier must deliver Widgets to Buyer.', 'in clause 2.1 replace "USD 2 million" with "USD 3 million".', 'delete clause 1.2.',
  'scenario "delivery in May"\n  on 2026-05-01 Supplier delivers Widgets to Buyer.\n  expect permitted.',
] as const;

type Edit =
  | { readonly at: number; readonly op: 'drop' }
  | { readonly at: number; readonly op: 'renumber' }
  | { readonly at: number; readonly op: 'split words' }
  | { readonly at: number; readonly op: 'move'; readonly to: number }
  | { readonly at: number; readonly op: 'word'; readonly nth: number; readonly word: string }
  | { readonly at: number; readonly op: 'sentence'; readonly text: string }
  | { readonly at: number; readonly op: 'insert'; readonly text: string };

const place = fc.nat({ max: 40 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: fc.constant('drop' as const), at: place }),
  fc.record({ op: fc.constant('renumber' as const), at: place }),
  fc.record({ op: fc.constant('split words' as const), at: place }),
  fc.record({ op: fc.constant('move' as const), at: place, to: place }),
  fc.record({ op: fc.constant('word' as const), at: place, nth: place, word: fc.constantFrom('Widgets', '2028-01-01', 'USD 7', '“odd”', '[•]', 'not', '//', '"', '<b>', '\u202e', '\ud83d') }),
  fc.record({ op: fc.constant('sentence' as const), at: place, text: fc.constantFrom('Buyer may resell Widgets in France.', 'Supplier must not compete with Buyer.', '(c) Buyer may audit Revenue.') }),
  fc.record({ op: fc.constant('insert' as const), at: place, text: fc.constantFrom(...ELEMENTS) }),
);

function edited(elements: readonly string[], edits: readonly Edit[]): readonly string[] {
  return edits.reduce<readonly string[]>((all, change) => {
    if (all.length === 0) return all;
    const at = change.at % all.length;
    const text = all[at] ?? '';
    const replaced = (by: string): readonly string[] => all.toSpliced(at, 1, by);
    if (change.op === 'drop') return all.toSpliced(at, 1);
    if (change.op === 'move') return all.toSpliced(at, 1).toSpliced(change.to % all.length, 0, text);
    if (change.op === 'renumber') return replaced(text.replace(/^clause (\d)/, 'clause 7$1'));
    if (change.op === 'split words') return replaced(text.replaceAll(/ (?=[a-z])/g, '\n   '));
    if (change.op === 'word') {
      const words = text.split(' ');
      return replaced(words.toSpliced(change.nth % words.length, 1, change.word).join(' '));
    }
    return change.op === 'insert' ? all.toSpliced(at, 0, change.text) : replaced(`${text}\n  ${change.text}`);
  }, elements);
}

const drafts = fc.tuple(fc.shuffledSubarray([...ELEMENTS], { minLength: 0 }), fc.boolean(), fc.array(edit, { maxLength: 8 }))
  .map(([drawn, inOrder, edits]) => {
    const elements = inOrder ? drawn.toSorted((a, b) => ELEMENTS.indexOf(a) - ELEMENTS.indexOf(b)) : drawn;
    return { base: elements, revision: edited(elements, edits) };
  });

/** Comparisons that say too little, and things that are not so. */
function perturbed(comparison: Comparison, swaps: readonly number[]): Comparison {
  const { pairings } = comparison;
  const turned = pairings.map((pairing, index) => {
    const swap = swaps[index % Math.max(1, swaps.length)] ?? 0;
    const other = pairings[(index + swap) % pairings.length];
    return { ...pairing, moved: swap % 3 === 1, revision: swap % 5 === 2 ? (other?.revision ?? []) : pairing.revision };
  });
  return { ...comparison, pairings: turned, layout: swaps.length % 2 === 0 ? comparison.layout.toReversed() : comparison.layout };
}

const printed = ({ blocks }: Document) => blocks.map(({ kind, level, number = '', runs }) => ({ kind, level, number, text: runs.map(({ text }) => text).join('') }));
const version = (elements: readonly string[]) => versionOf([{ path: '/main.deal', text: elements.join('\n\n') }]);

test('accepting all of a redline gives the revision, rejecting all gives the base', () => {
  forAll(drafts, 400, ({ base, revision }) => {
    const [old, now] = [version(base), version(revision)];
    const marked = redline(compare(old, now), old, now, compareWords);
    expect(printed(accepted(marked))).toEqual(printed(versionDocument(now)));
    expect(printed(rejected(marked))).toEqual(printed(versionDocument(old)));
  });
});

test('it does so whatever the comparison says', () => {
  forAll(fc.tuple(drafts, fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 7 })), 400, ([{ base, revision }, swaps]) => {
    const [old, now] = [version(base), version(revision)];
    const marked = redline(perturbed(compare(old, now), swaps), old, now, compareWords);
    expect(printed(accepted(marked))).toEqual(printed(versionDocument(now)));
    expect(printed(rejected(marked))).toEqual(printed(versionDocument(old)));
  });
});

test('a redline of a version with itself marks nothing', () => {
  forAll(drafts, 100, ({ base }) => {
    const [old, now] = [version(base), version(base)];
    expect(redline(compare(old, now), old, now, compareWords).blocks.filter(({ change, was, runs }) => change ?? was ?? runs.some((run) => run.change))).toEqual([]);
  });
});

test('each move has one place that it left and one where it is', () => {
  forAll(drafts, 200, ({ base, revision }) => {
    const [old, now] = [version(base), version(revision)];
    const { blocks } = redline(compare(old, now), old, now, compareWords);
    const moves = (change: string) => new Set(blocks.filter((block) => block.change === change).map(({ move }) => move));
    expect(moves('moved-from')).toEqual(moves('moved-to'));
  });
});
