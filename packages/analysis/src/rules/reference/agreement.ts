import type { Clause, DealFile, Span } from '@dealwright/model';
import type { Context } from '../../context.ts';
import { collect, partsOf } from '../../parts.ts';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A reference to an agreement that is not there',
  why: 'The clause it speaks of cannot be read, so no priority, waiver or expectation that rests on it can be examined.',
  remedy: 'Correct the short name, or add the agreement’s file to the workspace.',
  valid: [`
//- /service.deal
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million notwithstanding clause 4 of MSA.
//- /master.deal
use "example.deal".
agreement "Master Agreement" ("MSA") between Buyer and Supplier dated 2026-01-01.
clause 4 "Audit"
  Buyer may audit Revenue once each year.
`, `
use "example.deal".
clause 1 "Supply"
  Supplier must deliver Widgets subject to Applicable Law.
`],
  invalid: [`
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million notwithstanding clause 4 of MSA.
//                                                                  ^^^
`],
  *clause(clause, context) {
    yield* check(namedIn(clause), context);
  },
  *file(file, context) {
    yield* check(namedOutsideClauses(file), context);
  },
};

function namedIn(clause: Clause): readonly (readonly [string, Span])[] {
  const { references, slots } = partsOf(clause);
  return [
    ...references.flatMap(({ agreement, agreementSpan }) => (agreement !== undefined && agreementSpan ? [[agreement, agreementSpan] as const] : [])),
    ...slots.flatMap((slot) => ((slot.type === 'subject to' || slot.type === 'notwithstanding') && slot.agreement !== undefined && !slot.law && slot.references.length === 0 ? [[slot.agreement, slot.span] as const] : [])),
    ...clause.sentences.flatMap(({ predicate }) => (predicate.form === 'precedence' ? [predicate.winner, predicate.loser] : []).flatMap(({ agreement, span, references: named }) => (agreement !== undefined && named.length === 0 ? [[agreement, span] as const] : []))),
  ];
}

function namedOutsideClauses(file: DealFile): readonly (readonly [string, Span])[] {
  const references = [...collect(file.facts).references, ...collect(file.scenarios).references];
  return [
    ...references.flatMap(({ agreement, agreementSpan }) => (agreement !== undefined && agreementSpan ? [[agreement, agreementSpan] as const] : [])),
    ...file.agreements.flatMap(({ under, nameSpan }) => (under === undefined ? [] : [[under, nameSpan] as const])),
    ...file.amendments.map((amendment) => [amendment.to, amendment.toSpan] as const),
  ];
}

function* check(names: readonly (readonly [string, Span])[], context: Context): Iterable<Report> {
  for (const [name, span] of names) {
    if (name !== '' && context.instruments(name).length === 0) yield { span, message: `No agreement in this workspace is called ${name}. Correct the name, or add the file that holds the agreement.` };
  }
}
