import { findingsOf, readFixture } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { WORDS } from './words.ts';

/** What a deal of these clauses collides in, as said and as asked. */
function collisions(clauses: string, more = ''): readonly { readonly message: string; readonly question?: string; readonly assumes?: readonly string[]; readonly fixes: readonly string[] }[] {
  const { files } = readFixture(`${WORDS}//- /deal.deal\nuse "words.deal".\n${more}\nagreement "Deal" ("Deal") between Microsoft, OpenAI and Amazon dated 2026-01-01.\n${clauses}\n`);
  return findingsOf({ files, marks: [] }).filter(({ code }) => code.startsWith('conflict/')).map(({ message, question, witness, fixes }) => ({
    message, ...(question && { question: question.text }), ...(witness && { assumes: witness.assumes }), fixes: fixes.map(({ title }) => title),
  }));
}

describe('a kind whose name is no plural', () => {
  test.each([
    ['of one thing', 'product "Category".', 'Category', 'Category is not stated to be, or not to be, a kind of Delta. If it is, clause 2 of Deal breaches clause 1 from 1 January 2026.', 'Is Category a kind of Delta?', 'Category is a kind of Delta'],
    ['of several', 'product "Widgets".', 'Widgets', 'Widgets are not stated to be, or not to be, a kind of Delta. If they are, clause 2 of Deal breaches clause 1 from 1 January 2026.', 'Are Widgets a kind of Delta?', 'Widgets are a kind of Delta'],
  ])('%s', (_, declaration, name, message, question, assumed) => {
    expect(collisions(`clause 1 "A" OpenAI must offer Delta only on Azure.\nclause 2 "B" OpenAI must offer ${name} on AWS.`, `product "Delta".\n${declaration}`)
      .map((one) => [one.message, one.question, one.assumes])).toEqual([[message, question, [assumed]]]);
  });

  test('in a carve-out', () => {
    expect(collisions('clause 1 "A" OpenAI must not sell OpenAI Products except to Agency.\nclause 2 "B" OpenAI must sell OpenAI Products to Firm.', 'customer "Agency".\ncustomer "Firm", distinct from Agency.').map(({ message }) => message))
      .toEqual(['On 1 March 2026 OpenAI must sell OpenAI Products to Firm (clause 2), but must not sell OpenAI Products (clause 1). The carve-out “except to Agency” does not help: Firm is not a kind of Agency. The drafter may mean clause 2 as an exception to clause 1: if so, say so.']);
  });
});

describe('consent', () => {
  test.each([
    ['a duty that waits for it', 'OpenAI must sell OpenAI Products with consent of Amazon.', 'OpenAI must not sell OpenAI Products.',
      'If Amazon consents, OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). Nothing records so far that this has happened.'],
    ['of several', 'OpenAI must sell OpenAI Products with prior written consent of Microsoft and Amazon.', 'OpenAI must not sell OpenAI Products.',
      'If Microsoft and Amazon consent, OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). Nothing records so far that this has happened.'],
    ['as a condition', 'OpenAI must sell OpenAI Products if with consent of Amazon.', 'OpenAI must not sell OpenAI Products.',
      'If Amazon consents, OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). Nothing records so far that this has happened.'],
    ['what lifts a ban', 'OpenAI must sell OpenAI Products.', 'OpenAI must not sell OpenAI Products unless with consent of Amazon.',
      'On 1 March 2026 OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). No carve-out covers it. Amazon’s consent would end it.'],
    ['what several lift', 'OpenAI must sell OpenAI Products.', 'OpenAI must not sell OpenAI Products without consent of the parties.',
      'On 1 March 2026 OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). No carve-out covers it. The parties’ consent would end it.'],
    ['a carve-out for it', 'OpenAI must sell OpenAI Products.', 'OpenAI must not sell OpenAI Products except if with consent of Amazon.',
      'On 1 March 2026 OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). The carve-out “except if Amazon consents” does not help: nothing records that Amazon has consented. Amazon’s consent would end it.'],
  ])('%s', (_, one, other, message) => {
    expect(collisions(`clause 1 "A" ${one}\nclause 2 "B" ${other}`).map((found) => found.message)).toEqual([message]);
  });
});

