import { versionOf } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { match } from '../../src/matching/match.ts';

const HEAD = `party Buyer Corp ("Buyer"). party Supplier Ltd ("Supplier"). product "Widgets". product "Gadgets". cloud "Azure". territory "Japan". event "Acceptance".
agreement "Supply Agreement" ("Supply") between Buyer and Supplier dated 2026-01-01.
`;
const CLAUSES = [
  'clause 1 "Delivery"\n  Supplier must deliver Widgets in Japan.\n',
  'clause 2 "Price"\n  Buyer must pay Supplier USD 5 million within 30 days of Acceptance.\n',
  'clause 3 "Hosting"\n  Supplier may host Gadgets only on Azure.\n  Supplier must support Gadgets until 2030-01-01.\n',
  'clause 4 "Audit"\n  Buyer may audit Gadgets once each year on 30 days notice.\n',
  'clause 5 "Law"\n  This agreement is governed by the law of Japan.\n',
];

const version = (text: string) => versionOf([{ path: '/main.deal', text }]);

/** What became of each unit that is not as it was, in reading order. */
function changes(before: string, after: string): readonly string[] {
  const { pairings, layout } = match(version(before), version(after));
  return layout.flatMap(({ pairing, shows }) => {
    const { base, revision, moved, sameWords, saysTheSame } = pairings[pairing]!;
    const same = sameWords && !moved && base[0]?.id === revision[0]?.id;
    if (same) return [];
    const names = (units: typeof base): string => units.map(({ id }) => id).join('+') || 'nothing';
    return [`${names(base)} → ${names(revision)}${shows === 'both' ? '' : ` (${shows})`} ${sameWords ? '=' : saysTheSame ? '≡' : '~'}`];
  });
}

const text = (...clauses: readonly string[]): string => HEAD + clauses.join('');
const [DELIVERY = '', PRICE = '', HOSTING = '', AUDIT = '', LAW = ''] = CLAUSES;

test('nothing became of what is the same', () => {
  expect(changes(text(...CLAUSES), text(...CLAUSES))).toEqual([]);
});

test('layout and comments are nothing', () => {
  expect(changes(text(...CLAUSES), `// one\n${text(...CLAUSES).replaceAll('  ', '\t ').replaceAll('Supplier may', 'Supplier /* two */ may // three\n  ')}`)).toEqual([]);
});

test('an inserted clause renumbers those after it, and is not one of them', () => {
  const after = text(DELIVERY, 'clause 2 "Support"\n  Supplier must train Gadgets using Widgets.\n', PRICE.replace('2', '3'), HOSTING.replace('3', '4'), AUDIT.replace('4', '5'), LAW.replace('5', '6'));
  expect(changes(text(...CLAUSES), after)).toEqual(['nothing → Supply/2 ~', 'Supply/2 → Supply/3 =', 'Supply/3 → Supply/4 =', 'Supply/4 → Supply/5 =', 'Supply/5 → Supply/6 =']);
});

test('a deleted clause is shown where it stood', () => {
  expect(changes(text(...CLAUSES), text(DELIVERY, PRICE, AUDIT, LAW))).toEqual(['Supply/3 → nothing ~']);
});

test('a clause that says something else is still itself', () => {
  expect(changes(text(...CLAUSES), text(DELIVERY, PRICE.replace('30 days', '60 days').replace('USD 5', 'USD 7'), HOSTING, AUDIT, LAW))).toEqual(['Supply/2 → Supply/2 ~']);
});

test('a clause rewritten in its place is still itself, where it binds the same party in the same way', () => {
  const after = text(DELIVERY, PRICE, 'clause 3 "Anywhere"\n  Supplier may host Widgets in Japan if Acceptance.\n', AUDIT.replace('audit Gadgets once each year on 30 days notice', 'challenge Widgets'), LAW);
  expect(changes(text(...CLAUSES), after)).toEqual(['Supply/3 → Supply/3 ~', 'Supply/4 → Supply/4 ~']);
});

test('a moved clause has two places', () => {
  expect(changes(text(...CLAUSES), text(LAW, DELIVERY, PRICE, HOSTING, AUDIT))).toEqual(['Supply/5 → Supply/5 (arrived) =', 'Supply/5 → Supply/5 (left) =']);
});

test('clauses that moved together are one block', () => {
  const { blocks } = match(version(text(...CLAUSES)), version(text(HOSTING, AUDIT, LAW, DELIVERY, PRICE)));
  expect(blocks.map((block) => block.map(({ base }) => base[0]?.id))).toEqual([['Supply/1', 'Supply/2']]);
});

