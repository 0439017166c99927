import type { ClauseReference } from '@dealwright/model';
import type { Context } from '../../context.ts';
import { collect, partsOf } from '../../parts.ts';
import { homeOf } from '../../ranks.ts';
import { resolve, sameHeading } from '../../references.ts';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'A reference with the wrong heading',
  why: 'The number says one clause and the heading another. Usually clauses were renumbered and the reference was left behind, so the reader cannot tell which of the two was meant.',
  remedy: 'If the number is right, take over the heading of its clause; if the heading is right, correct the number.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 2 ("Audit").
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 2 ("Records").
//                                                           ^^^^^^^^^
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  *clause(clause, context) {
    for (const reference of partsOf(clause).references) yield* check(reference, homeOf(clause.agreement, clause.span.anchor.uri), clause.schedule, context);
  },
  *file(file, context) {
    for (const reference of [...collect(file.facts).references, ...collect(file.scenarios).references]) yield* check(reference, file.uri, undefined, context);
  },
};

function* check(reference: ClauseReference, home: string, schedule: string | undefined, context: Context): Iterable<Report> {
  if (reference.heading === undefined || reference.headingSpan === undefined) return;
  const found = resolve(reference, home, schedule, context);
  const target = found.type === 'clause' ? found.clause : found.type === 'section' ? found.section : undefined;
  if (!target || sameHeading(target.heading, reference.heading)) return;
  yield {
    span: reference.headingSpan,
    message: `${reference.what === 'clause' ? 'Clause' : 'Section'} ${target.number} is headed “${target.heading}”, not “${reference.heading}”. One of the two is out of date: correct the heading here, or the number.`,
    related: [{ span: target.headingSpan, message: `The heading of ${reference.what} ${target.number}.` }],
    fixes: [{ title: `Write (“${target.heading}”)`, edits: [{ span: reference.headingSpan, newText: `"${target.heading}"` }], preferred: true }],
  };
}
