import { compare, ROWS } from '@dealwright/diff';
import type { Change, ComparedVersion } from '@dealwright/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PREAMBLE, PREAMBLE_PATH, versionOf } from '../src/index.ts';
import { runs } from './runs.ts';

/** Rows whose example is one clause between Buyer and Supplier: such can stand in one agreement, each in a clause of its own. */
const ROWS_OF_ONE_CLAUSE = [...ROWS].filter(([, { example }]) => example.between === undefined && example.also === undefined
  && [example.before, example.after].every((words) => /^\p{Lu}/u.test(words) && !/\bthis agreement\b|clause/i.test(words)));

const edits = fc.uniqueArray(fc.constantFrom(...ROWS_OF_ONE_CLAUSE), { minLength: 2, maxLength: 6, selector: ([code]) => code.split('/').slice(0, 2).join('/') });

type Edits = readonly (typeof ROWS_OF_ONE_CLAUSE)[number][];

/** Each clause has a sentence of its own that stays: without it two clauses that say the same after an edit could be either. */
function version(rows: Edits, which: 'before' | 'after'): ComparedVersion {
  const clauses = rows.map(([code, { example }], index) => `clause ${index + 1} "About ${code}"\n  ${example[which]} Buyer must purchase ${(index + 2) * 111} pallets of Gadgets.`).join('\n');
  return versionOf([
    { path: '/main.deal', text: `use "example.deal".\nagreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.\n${clauses}\n` },
    { path: PREAMBLE_PATH, text: PREAMBLE },
  ]);
}

const codes = (changes: readonly Change[]): readonly string[] => changes.map(({ code }) => code).toSorted();
const inverse = (code: string): string => `${code.split('/').slice(0, 2).join('/')}/${ROWS.get(code)?.inverse ?? ''}`;

test('changes of several clauses are told one by one, none twice and none of another clause', () => {
  fc.assert(fc.property(edits, (rows) => {
    expect(codes(compare(version(rows, 'before'), version(rows, 'after')).changes)).toEqual(rows.map(([code]) => code).toSorted());
  }), runs(40));
});

test('the other way round every change is its inverse, gain and loss swapped', () => {
  fc.assert(fc.property(edits, (rows) => {
    const [base, revision] = [version(rows, 'before'), version(rows, 'after')];
    const there = compare(base, revision).changes.map(({ code, favours, burdens }) => ({ code: inverse(code), favours: burdens, burdens: favours }));
    const back = compare(revision, base).changes.map(({ code, favours, burdens }) => ({ code, favours, burdens }));
    const byCode = (one: { readonly code: string }, other: { readonly code: string }): number => (one.code < other.code ? -1 : 1);
    expect(back.toSorted(byCode)).toEqual(there.toSorted(byCode));
  }), runs(40));
});

test('nothing is told of a version and itself', () => {
  fc.assert(fc.property(edits, (rows) => {
    expect(compare(version(rows, 'before'), version(rows, 'before')).changes).toEqual([]);
  }), runs(20));
});
