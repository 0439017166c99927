import fc from 'fast-check';
import { formatDay, parseDay } from '@dealwright/model';

/** The days of a draft count from here: day 1 is 1 January 2026. */
const BEFORE_DAY_ONE = parseDay('2025-12-31') ?? 0;

/** When a statement holds by its own words: between two days, and only after Insolvency. */
export interface When { readonly from?: number; readonly to?: number; readonly waits: boolean }

export type Sense = 'exactly' | 'at least' | 'more than' | 'at most' | 'less than';

/** Each of a few clauses: how much is bought, who has a share, who is favoured, who pays what. */
export type Promised = When & (
  | { readonly type: 'quantity'; readonly modal: 'must' | 'must not'; readonly sense: Sense; readonly value: number; readonly each?: 'month' | 'year' }
  | { readonly type: 'share'; readonly holder: 'Supplier' | 'Agent' | 'Auditor'; readonly value: number }
  | { readonly type: 'favour' }
  | { readonly type: 'price'; readonly buyer: 'Buyer' | 'Agent'; readonly value: number }
);

/** One agreement, and whether Insolvency is on record. */
export interface PromisedAmounts { readonly clauses: readonly Promised[]; readonly insolvency?: number }

/** The day on which a draft is judged. */
export const JUDGED_ON = 5;

const when: fc.Arbitrary<When> = fc.record({
  from: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 1 }),
  length: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined, freq: 1 }),
  waits: fc.constantFrom(false, false, true),
}).map(({ from, length, waits }) => ({ ...(from !== undefined && { from }), ...(length !== undefined && { to: (from ?? 1) + length }), waits }));

const bought = fc.record({
  type: fc.constant('quantity' as const), modal: fc.constantFrom('must' as const, 'must' as const, 'must not' as const),
  sense: fc.constantFrom<Sense[]>('exactly', 'at least', 'more than', 'at most', 'less than'), value: fc.constantFrom(40, 50, 60),
  each: fc.constantFrom(undefined, undefined, 'month' as const, 'year' as const),
}).map(({ each, ...bare }) => ({ ...bare, ...(bare.modal === 'must not' && { sense: 'more than' as const }), ...(each !== undefined && { each }) }));

const shared = fc.record({ type: fc.constant('share' as const), holder: fc.constantFrom('Supplier' as const, 'Agent' as const, 'Auditor' as const), value: fc.constantFrom(30, 40, 50, 60) });
const favoured = fc.constant({ type: 'favour' as const });
const priced = fc.record({ type: fc.constant('price' as const), buyer: fc.constantFrom('Buyer' as const, 'Agent' as const), value: fc.constantFrom(3, 4, 5) });

const timed = <T extends object>(of: fc.Arbitrary<T>): fc.Arbitrary<T & When> => fc.tuple(of, when).map(([what, its]) => ({ ...what, ...its }));
const few = <T extends object>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly (T & When)[]> => fc.array(timed(of), { minLength: 2, maxLength: 4 });

/** Small agreements about amounts, each of one sort of clauses. */
export const promisedAmounts: fc.Arbitrary<PromisedAmounts> = fc.record({
  clauses: fc.oneof<fc.Arbitrary<readonly Promised[]>[]>(
    few(bought), few(shared),
    fc.tuple(timed(favoured), few(priced)).map(([favour, prices]) => [favour, ...prices]),
  ),
  insolvency: fc.option(fc.integer({ min: 1, max: JUDGED_ON }), { nil: undefined, freq: 1 }),
}).map(({ clauses, insolvency }) => ({ clauses, ...(insolvency !== undefined && { insolvency }) }));

/** A day of a draft in the calendar. */
export function calendarDay(day: number): number {
  return BEFORE_DAY_ONE + day;
}

/** The agreement as text, clause 1 on line 3 and one clause a line. */
export function printPromised({ clauses, insolvency }: PromisedAmounts): string {
  return [
    'use "example.deal".',
    'agreement "Deal" ("Deal") between Buyer, Supplier, Agent and Auditor dated 2026-01-01.',
    ...clauses.map((clause, index) => `clause ${index + 1} "C" ${printClause(clause)}`),
    ...(insolvency === undefined ? [] : [`fact Insolvency occurred on ${formatDay(calendarDay(insolvency))}.`]),
  ].join('\n') + '\n';
}

function printClause(clause: Promised): string {
  const { from, to, waits } = clause;
  return `${printAct(clause)}${from === undefined ? '' : ` from ${formatDay(calendarDay(from))}`}${to === undefined ? '' : ` through ${formatDay(calendarDay(to))}`}${waits ? ' if Insolvency' : ''}.`;
}

function printAct(clause: Promised): string {
  switch (clause.type) {
    case 'quantity': return `Buyer ${clause.modal} purchase ${clause.sense === 'exactly' ? '' : `${clause.sense} `}${clause.value} units of Widgets${clause.each === undefined ? '' : ` each ${clause.each}`}`;
    case 'share': return `Buyer must pay ${clause.holder} ${clause.value}% of Revenue`;
    case 'favour': return 'Supplier must give Buyer terms no less favourable than Agent for Widgets';
    case 'price': return `${clause.buyer} must pay Supplier USD ${clause.value} for Widgets`;
  }
}
