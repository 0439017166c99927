import { describe, expect, test } from 'vitest';
import { nameKey, plural, singular, verbLemmas } from '../../src/index.ts';

describe('nouns', () => {
  test.each([
    ['Parties', 'Party'], ['Products', 'Product'], ['APIs', 'API'], ['Services', 'Service'], ['Territories', 'Territory'], ['Licences', 'Licence'], ['Boxes', 'Box'], ['Classes', 'Class'], ['Branches', 'Branch'],
    ['Databases', 'Database'], ['Analyses', 'Analysis'], ['Indices', 'Index'], ['Criteria', 'Criterion'], ['Keys', 'Key'], ['Heroes', 'Hero'], ['Premises', 'Premises'], ['Goods', 'Goods'], ['Proceeds', 'Proceeds'],
    ['Business', 'Business'], ['Status', 'Status'], ['Analysis', 'Analysis'], ['AWS', 'AWS'], ['IOS', 'IOS'], ['Series', 'Series'], ['People', 'Person'], ['Sales', 'Sale'], ['Movies', 'Movie'],
  ])('%s has the singular %s', (many, one) => {
    expect(singular(many)).toBe(one);
    expect(singular(one)).toBe(one);
  });

  test.each([['Party', 'Parties'], ['Product', 'Products'], ['API', 'APIs'], ['Box', 'Boxes'], ['Branch', 'Branches'], ['Key', 'Keys'], ['Index', 'Indices'], ['Analysis', 'Analyses']])('%s has the plural %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });

  test.each([
    ['API Products', 'API Product'], ['Changes of Control', 'Change of Control'], ['Change  of\nControl', 'Change of Control'], ['The Supplier', 'Supplier'], ['Supplier’s', "Supplier's"], ['Breaches of Confidentiality', 'Breach of Confidentiality'],
  ])('%s and %s have one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([['Business', 'Busines'], ['API Products', 'Api Products'], ['Change of Control', 'Change in Control']])('%s and %s do not', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

test.each([
  ['offers', 'offer'], ['offered', 'offer'], ['offering', 'offer'], ['supplies', 'supply'], ['supplied', 'supply'], ['uses', 'use'], ['used', 'use'], ['using', 'use'], ['discloses', 'disclose'], ['publishes', 'publish'],
  ['runs', 'run'], ['running', 'run'], ['ships', 'ship'], ['shipped', 'ship'], ['fine-tunes', 'fine-tune'], ['fine-tuning', 'fine-tune'], ['sold', 'sell'], ['paid', 'pay'], ['purchases', 'purchase'], ['licenses', 'license'],
  ['terminated', 'terminate'], ['processes', 'process'],
])('%s may be a form of %s', (form, verb) => {
  expect(verbLemmas(form)).toContain(verb);
});
