import { versionOf } from '@dealwright/testkit';
import { expect, test } from 'vitest';
import { compare } from '../../src/index.ts';

const version = (clauses: string) => versionOf([{ path: '/main.deal', text: `party Buyer. party Supplier. product "Widgets". product "Gadgets".
agreement "Supply" ("SA") between Buyer and Supplier dated 2026-01-01 through 2030.
section 1 "Supply".
clause 1.1 "Delivery"
  ${clauses}` }]);

const OTHERS = `
clause 1.2 "Priority"
  Supplier may sell Gadgets subject to clause 1.1.
section 2 "Rest".
clause 2.1 "Override"
  Supplier may sell Widgets in Japan notwithstanding clause 1.1.
clause 2.2 "End"
  Clause 1.1 survives termination.
clause 2.3 "Whole section"
  Section 1 prevails over clause 2.4.
clause 2.4 "Bystander"
  Buyer may resell Gadgets.
clause 2.5 "Order"
  Buyer must pay Supplier USD 5 million under clause 1.1.
`;

const reached = (base: string, revision: string) => compare(version(base), version(revision)).changes.flatMap((change) => change.reaches.map(({ version: which, unit, because }) => `${which} ${unit.id}: ${because}`));

test('a change reaches the clauses that speak of its clause or section, each once, with the strongest reason', () => {
  expect(reached(`Supplier must sell Widgets to Buyer.${OTHERS}`, `Supplier may sell Widgets to Buyer.${OTHERS}`)).toEqual([
    'revision SA/1.2: It gives way to this.',
    'revision SA/2.1: It prevails over this.',
    'revision SA/2.2: It lets this survive.',
    'revision SA/2.5: It refers to this.',
    'revision SA/2.3: It lets this prevail.',
  ]);
});

test('other words with the same meaning reach nothing', () => {
  expect(reached(`Supplier must sell Widgets to Buyer.${OTHERS}`, `Supplier shall sell Widgets to Buyer.${OTHERS}`)).toEqual([]);
});

test('what hung on a clause that is gone is told to be looked at', () => {
  const base = 'Supplier must sell Widgets to Buyer.\nclause 1.2 "Price"\n  Buyer must pay Supplier USD 5 million.\nclause 1.3 "Audit"\n  Supplier may audit Revenue subject to clause 1.2.\n';
  const revision = base.replace(/clause 1\.2[^]*?million\.\n/, '');
  expect(reached(base, revision)).toEqual(['revision SA/1.3: It gave way to this. Look at what it means now.']);
});
