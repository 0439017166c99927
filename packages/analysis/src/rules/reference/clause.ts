import type { Clause, ClauseReference, DealFile } from '@dealwright/model';
import type { Context } from '../../context.ts';
import { collect, partsOf } from '../../parts.ts';
import { homeOf } from '../../ranks.ts';
import { resolve } from '../../references.ts';
import type { ModelRule, Report } from '../../rule.ts';
import { closest } from '../../words/closest.ts';
import { capital, sayClause } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A reference to a clause that does not exist',
  why: 'A cross-reference that leads nowhere leaves a gap where a term should be: a priority that is not there, a carve-out that does not apply, a survival of nothing.',
  remedy: 'Correct the number. Where the clause was renumbered, rename its number with the editor’s *Rename*, which carries every reference with it.',
  valid: [`
use "example.deal".
clause 4.1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 4.2.
clause 4.2 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
use "example.deal".
clause 4.1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 4.3.
//                                                        ^^^
clause 4.2 "Audit"
  Buyer may audit Revenue once each year.
`],
  *clause(clause, context) {
    for (const reference of partsOf(clause).references) yield* check(reference, homeOf(clause.agreement, clause.span.anchor.uri), clause, context);
  },
  *file(file, context) {
    for (const reference of referencesOutsideClauses(file)) yield* check(reference, file.uri, undefined, context);
  },
};

/** Those of facts and scenarios; the instructions of amendments have rules of their own. */
function referencesOutsideClauses(file: DealFile): readonly ClauseReference[] {
  return [...collect(file.facts).references, ...collect(file.scenarios).references];
}

function* check(reference: ClauseReference, home: string, clause: Clause | undefined, context: Context): Iterable<Report> {
  const found = resolve(reference, home, clause?.schedule, context);
  if (found.type === 'no item') {
    const related = [{ span: found.clause.headingSpan, message: `Clause ${found.clause.number} stands here.` }];
    yield { span: reference.numberSpan, message: `${capital(sayClause(found.clause, home))} has no item ${found.label}. Correct the reference, or add the item.`, related };
  }
  if (found.type !== 'nothing') return;
  const of = found.agreement === home ? '' : ` in ${found.agreement}`;
  // Any one-digit number is close to any other: a guess would be one.
  const guess = reference.what === 'clause' && reference.number.length > 1 && !reference.number.includes('/') ? closest(reference.number, context.numbers(found.agreement).filter((number) => number !== clause?.number)) : undefined;
  yield {
    span: reference.numberSpan,
    message: `There is no ${reference.what} ${say(reference.number)}${of}.${guess === undefined ? ' Correct the number, or add what it should lead to.' : ` Did you mean clause ${guess}?`}`,
    fixes: guess === undefined ? [] : [{ title: `Refer to clause ${guess}`, edits: [{ span: reference.numberSpan, newText: guess }] }],
  };
}

/** `2 of schedule A`. */
function say(number: string): string {
  const [schedule, inside] = number.split('/');
  return inside === undefined ? number : `${inside} of schedule ${schedule}`;
}
