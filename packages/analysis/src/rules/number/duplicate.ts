import type { Clause, Section, Sentence } from '@dealwright/model';
import { placeNumber } from '../../contributions.ts';
import { lastAnswer } from '../../last-answer.ts';
import type { ModelRule, Report } from '../../rule.ts';
import { scheduleOf } from '../../sections.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'Two clauses of one number',
  why: 'A reference to that number can mean either, and nobody can say which one prevails, survives or was breached.',
  remedy: 'Give the second one a number of its own.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
clause 1 "Audit"
//     ^
  Buyer may audit Revenue once each year.
`, `
use "example.deal".
clause 1 "Duties"
  (a) Buyer must pay Supplier USD 2 million.
  (a) Buyer may audit Revenue once each year.
//^^^
`],
  *clause(clause) {
    const labels = new Map<string, Sentence>();
    for (const sentence of clause.sentences) {
      if (sentence.label === undefined) continue;
      if (!labels.has(sentence.label)) labels.set(sentence.label, sentence);
      else {
        const span = { anchor: sentence.span.anchor, start: sentence.span.start, end: sentence.span.start + sentence.label.length };
        yield { span, message: `Clause ${clause.number} has two items ${sentence.label}. Give this one a letter of its own, so that a reference can tell them apart.` };
      }
    }
  },
  *file(file) {
    for (const agreement of file.agreements) {
      yield* twice('Clause', agreement.clauses, clausePairs(agreement.span.anchor, agreement.clauses));
      const schedules = scheduleOf(agreement);
      yield* twice('Section', agreement.sections, pairsOf(agreement.sections.map((section) => `${section.what} ${section.number} of ${schedules.get(section) ?? ''}`)));
    }
    for (const amendment of file.amendments) yield* twice('Clause', amendment.clauses, clausePairs(amendment.span.anchor, amendment.clauses));
  },
};

const clausePairs = lastAnswer(placeNumber, (clauses) => pairsOf(clauses.map(placeNumber)));

/** Of each name that stands a second time its place, and that of the first. */
function pairsOf(names: readonly string[]): readonly (readonly [at: number, first: number])[] {
  const first = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const [at, name] of names.entries()) {
    const other = first.get(name);
    if (other === undefined) first.set(name, at);
    else pairs.push([at, other]);
  }
  return pairs;
}

function* twice(what: string, all: readonly (Clause | Section)[], pairs: readonly (readonly [at: number, first: number])[]): Iterable<Report> {
  for (const [at, first] of pairs) {
    const [one, other] = [all[at], all[first]];
    if (!one || !other) continue;
    yield {
      span: one.numberSpan,
      message: `${what} ${one.number} is already the number of “${other.heading}”. Give “${one.heading}” a number of its own: a reference to ${one.number} could mean either.`,
      related: [{ span: other.numberSpan, message: `“${other.heading}” carries the number first.` }],
    };
  }
}
