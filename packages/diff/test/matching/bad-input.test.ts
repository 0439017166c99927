import type { Pairing } from '@dealwright/model';
import { drawContract, printDeed, randomFrom, unexaminedVersionOf } from '@dealwright/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { match } from '../../src/matching/match.ts';

const match2 = (before: string, after: string): readonly Pairing[] => match(unexaminedVersionOf([{ path: '/main.deal', text: before }]), unexaminedVersionOf([{ path: '/main.deal', text: after }])).pairings;
const DEED = printDeed(drawContract(8, randomFrom(3)));

/** How many units are in both versions, gone, and new. */
function counts(pairings: readonly Pairing[]): readonly [number, number, number] {
  const gone = pairings.filter(({ revision }) => revision.length === 0).length;
  const come = pairings.filter(({ base }) => base.length === 0).length;
  return [pairings.length - gone - come, gone, come];
}

test('nothing, against nothing and against something', () => {
  expect(match2('', '')).toEqual([]);
  const all = match2(DEED, DEED).length;
  expect(counts(match2('', DEED))).toEqual([0, 0, all]);
  expect(counts(match2(DEED, ''))).toEqual([0, all, 0]);
});

test('two agreements that have nothing in common share nothing but what both are', () => {
  const other = 'party Meadow Ltd ("Meadow"). party Brook Ltd ("Brook").\nagreement "Lease of a Field" ("Lease") between Meadow and Brook dated 2020-05-05.\nclause 1 "Rent"\n  Brook must pay Meadow GBP 12 each year.\n';
  expect(counts(match2(DEED, other)).slice(0, 1)).toEqual([0]);
});

test('what is no agreement at all is compared as words', () => {
  const binary = String.fromCharCode(...Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
  expect(match2(binary, binary).every(({ sameWords, moved }) => sameWords && !moved)).toBe(true);
  expect(counts(match2(DEED, 'Dear Sir, please find enclosed the agreement.')).slice(2)).toEqual([1]);
});

test('a broken clause is itself, and its neighbours stand', () => {
  const broken = DEED.replace(/(clause 1\.3 "[^"]*"\n {2})/, '$1must the who what ');
  const changed = match2(DEED, broken).filter(({ sameWords }) => !sameWords);
  expect(changed.map(({ base, revision }) => [base[0]?.number, revision[0]?.number])).toEqual([['1.3', '1.3']]);
});

test('a text a thousand times the same is no more work than one', () => {
  const same = (count: number): string => `agreement "One" ("One") between Foo Ltd ("Foo") and Bar Ltd ("Bar").\n${Array.from({ length: count }, (_, index) => `clause ${index + 1} "Same"\n  Foo may host Things.\n`).join('')}`;
  expect(counts(match2(same(1000), same(999)))).toEqual([1000, 1, 0]);
});

test('whatever is cut out of a text or put into it, every unit is somewhere', () => {
  const piece = fc.oneof(fc.constantFrom('"', '"""', 'clause 1 "', '//', '/*', '[Note: ', '.', 'agreement "X" ("X") ', '“', 'amendment', '\u0000'), fc.string({ unit: 'binary', maxLength: 8 }));
  fc.assert(fc.property(fc.nat(DEED.length), fc.nat(60), piece, (at, length, put) => {
    const after = DEED.slice(0, at) + put + DEED.slice(at + length);
    const pairings = match2(DEED, after);
    expect(new Set(pairings.flatMap(({ base }) => base)).size).toBe(match2(DEED, DEED).length);
    expect(match2(after, after).every(({ sameWords, moved, base, revision }) => sameWords && !moved && base[0]?.id === revision[0]?.id)).toBe(true);
  }), { numRuns: 12, seed: 20_261_121 });
});