describe('why a condition of the clause itself does not help', () => {
  const fact = 'event "IPO".\nfact Microsoft cannot support OpenAI Products from 2026-02-10.\nfact Amazon does not host OpenAI Products.\nfact IPO occurred on 2026-01-20.';
  const products = 'OpenAI Products';
  test.each([
    ['two that must both be so', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} unless Microsoft cannot support ${products} and Microsoft elects not to support ${products}.`,
      'The “unless” of clause 2 does not help: it is recorded that Microsoft cannot support OpenAI Products, but nothing records that Microsoft elects not to support OpenAI Products.'],
    ['one of two', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} unless Amazon elects to support ${products} or Microsoft elects not to support ${products}.`,
      'The “unless” of clause 2 does not help: nothing records that Amazon elects to support OpenAI Products, and nothing records that Microsoft elects not to support OpenAI Products.'],
    ['with a consent', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} unless Amazon elects to support ${products} or with consent of Amazon.`,
      'The “unless” of clause 2 does not help: nothing records that Amazon elects to support OpenAI Products. Amazon’s consent would end it.'],
    ['what somebody denied', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} unless Amazon hosts ${products}.`,
      'The “unless” of clause 2 does not help: it is recorded that Amazon does not host OpenAI Products.'],
    ['what somebody recorded', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} if Microsoft cannot support ${products}.`,
      'The condition of clause 2 is met: it is recorded that Microsoft cannot support OpenAI Products.'],
    ['an event', `OpenAI must sell ${products} if IPO.`, `OpenAI must not sell ${products}.`,
      'No carve-out covers it. The condition of clause 1 is met: IPO happened on 20 January 2026. The drafter may mean clause 1 as an exception to clause 2: if so, say so.'],
    ['what lasts', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} while Amazon supports ${products}.`,
      'The condition of clause 2 is met: nothing records that Amazon does not support OpenAI Products.'],
    ['in a carve-out', `OpenAI must sell ${products}.`, `OpenAI must not sell ${products} except if Microsoft cannot support ${products} and Microsoft elects not to support ${products}.`,
      'The carve-out “except if Microsoft cannot support OpenAI Products and Microsoft elects not to support OpenAI Products” does not help: it is recorded that Microsoft cannot support OpenAI Products, but nothing records that Microsoft elects not to support OpenAI Products.'],
  ])('%s', (_, one, other, why) => {
    expect(collisions(`clause 1 "A" ${one}\nclause 2 "B" ${other}`, fact).map((found) => found.message))
      .toEqual([`On 1 March 2026 OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). ${why}`]);
  });
});

test('what both wait for', () => {
  const products = 'OpenAI Products';
  expect(collisions(`clause 1 "A" OpenAI must sell ${products} if Amazon supports ${products}.\nclause 2 "B" OpenAI must not sell ${products} if Amazon supports ${products}.`).map(({ message }) => message))
    .toEqual(['If Amazon supports OpenAI Products, OpenAI must sell OpenAI Products (clause 1), but must not sell OpenAI Products (clause 2). The condition of clause 2 is met: clause 1 waits for the same.']);
  expect(collisions(`clause 1 "A" OpenAI must support ${products} for 30 days after IPO.\nclause 2 "B" OpenAI must not support ${products} for 10 days after IPO.`).map(({ message }) => message))
    .toEqual(['Once IPO happens, OpenAI must support OpenAI Products (clause 1), but must not support OpenAI Products (clause 2, until 10 days after IPO). No carve-out covers it.']);
});

test('what is other than all else that is named is said as it is written', () => {
  expect(collisions('clause 1 "A" OpenAI must not sell Frontier on Azure or AWS or any other cloud.\nclause 2 "B" OpenAI must sell Frontier on "Google Cloud".').map(({ message }) => message))
    .toEqual(['On 1 March 2026 OpenAI must sell Frontier on Google Cloud (clause 2), but must not sell Frontier on Azure, AWS and any other cloud (clause 1). No carve-out covers it. The drafter may mean clause 2 as an exception to clause 1: if so, say so.']);
});
