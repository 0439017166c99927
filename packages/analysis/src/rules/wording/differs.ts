import type { Clause } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { ModelRule, Report } from '../../rule.ts';
import { figureOfDay, figuresIn, isSameFigure, sayFigure } from '../../wording/figures.ts';
import type { Figure, FigureKind, WrittenFigure } from '../../wording/figures.ts';
import { statedFigures } from '../../wording/structure.ts';
import type { StatedFigure } from '../../wording/structure.ts';
import { wordingsOf } from '../../wording/texts.ts';
import type { Text } from '../../wording/texts.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'Wording and sentences that give different figures',
  why: 'The wording is what was signed; the sentences beside it are what is examined. Where one says 30 days and the other 60, whatever is said of the clause here is said of another clause than the one that binds.',
  remedy: 'Correct whichever of the two is wrong. What the wording says counts.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 5 million within 30 days after Acceptance through 2032.
  text """
    Until December 31, 2032, Buyer shall pay Supplier five million U.S. dollars (US$5,000,000) within thirty (30) days after Acceptance.
  """
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
  text """
    Buyer shall pay Supplier USD 2,000,000 within sixty (60) days after Acceptance.
//                                                ^^^^^^^^^^^^^^^
  """
`, `
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
  text """
    Buyer shall pay Supplier USD 2,000,000 within sixty (60) days after Acceptance.
//                                                ^^^^^^^^^^^^^^^
  """
`, `
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
//                                             ^^^^^^^
  text """
    Buyer shall pay Supplier USD 2,000,000 promptly after Acceptance.
  """
`],
  *clause(clause, context) {
    if (clause.wordings.length === 0 || clause.sentences.length === 0 || clause.blanks.length > 0 || clause.sentences.some(({ predicate }) => predicate.form === 'broken')) return;
    const stated = statedFigures(clause);
    const texts = wordingsOf(clause);
    const written = texts.flatMap((text) => figuresIn(text.text).map((figure) => ({ figure, text })));
    const known: readonly Figure[] = [...stated.figures, ...stated.inWords, ...daysOfHeader(clause, context)];
    const missing = distinct(stated.figures).filter((figure) => !written.some((other) => isSame(figure, other.figure)) && !texts.some(({ text }) => saysYear(text, figure)));
    const added = written.filter((one, index) => !known.some((figure) => isSame(figure, one.figure)) && written.findIndex((other) => isSameFigure(other.figure, one.figure)) === index);
    for (const kind of KINDS) yield* compare(missing.filter((figure) => figure.kind === kind), added.filter(({ figure }) => figure.kind === kind));
  },
};

const KINDS: readonly FigureKind[] = ['amount', 'percentage', 'duration', 'date'];

interface Written { readonly figure: WrittenFigure; readonly text: Text }

/** One figure of a kind in place of another is a contradiction; what only one side has may be meant so. */
function* compare(missing: readonly StatedFigure[], added: readonly Written[]): Iterable<Report> {
  const [lost] = missing;
  const [put] = added;
  if (lost && put && missing.length === 1 && added.length === 1) {
    yield {
      span: spanOf(put),
      message: `The wording says ${put.figure.text}, where the sentence says ${sayFigure(lost)}. The wording counts: correct the sentence, or the wording where it is a slip.`,
      related: [{ span: lost.span, message: `The sentence says ${sayFigure(lost)}.` }],
      fixes: lost.kind === 'duration' || lost.kind === 'date' ? [{ title: `Write ${sayFigure(put.figure)} in the sentence`, edits: [{ span: lost.span, newText: sayFigure(put.figure) }] }] : [],
    };
    return;
  }
  for (const one of added) yield { severity: 'information', span: spanOf(one), message: `The wording says ${one.figure.text}, of which the sentences of this clause say nothing. Add it to them if they are to be examined with it.` };
  for (const figure of missing) yield { severity: 'information', span: figure.span, message: `The sentence says ${sayFigure(figure)}, of which the wording below says nothing. The wording counts: correct one of them.` };
}

function spanOf({ figure, text }: Written): StatedFigure['span'] {
  return text.spanAt(figure.start, figure.end);
}

/** Of dates also those next to one another: `until 27 April` is through 26 April. */
function isSame(stated: Figure, written: Figure): boolean {
  return isSameFigure(stated, written) || (stated.kind === 'date' && written.kind === 'date' && Math.abs(Date.parse(stated.key) - Date.parse(written.key)) <= ONE_DAY);
}

const ONE_DAY = 86_400_000;

/** `through 2032` is a date to the sentence, and may be a year in the wording. */
function saysYear(text: string, { kind, key }: Figure): boolean {
  return kind === 'date' && /-(?:12-31|01-01)$/.test(key) && new RegExp(`\\b${key.slice(0, 4)}\\b`).test(text);
}

function distinct(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  return figures.filter((figure, index) => figures.findIndex((other) => isSameFigure(figure, other)) === index);
}

/** A wording may say the date of its agreement. */
function daysOfHeader(clause: Clause, context: Context): readonly Figure[] {
  const header = clause.agreement === '' ? undefined : context.instruments(clause.agreement)[0];
  if (!header) return [];
  const term = header.kind === 'agreement' ? [...header.from, ...header.to].flatMap(({ point }) => (point.type === 'date' ? [point.day] : [])) : [];
  return [header.dated, header.effective, ...term].flatMap((day) => (day === undefined ? [] : [figureOfDay(day)]));
}
