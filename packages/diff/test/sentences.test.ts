import { versionOf } from '@dealwright/testkit';
import type { ComparedVersion, Sentence } from '@dealwright/model';
import { expect, test } from 'vitest';
import { match } from '../src/matching/match.ts';
import { matchSentences } from '../src/matching/sentences.ts';
import { wordsOf } from '../src/text.ts';

const HEAD = `party Buyer Corp ("Buyer"). party Supplier Ltd ("Supplier"). product "Widgets". product "Gadgets". territory "Japan".
agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.
clause 1 "Promises"
`;

const version = (sentences: string): ComparedVersion => versionOf([{ path: '/main.deal', text: HEAD + sentences }]);
const sentencesOf = ({ files }: ComparedVersion): readonly Sentence[] => files[0]!.agreements[0]!.clauses[0]!.sentences;

/** Each pairing in a line: `=` for the same words, `≡` for the same under other names, `~` for other words. */
function paired(before: string, after: string): readonly string[] {
  const [base, revision] = [version(before), version(after)];
  const { identity } = match(base, revision);
  return matchSentences(sentencesOf(base), sentencesOf(revision), { base, revision, identity }).map((pairing) => {
    const old = pairing.base ? wordsOf(base, pairing.base.span) : '';
    const now = pairing.revision ? wordsOf(revision, pairing.revision.span) : '';
    return `${old} ${pairing.sameWords ? '=' : pairing.saysTheSame ? '≡' : '~'} ${now}`.trim();
  });
}

test('sentences keep their identity through an insertion before them and a change of their words', () => {
  expect(paired(
    'Supplier must deliver Widgets. Buyer must pay Supplier USD 5.',
    'Supplier may host Gadgets. Supplier must deliver Widgets in Japan. Buyer must pay Supplier USD 5.',
  )).toEqual([
    '~ Supplier may host Gadgets.',
    'Supplier must deliver Widgets. ~ Supplier must deliver Widgets in Japan.',
    'Buyer must pay Supplier USD 5. = Buyer must pay Supplier USD 5.',
  ]);
});

test('items are compared without their labels', () => {
  expect(paired('(a) Supplier must deliver Widgets; (b) Supplier must deliver Gadgets.', '(a) Supplier must deliver Gadgets; (b) Supplier must deliver Widgets.')).toEqual([
    '(b) Supplier must deliver Gadgets. = (a) Supplier must deliver Gadgets;',
    '(a) Supplier must deliver Widgets; = (b) Supplier must deliver Widgets.',
  ]);
});

test('what was deleted stands behind what it stood behind', () => {
  expect(paired('Buyer must audit Widgets. Supplier must deliver Widgets. Buyer must pay Supplier USD 5. Supplier must host Gadgets.', 'Supplier must deliver Widgets. Supplier must host Gadgets.')).toEqual([
    'Buyer must audit Widgets. ~',
    'Supplier must deliver Widgets. = Supplier must deliver Widgets.',
    'Buyer must pay Supplier USD 5. ~',
    'Supplier must host Gadgets. = Supplier must host Gadgets.',
  ]);
});

test('sentences that have nothing in common are not one another', () => {
  expect(paired('Supplier must deliver Widgets.', 'This agreement is governed by the law of Japan.')).toEqual(['Supplier must deliver Widgets. ~', '~ This agreement is governed by the law of Japan.']);
});
