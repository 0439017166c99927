import { formatText } from '@dealwright/language';
import type { ComparedVersion, Pairing } from '@dealwright/model';
import { EDITS, drawContract, edited, f1, printDeed, precision, randomFrom, scoreOf, sum, unexaminedVersionOf, versionOfDeed } from '@dealwright/testkit';
import type { Deed, EditName } from '@dealwright/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { heaviestRising } from '../../src/matching/order.ts';

const SEED = 20_261_121;
const names = Object.keys(EDITS) as EditName[];

const version = (text: string): ComparedVersion => unexaminedVersionOf([{ path: '/main.deal', text }]);
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const contract = (seed: number, clauses = 14): Deed => drawContract(clauses, randomFrom(seed));

function holds(runs: number, law: (seed: number) => void): void {
  fc.assert(fc.property(seeds, law), { numRuns: runs, seed: SEED });
}

/** What is not simply as it was. */
function changed(base: ComparedVersion, revision: ComparedVersion): readonly Pairing[] {
  return match(base, revision).pairings.filter((pairing) => !pairing.sameWords || pairing.moved || pairing.base[0]?.id !== pairing.revision[0]?.id);
}

/** The drawn edits, one after another. */
function someEdits(deed: Deed, seed: number, count: number): Deed {
  const random = randomFrom(seed);
  return edited(deed, Array.from({ length: count }, () => random.pick(names)), random);
}

describe('the laws of matching', () => {
  test('nothing differs from itself', () => {
    holds(15, (seed) => {
      const text = printDeed(someEdits(contract(seed), seed, 5));
      expect(changed(version(text), version(text))).toEqual([]);
    });
  });

  test('every unit of both versions is in one pairing, and is shown once; a moved one twice', () => {
    holds(15, (seed) => {
      const deed = contract(seed);
      const [base, revision] = [versionOfDeed(deed), versionOfDeed(someEdits(deed, seed, 8))];
      const { pairings, layout } = match(base, revision);
      for (const [side, of] of [['base', base], ['revision', revision]] as const) {
        const units = pairings.flatMap((pairing) => pairing[side]);
        expect(new Set(units).size).toBe(units.length);
        expect(units.map(({ id }) => id).toSorted()).toEqual(match(of, of).pairings.flatMap((pairing) => pairing.base).map(({ id }) => id).toSorted());
      }
      const shown = pairings.map((pairing, index) => layout.filter((entry) => entry.pairing === index).map(({ shows }) => shows).toSorted().join('+') === (pairing.moved ? 'arrived+left' : 'both'));
      expect(shown.every(Boolean)).toBe(true);
    });
  });

  test('the other way round the same units are one another, as many have moved, and the same say the same', () => {
    holds(15, (seed) => {
      const deed = contract(seed);
      const [base, revision] = [versionOfDeed(deed), versionOfDeed(someEdits(deed, seed, 6))];
      const named = (pairings: readonly Pairing[], from: 'base' | 'revision', to: 'base' | 'revision'): readonly string[] =>
        pairings.map((pairing) => `${pairing[from].map(({ id }) => id).join('+')} → ${pairing[to].map(({ id }) => id).join('+')} ${pairing.sameWords} ${pairing.saysTheSame ?? ''}`).toSorted();
      const [there, back] = [match(base, revision), match(revision, base)];
      expect(named(back.pairings, 'revision', 'base')).toEqual(named(there.pairings, 'base', 'revision'));
      expect(back.pairings.filter(({ moved }) => moved).length).toBe(there.pairings.filter(({ moved }) => moved).length);
    });
  });

  test('reformatting is nothing', () => {
    holds(10, (seed) => {
      const text = printDeed(contract(seed));
      const untidy = text.replaceAll('\n  ', '\n \t  ').replaceAll(' must ', '   must // why\n  ').replaceAll('\n\n', '\n\n\n/* a pause */\n');
      expect(changed(version(text), version(untidy))).toEqual([]);
      expect(changed(version(untidy), version(formatText(untidy)))).toEqual([]);
    });
  });

  test('renumbering is renumberings only', () => {
    holds(10, (seed) => {
      const deed = contract(seed);
      const { pairings } = match(versionOfDeed(deed), versionOfDeed(EDITS.renumber(deed)));
      expect(pairings.filter(({ sameWords, moved, base, revision }) => !sameWords || moved || base.length !== 1 || revision.length !== 1)).toEqual([]);
    });
  });

  test('permuting is moves only, and as few as can be', () => {
    holds(15, (seed) => {
      const random = randomFrom(seed);
      const deed: Deed = { ...contract(seed), items: contract(seed).items.filter(({ what }) => what === 'clause') };
      const order = random.some(deed.items.length, deed.items.length).map((index) => ({ index, rank: random.below(1000) })).toSorted((a, b) => a.rank - b.rank).map(({ index }) => index);
      const { pairings } = match(versionOfDeed(deed), versionOfDeed({ ...deed, items: order.map((index) => deed.items[index]!) }));
      expect(pairings.filter(({ sameWords }) => !sameWords)).toEqual([]);
      expect(pairings.filter(({ moved }) => moved).length).toBe(order.length - longestRising(order));
    });
  });

  test('renaming a term is one renaming; everything else says the same', () => {
    holds(15, (seed) => {
      const deed = contract(seed);
      const revised = EDITS['rename term'](deed, randomFrom(seed));
      // A term that no clause uses leaves nothing by which to tell that it was renamed.
      fc.pre(revised.items.some(({ body }, index) => body.join('') !== deed.items[index]?.body.join('')));
      const { pairings, identity } = match(versionOfDeed(deed), versionOfDeed(revised));
      expect(identity.renamed.length).toBe(1);
      expect(pairings.filter((pairing) => !pairing.sameWords && !pairing.saysTheSame)).toEqual([]);
    });
  });
});

test('the order of what stays is a longest rising one, and of several heaviest', () => {
  const lists = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 12 });
  fc.assert(fc.property(lists, (values) => {
    const kept = heaviestRising(values, values.map(() => 1));
    expect(kept.map((index) => values[index]!).every((value, at, all) => at === 0 || value > all[at - 1]!)).toBe(true);
    expect(kept.length).toBe(longestRising(values));
  }), { numRuns: 200, seed: SEED });
  expect(heaviestRising([1, 0, 2], [1, 1.5, 1])).toEqual([1, 2]);
});

/** By trying every item as the last: slow and plain. */
function longestRising(values: readonly number[]): number {
  const lengths: number[] = [];
  values.forEach((value, index) => lengths.push(1 + Math.max(0, ...lengths.slice(0, index).filter((_, before) => values[before]! < value))));
  return Math.max(0, ...lengths);
}

test('of edits whose truth is known nearly all is found, and nearly nothing else', () => {
  const scores = names.flatMap((name) => [1, 2].map((seed) => {
    const deed = contract(seed, 40);
    const revised = edited(deed, name === 'renumber' ? [name] : [name, name, name, name, name, name], randomFrom(seed));
    return scoreOf(deed, revised, match(versionOfDeed(deed), versionOfDeed(revised)).pairings);
  }));
  const all = scores.reduce(sum);
  expect(f1(all)).toBeGreaterThanOrEqual(0.99);
  expect(1 - precision(all)).toBeLessThan(0.005);
});

test('what somebody drew and edited can be read: a broken text would prove nothing', () => {
  holds(8, (seed) => {
    const deed = someEdits(contract(seed), seed, 20);
    expect(versionOfDeed(deed).files.flatMap(({ problems }) => problems.map(({ code }) => code)).filter((code) => code.startsWith('syntax'))).toEqual([]);
  });
});