test('a clause that was split, and clauses that were merged', () => {
  const [first, second] = ['clause 3 "Hosting"\n  Supplier may host Gadgets only on Azure.\n', 'clause 3.1 "Support"\n  Supplier must support Gadgets until 2030-01-01.\n'];
  const split = text(DELIVERY, PRICE, first, second, AUDIT, LAW);
  expect(changes(text(...CLAUSES), split)).toEqual(['Supply/3 → Supply/3+Supply/3.1 ~']);
  expect(changes(split, text(...CLAUSES))).toEqual(['Supply/3+Supply/3.1 → Supply/3 ~']);
});

test('what was copied was not split', () => {
  const copy = 'clause 6 "Support"\n  Supplier must support Gadgets until 2030-01-01.\n';
  expect(changes(text(...CLAUSES), text(...CLAUSES, copy))).toEqual(['nothing → Supply/6 ~']);
});

describe('one change, not many', () => {
  test('a renamed term', () => {
    const after = text(...CLAUSES).replaceAll('Gadgets', 'Approved Devices');
    expect(changes(text(...CLAUSES), after)).toEqual(['product:Gadgets → product:Approved Devices ≡', 'Supply/3 → Supply/3 ≡', 'Supply/4 → Supply/4 ≡']);
    expect(match(version(text(...CLAUSES)), version(after)).identity.renamed.map(({ base, revision }) => [base.name, revision.name])).toEqual([['Gadgets', 'Approved Devices']]);
  });

  test('a renamed term in a heading and in executed wording', () => {
    const before = text(...CLAUSES, 'clause 6 "Care of Gadgets"\n  Supplier must support Gadgets.\n  text """\n    Supplier shall look after the Gadgets.\n  """\n');
    expect(changes(before, before.replaceAll('Gadgets', 'Approved Devices')).filter((line) => !line.endsWith('≡'))).toEqual([]);
  });

  test('a renamed term whose name has marks in it', () => {
    for (const name of ['First-Party Devices', 'AT&T Devices', 'Contoso.com Devices', 'Buyer’s Devices']) {
      const before = text(...CLAUSES, 'clause 6 "Care of Gadgets"\n  Supplier must support Gadgets.\n');
      expect(changes(before, before.replaceAll('Gadgets', name)).filter((line) => !line.endsWith('≡'))).toEqual([]);
      expect(changes(before.replaceAll('Gadgets', name), before).filter((line) => !line.endsWith('≡'))).toEqual([]);
    }
  });

  test('a bare definition that gave way to another is no renaming', () => {
    expect(changes(text(DELIVERY), text(DELIVERY).replace('Gadgets', 'Devices'))).toEqual(['product:Gadgets → nothing ~', 'nothing → product:Devices ~']);
  });

  test('a renamed party', () => {
    const after = text(...CLAUSES).replaceAll('Buyer', 'Customer');
    expect(changes(text(...CLAUSES), after).filter((line) => !line.endsWith('≡'))).toEqual([]);
  });

  test('a renamed agreement', () => {
    const before = text(...CLAUSES, 'clause 6 "Priority"\n  This agreement prevails over Terms.\n  Supplier must deliver Gadgets subject to clause 2 of Supply.\n', 'agreement "Terms" between Buyer and Supplier.\n');
    expect(changes(before, before.replace('("Supply")', '("Delivery")').replaceAll('of Supply', 'of Delivery')).filter((line) => !line.endsWith('≡') && !line.endsWith('='))).toEqual([]);
  });

  test('references follow what they refer to', () => {
    const before = text(DELIVERY, PRICE.replace('of Acceptance', 'of Acceptance, subject to clause 1'));
    const after = text(LAW.replace('5', '1'), DELIVERY.replace('1', '2'), PRICE.replace('of Acceptance', 'of Acceptance, subject to clause 2').replace('2', '3'));
    expect(changes(before, after)).toEqual(['nothing → Supply/1 ~', 'Supply/1 → Supply/2 =', 'Supply/2 → Supply/3 ≡']);
    const stale = text(LAW.replace('5', '1'), DELIVERY.replace('1', '2'), PRICE.replace('of Acceptance', 'of Acceptance, subject to clause 1').replace('2', '3'));
    expect(changes(before, stale)).toEqual(['nothing → Supply/1 ~', 'Supply/1 → Supply/2 =', 'Supply/2 → Supply/3 =']);
  });

  test('two names that changed places are no renaming', () => {
    const after = text(...CLAUSES).replaceAll('Gadgets', '§').replaceAll('Widgets', 'Gadgets').replaceAll('§', 'Widgets');
    expect(match(version(text(...CLAUSES)), version(after)).identity.renamed).toEqual([]);
  });
});
