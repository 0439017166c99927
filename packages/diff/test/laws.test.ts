import { formatText } from '@dealwright/language';
import { EDITS, drawContract, edited, printDeed, randomFrom, unexaminedVersionOf, versionOfDeed } from '@dealwright/testkit';
import type { Deed } from '@dealwright/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../src/index.ts';

const contract = (seed: number): Deed => drawContract(10, randomFrom(seed));
const version = (text: string): ReturnType<typeof unexaminedVersionOf> => unexaminedVersionOf([{ path: '/main.deal', text }]);

/** Codes of the changes from one to the other, each once. */
function codes(base: Deed, revised: Deed): readonly string[] {
  return [...new Set(compare(versionOfDeed(base), versionOfDeed(revised)).changes.map(({ code }) => code))].toSorted();
}

function holds(law: (seed: number) => void): void {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), law), { numRuns: 6, seed: 20_261_121 });
}

test('nothing changed in what is the same, or only laid out otherwise', () => {
  holds((seed) => {
    const text = printDeed(contract(seed));
    expect(compare(version(text), version(text)).changes).toEqual([]);
    const untidy = text.replaceAll('\n  ', '\n\t   ').replaceAll(' must ', '  must // why\n  ');
    expect(compare(version(text), version(untidy)).changes).toEqual([]);
    expect(compare(version(untidy), version(formatText(untidy))).changes).toEqual([]);
  });
});

test('renumbering is renumberings only', () => {
  holds((seed) => {
    expect(codes(contract(seed), EDITS.renumber(contract(seed)))).toEqual(['structure/number/changed/renumbered']);
  });
});

test('permuting is moves only', () => {
  holds((seed) => {
    const moved = EDITS.move(EDITS.move(contract(seed), randomFrom(seed)), randomFrom(seed + 1));
    fc.pre(moved.items.some(({ from }, index) => from[0] !== index));
    expect(codes(contract(seed), moved)).toEqual(['structure/order/changed/moved']);
  });
});

test('renaming a term is one entry', () => {
  holds((seed) => {
    const deed = contract(seed);
    const revised = EDITS['rename term'](deed, randomFrom(seed));
    fc.pre(revised.items.some(({ body }, index) => body.join('') !== deed.items[index]?.body.join('')));
    expect(compare(versionOfDeed(deed), versionOfDeed(revised)).changes.map(({ code }) => code)).toEqual(['terms/name/changed/renamed']);
  });
});

test('whatever was edited, the parties’ gains and losses are swapped the other way round', () => {
  holds((seed) => {
    const deed = contract(seed);
    const random = randomFrom(seed);
    const revised = edited(deed, ['one particular', 'insert', 'one particular', 'delete', 'rewrite'], random);
    const sides = (changes: ReturnType<typeof compare>['changes'], gain: 'favours' | 'burdens', loss: 'favours' | 'burdens'): readonly string[] =>
      changes.map((change) => `${change[gain].toSorted().join()} | ${change[loss].toSorted().join()}`).toSorted();
    const [there, back] = [compare(versionOfDeed(deed), versionOfDeed(revised)).changes, compare(versionOfDeed(revised), versionOfDeed(deed)).changes];
    expect(sides(back, 'burdens', 'favours')).toEqual(sides(there, 'favours', 'burdens'));
  });
});
