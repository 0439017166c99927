import type { Clause, DealFile, Instruction, Span } from '@dealwright/model';
import { placeOf } from '@dealwright/model';
import type { CircleOf, InsertionPoint, InstrumentHead } from './context.ts';
import { homeOf, overridesOf, ranksOf } from './ranks.ts';

/**
 * What one file adds to the answers that rules are given about the workspace, by question. Two versions of a file
 * that contribute the same to a question leave its answer as it was.
 */
export type Contributions = ReadonlyMap<string, readonly unknown[]>;

/** The names of the questions. */
export const question = {
  thing: (id: string) => `thing ${id}`,
  named: (name: string) => `named ${name}`,
  names: 'names',
  users: (id: string) => `users ${id}`,
  usedIn: (uri: string, id: string) => `used in ${uri} ${id}`,
  instruments: (name: string) => `instruments ${name}`,
  clauses: (agreement: string, number: string) => `clauses ${agreement}/${number}`,
  sections: (agreement: string, number: string) => `sections ${agreement}/${number}`,
  file: (uri: string) => `file ${uri}`,
  files: 'files',
  uses: (uri: string) => `uses ${uri}`,
  place: (uri: string) => `place ${uri}`,
  under: (agreement: string, number: string) => `under ${agreement}/${number}`,
  numbers: (agreement: string) => `numbers ${agreement}`,
  ranks: (higher: string) => `ranks ${higher}`,
  overrides: (agreement: string) => `overrides ${agreement}`,
  facts: (event: string) => `facts ${event}`,
  circle: (of: CircleOf, node: string) => `circle ${of} ${node}`,
} as const;

/** Clauses that are numbered together. */
export interface ClauseHolder {
  readonly home: string;
  /** Whether an amendment writes them: who prevails by their words is read in the agreement as it then stands. */
  readonly amends: boolean;
  readonly clauses: readonly Clause[];
}

/** The lists of clauses of a file, in the order of its instruments. */
export function clauseHolders(file: DealFile | undefined): readonly ClauseHolder[] {
  if (!file) return [];
  return [
    ...file.agreements.map(({ name, clauses }) => ({ home: homeOf(name, file.uri), amends: false, clauses })),
    ...file.amendments.flatMap(({ to, instructions, clauses }) => [{ home: to, amends: true, clauses: writtenBy(instructions) }, { home: to, amends: true, clauses }]),
  ];
}

/** Adds what a clause contributes. */
export function addClause({ home: agreement, amends }: Omit<ClauseHolder, 'clauses'>, clause: Clause, all: Map<string, unknown[]>): void {
  const number = placeNumber(clause);
  add(all, question.clauses(agreement, number), clause);
  add(all, question.numbers(agreement), number);
  for (const parent of parentsOf(number)) add(all, question.under(agreement, parent), number);
  if (amends) return;
  for (const rank of ranksOf(clause)) add(all, question.ranks(rank.higher), rank);
  for (const override of overridesOf(clause)) add(all, question.overrides(agreement), override);
}

/** What a file contributes besides its clauses and the things that it names. */
export function restOf(file: DealFile): Contributions {
  const all = new Map<string, unknown[]>();
  add(all, question.file(file.uri), true);
  add(all, question.files, file.uri);
  for (const use of file.uses) if (use.uri !== undefined) add(all, question.uses(file.uri), use.uri);
  for (const agreement of file.agreements) {
    const home = homeOf(agreement.name, file.uri);
    if (agreement.name !== '') add(all, question.instruments(agreement.name), headOf(agreement));
    for (const section of agreement.sections) add(all, question.sections(home, section.number), section);
  }
  for (const amendment of file.amendments) {
    add(all, question.instruments(amendment.name), headOf(amendment));
    for (const section of amendment.sections ?? []) add(all, question.sections(amendment.to, section.number), section);
  }
  for (const fact of file.facts) if (fact.type === 'occurred' || fact.type === 'not occurred') add(all, question.facts(fact.event), true);
  const place = declarationPlaceOf(file);
  if (place) add(all, question.place(file.uri), place);
  return all;
}

function add(all: Map<string, unknown[]>, key: string, value: unknown): void {
  const list = all.get(key);
  if (list) list.push(value);
  else all.set(key, [value]);
}

/** The questions whose answer one version of a file gives otherwise than the other. */
export function differences(before: Contributions, after: Contributions): Set<string> {
  const changed = new Set<string>();
  for (const [key, values] of after) {
    if (!sameList(before.get(key), values)) changed.add(key);
  }
  for (const key of before.keys()) if (!after.has(key)) changed.add(key);
  return changed;
}

/** `2.1`, or in a schedule `A/1`. */
export function placeNumber(clause: Clause): string {
  return clause.schedule === undefined ? clause.number : `${clause.schedule}/${clause.number}`;
}

/** No contract numbers its clauses deeper, and a line of digits must not cost the square of its length. */
const DEEPEST = 16;

/** `2.1` and `2` for `2.1.3`. */
function parentsOf(number: string): readonly string[] {
  const parts = number.split('.', DEEPEST);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** The clauses that instructions write. */
export function writtenBy(instructions: readonly Instruction[]): readonly Clause[] {
  return instructions.flatMap((instruction) => (instruction.type === 'replace' || instruction.type === 'insert' ? [instruction.clause] : []));
}

const HELD = new Set(['sections', 'clauses', 'instructions']);

/** An instrument's header, without what stands under it. */
export function headOf(instrument: InstrumentHead): InstrumentHead {
  return Object.fromEntries(Object.entries(instrument).filter(([field]) => !HELD.has(field))) as unknown as InstrumentHead;
}

/** After the last declaration, else after the last `use`, else before the first instrument or clause. */
function declarationPlaceOf(file: DealFile): InsertionPoint | undefined {
  const headers = new Set([...file.agreements, ...file.amendments].map((instrument) => instrument.span.anchor));
  const declared = last(file.things.flatMap((thing) => (thing.span && !headers.has(thing.span.anchor) ? [thing.span] : [])));
  const used = last(file.uses.map((use) => use.span));
  const end = declared ?? used;
  if (end) return { at: end, after: true };
  const begin = first([
    ...file.agreements.flatMap((agreement) => [agreement.span, ...agreement.clauses.slice(0, 1).map((clause) => clause.span)]),
    ...file.amendments.map((amendment) => amendment.span),
    ...file.scenarios.map((scenario) => scenario.span),
  ]);
  return begin && { at: begin, after: false };
}

function first(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>((best, span) => (best && placeOf(best).start <= placeOf(span).start ? best : span), undefined);
}

function last(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>((best, span) => (best && placeOf(best).start >= placeOf(span).start ? best : span), undefined);
}

/** Whether two lists hold the same; small records are the same where each of their fields is. */
export function sameList(before: readonly unknown[] | undefined, after: readonly unknown[]): boolean {
  return before?.length === after.length && after.every((value, index) => same(before[index], value));
}

/** Identity, but for the small records built here: those are the same where each of their fields is. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if ('sentences' in a || 'numberSpan' in a) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([field, value]) => Object.is(value, (b as Record<string, unknown>)[field]));
}
