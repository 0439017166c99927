import type { Agreement, Day, Slot, Span, TimeBound } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import { partsOf } from '../../parts.ts';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A period that ends before it begins',
  why: 'There is no day on which such a clause applies. A figure was mistyped, or the two dates changed places.',
  remedy: 'Correct one of the two dates, or exchange them.',
  valid: [`
use "example.deal".
clause 1 "Audit"
  Buyer may audit Revenue from 2026-03-01 until 2027-03-01.
`],
  invalid: [`
use "example.deal".
clause 1 "Audit"
  Buyer may audit Revenue from 2027-03-01 until 2026-03-01.
//                                              ^^^^^^^^^^
`, `
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01 effective 2026-01-01 through 2025.
//                                                                                                            ^^^^
clause 1 "Audit"
  Buyer may audit Revenue once each year.
`],
  *clause(clause) {
    for (const sentence of clause.sentences) {
      yield* reversed(sentence.slots, `clause ${clause.number}`);
      for (const slot of sentence.slots) if (slot.type === 'except') yield* reversed(slot.slots, `this exception of clause ${clause.number}`);
    }
    for (const slot of partsOf(clause).slots) if (slot.type === 'tranches') for (const tranche of slot.tranches) yield* reversed(tranche.slots, `this part of clause ${clause.number}`);
  },
  *file(file) {
    for (const agreement of file.agreements) yield* reversedTerm(agreement);
  },
};

interface Bound { readonly day: Day; readonly span: Span; readonly inclusive: boolean }

function* reversed(slots: readonly Slot[], what: string): Iterable<Report> {
  const begins: Bound[] = [];
  const ends: Bound[] = [];
  for (const slot of slots) {
    if (slot.type !== 'time' || slot.point.type !== 'date' || slot.negated || (slot.word === 'until' && slot.bareYear)) continue;
    const { day, span } = slot.point;
    if (slot.word === 'from' || slot.word === 'after') begins.push({ day, span, inclusive: slot.word === 'from' });
    else if (slot.word !== 'on' && slot.word !== 'upon') ends.push({ day, span, inclusive: slot.word === 'through' || slot.word === 'by' });
  }
  yield* compare(begins, ends, what);
}

function* reversedTerm(agreement: Agreement): Iterable<Report> {
  const dates = (bounds: readonly TimeBound[]): Bound[] => bounds.flatMap(({ point, inclusive }) => (point.type === 'date' ? [{ day: point.day, span: point.span, inclusive }] : []));
  const begins = dates(agreement.from);
  const start = agreement.effective ?? agreement.dated;
  if (begins.length === 0 && start !== undefined) begins.push({ day: start, span: agreement.nameSpan, inclusive: true });
  yield* compare(begins, dates(agreement.to), agreement.name);
}

function* compare(begins: readonly Bound[], ends: readonly Bound[], what: string): Iterable<Report> {
  for (const end of ends) {
    const begin = begins.find((one) => firstDay(one) > lastDay(end));
    if (!begin) continue;
    const related = [{ span: begin.span, message: `It begins ${begin.inclusive ? 'on' : 'after'} ${sayDay(begin.day)}.` }];
    yield { span: end.span, message: `As written, ${what} ends ${end.inclusive ? 'on' : 'before'} ${sayDay(end.day)} but begins ${begin.inclusive ? 'on' : 'after'} ${sayDay(begin.day)}, so there is no day on which it applies. Correct one of the dates.`, related };
  }
}

const firstDay = ({ day, inclusive }: Bound): Day => (inclusive ? day : day + 1);
const lastDay = ({ day, inclusive }: Bound): Day => (inclusive ? day : day - 1);
