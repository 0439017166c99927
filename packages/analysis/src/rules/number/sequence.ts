import type { Agreement, Clause, Section } from '@dealwright/model';
import { placeNumber } from '../../contributions.ts';
import { lastAnswer } from '../../last-answer.ts';
import type { ModelRule, Report } from '../../rule.ts';
import { scheduleOf } from '../../sections.ts';
import { capital } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'information',
  title: 'Numbers that do not follow one another',
  why: 'A gap in the numbering reads as if a clause had been lost, and a number out of order makes the other side look for a change that is not there.',
  remedy: 'Renumber the clauses, or write *[Intentionally omitted]* under the missing number. *Rename* on a number carries every reference with it.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
clause 1A "Early payment"
  Buyer must pay Supplier USD 1 million if Insolvency.
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
clause 3 "Audit"
//     ^
  Buyer may audit Revenue once each year.
`, `
use "example.deal".
clause 2 "Price"
  Buyer must pay Supplier USD 2 million.
clause 1 "Audit"
//     ^
  Buyer may audit Revenue once each year.
`],
  *file(file) {
    for (const agreement of file.agreements) {
      yield* outOfSequence(agreement.clauses, clauseFaults(agreement.span.anchor, agreement.clauses));
      const schedules = scheduleOf(agreement);
      yield* outOfSequence(agreement.sections, faultsOf('section', agreement.sections, (section) => `${section.what} of ${schedules.get(section) ?? ''}`));
      yield* outOfSection(agreement, schedules);
    }
  },
};

/** A clause `3.1` that stands under `section 2`. Where either is not numbered so, nothing is said. */
function* outOfSection(agreement: Agreement, schedules: ReadonlyMap<Section, string>): Iterable<Report> {
  const sections = new Map(agreement.sections.flatMap((section) => (section.what === 'section' && !schedules.has(section) ? [[section.number, section] as const] : [])));
  for (const clause of agreement.clauses) {
    const section = clause.section === undefined || clause.schedule !== undefined ? undefined : sections.get(clause.section);
    const own = section && /^(\d+)\.\d/.exec(clause.number)?.[1];
    if (own === undefined || !section || !/^\d+$/.test(section.number) || own === section.number) continue;
    yield {
      span: clause.numberSpan,
      message: `Clause ${clause.number} stands in section ${section.number} (“${section.heading}”). Move it to section ${own}, or renumber it.`,
      related: [{ span: section.headingSpan, message: `Section ${section.number} begins here.` }],
    };
  }
}

const clauseFaults = lastAnswer(placeNumber, (clauses: readonly Clause[]) => faultsOf('clause', clauses, (clause) => clause.schedule ?? ''));

interface Fault { readonly at: number; readonly message: string }

function* outOfSequence(all: readonly (Clause | Section)[], faults: readonly Fault[]): Iterable<Report> {
  for (const { at, message } of faults) {
    const one = all[at];
    if (one) yield { span: one.numberSpan, message };
  }
}

/** Compares each number with the one before it among those of the same series and parent: `2.3` with `2.2`. */
function faultsOf<T extends Clause | Section>(what: string, all: readonly T[], seriesOf: (one: T) => string): readonly Fault[] {
  const faults: Fault[] = [];
  const last = new Map<string, { readonly number: string; readonly step: Step }>();
  const seen = new Set<string>();
  const present = new Set(all.map((one) => `${seriesOf(one)}/${one.number}`));
  for (const [at, one] of all.entries()) {
    const { number } = one;
    const series = seriesOf(one);
    const step = stepOf(number);
    const key = `${series}/${number}`;
    if (!step || seen.has(key)) continue;
    seen.add(key);
    const group = `${series}/${step.parent}`;
    const before = last.get(group);
    last.set(group, { number, step });
    if (!before || follows(before.step, step)) continue;
    // A number that stands elsewhere is not missing: it is found there, out of order.
    const isAhead = step.index > before.step.index;
    if (isAhead && present.has(`${series}/${nextOf(before.step)}`)) continue;
    faults.push({ at, message: messageOf(what, before.number, before.step, number, step) });
  }
  return faults;
}

/** `4.2B` is the second insertion after the second of 4. */
interface Step { readonly parent: string; readonly index: number; readonly letter: number }

function stepOf(number: string): Step | undefined {
  const parts = /^((?:[\dA-Z]+\.)*)(\d+)([A-Z]?)$/.exec(number);
  return parts ? { parent: parts[1] ?? '', index: Number(parts[2]), letter: parts[3] ? parts[3].charCodeAt(0) - 64 : 0 } : undefined;
}

function nextOf({ parent, index }: Step): string {
  return `${parent}${index + 1}`;
}

function follows(before: Step, after: Step): boolean {
  return after.index === before.index ? after.letter === before.letter + 1 : after.index === before.index + 1 && after.letter <= 1;
}

function messageOf(what: string, before: string, beforeStep: Step, after: string, step: Step): string {
  if (step.index < beforeStep.index || (step.index === beforeStep.index && step.letter <= beforeStep.letter)) return `${capital(what)} ${after} stands after ${what} ${before}. Move it to its place, or renumber it.`;
  const next = nextOf(beforeStep);
  return `The numbering goes from ${before} to ${after}. If nothing is missing, this is ${what} ${next}; if ${what} ${next} was struck, say so under its number.`;
}
