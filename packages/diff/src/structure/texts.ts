import type { Change, ComparedVersion, Passage, Span } from '@dealwright/model';
import { clausePair } from '../clause-pairs.ts';
import type { PlacedClause } from '../clause-pairs.ts';
import type { Observer } from '../observer.ts';
import { partiesOf } from '../parties.ts';
import { change } from '../rows/change.ts';
import type { ChangeCode } from '../rows.generated.ts';
import { passage } from '../view.ts';

/** Executed wording and drafting notes, each as a whole, and blanks: what stands in a clause beside its sentences. */
export const observeTexts: Observer = (pairing, comparing) => {
  if (pairing.sameWords || pairing.saysTheSame) return [];
  const { base, revision } = clausePair(pairing, comparing);
  if (base.length === 0 || revision.length === 0) return [];
  const texts = (clauses: readonly PlacedClause[], version: ComparedVersion, what: 'wordings' | 'notes'): readonly Text[] =>
    clauses.flatMap(({ unit, clause }) => clause[what].map(({ text, span }) => ({ text: text.trim().replaceAll(/\s+/g, ' '), passage: passage(version, unit, span) })));
  const title = revision[0]?.unit.title ?? '';
  const uncertain = partiesOf(comparing.base, comparing.revision, (name) => name === revision[0]?.clause.agreement);
  return [
    ...between(texts(base, comparing.base, 'wordings'), texts(revision, comparing.revision, 'wordings'), WORDINGS, title, uncertain),
    ...between(texts(base, comparing.base, 'notes'), texts(revision, comparing.revision, 'notes'), NOTES, title, []),
    ...blanks(base, revision, title, comparing),
  ];
};

interface Text { readonly text: string; readonly passage: Passage }
interface Sort { readonly added: ChangeCode; readonly removed: ChangeCode; readonly changed: ChangeCode; readonly noun: string }

const WORDINGS: Sort = { added: 'structure/text/added/written', removed: 'structure/text/removed/unwritten', changed: 'structure/text/changed/other', noun: 'executed wording' };
const NOTES: Sort = { added: 'structure/note/added/open', removed: 'structure/note/removed/closed', changed: 'structure/note/changed/other', noun: 'a drafting note' };

/** What is equal is no change; of the rest each takes the place of the one that stands where it stood. */
function between(old: readonly Text[], now: readonly Text[], { added, removed, changed, noun }: Sort, title: string, uncertain: readonly string[]): readonly Change[] {
  const left = old.filter(({ text }) => now.every((other) => other.text !== text));
  const come = now.filter(({ text }) => old.every((other) => other.text !== text));
  return Array.from({ length: Math.max(left.length, come.length) }, (_, index) => {
    const [before, after] = [left[index]?.passage, come[index]?.passage];
    const message = before && after ? `In ${title}, ${noun} says something else.` : after ? `In ${title}, ${noun} was added.` : `In ${title}, ${noun} was taken out.`;
    return change(before && after ? changed : after ? added : removed, { message, ...(before && { before }), ...(after && { after }), forWhom: { uncertain } });
  });
}

/** One change for a clause, however many blanks were filled. */
function blanks(old: readonly PlacedClause[], now: readonly PlacedClause[], title: string, { base, revision }: Parameters<Observer>[1]): readonly Change[] {
  const spans = (clauses: readonly PlacedClause[]): readonly Span[] => clauses.flatMap(({ clause }) => clause.blanks);
  const [was, is] = [spans(old), spans(now)];
  if (was.length === is.length) return [];
  const filled = is.length < was.length;
  const [first, last] = [old[0], now[0]];
  if (!first || !last) return [];
  return [change(filled ? 'structure/blank/removed/filled' : 'structure/blank/added/left-open', {
    message: filled ? `A blank in ${title} was filled.` : `A blank was left in ${title}.`,
    before: passage(base, first.unit, sentenceWith(old, was) ?? first.unit.span), after: passage(revision, last.unit, sentenceWith(now, is) ?? last.unit.span),
  })];
}

/** The sentence that holds the first of some places. */
function sentenceWith(clauses: readonly PlacedClause[], places: readonly Span[]): Span | undefined {
  const [place] = places;
  return place && clauses.flatMap(({ clause }) => clause.sentences).find(({ span }) => span.start <= place.start && place.end <= span.end)?.span;
}
