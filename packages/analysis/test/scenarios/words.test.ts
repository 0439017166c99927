import { describe, expect, test } from 'vitest';
import { words } from './ask.ts';

const HEAD = 'agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.\n';
const clauses = (...sentences: string[]): string => HEAD + sentences.map((sentence, at) => `clause ${at + 1} "Heading" ${sentence}`).join('\n');
const MARCH = 'on 2026-03-01 OpenAI';

test('a breach: the clause, why nothing helps, and what would', () => {
  expect(words(clauses('OpenAI must offer API Products only on Azure until AGI Verification except to Government Customers.', 'OpenAI may offer API Products on AWS from 2026-06-01.'), `${MARCH} offers Stateless APIs on AWS.`)).toEqual({
    act: 'OpenAI offers Stateless APIs on AWS',
    answer: 'a breach of clause 1 of Hosting',
    because: ['Clause 1 of Hosting says: OpenAI may offer API Products only on Azure until AGI Verification.'],
    tried: [
      'It ends with AGI Verification, and nothing records that this had happened by 1 March 2026.',
      'The carve-out “except to Government Customers” does not help: nothing says that the customer is a Government Customer.',
    ],
    open: [],
    otherwise: ['No clause would govern it after AGI Verification, to Government Customers or on Azure.'],
    others: [],
  });
});

describe('why a carve-out does not help', () => {
  const tried = (except: string, act: string): readonly string[] => words(clauses(`OpenAI must not offer Widgets except ${except}.`), `${MARCH} ${act}`).tried;
  test.each([
    ['another customer', 'to Government Customers', 'offers Widgets to Microsoft.', 'nothing says that the customer is a Government Customer'],
    ['another cloud', 'on AWS', 'offers Widgets on Azure.', 'Azure is not AWS'],
    ['another cloud, of two', 'on AWS', 'offers Widgets.', 'nothing says that it is on AWS'],
    ['another day', 'until 2026-02-01', 'offers Widgets.', 'it does not apply on 1 March 2026'],
    ['an event', 'if Acceptance', 'offers Widgets.', 'nothing records that Acceptance has happened'],
    ['an exception to it', 'on AWS but not in Japan', 'offers Widgets on AWS in Japan.', 'an exception to it applies'],
  ])('%s', (_, except, act, why) => {
    expect(tried(except, act).at(-1)).toContain(`does not help: ${why}.`);
  });
});

describe('what it hangs on', () => {
  const open = (sentence: string, act: string): readonly string[] => words(clauses(sentence), `${MARCH} ${act}`).open;
  test.each([
    ['what a thing is', 'OpenAI must not offer API Products.', 'offers Frontier.', ['Nobody has said whether Frontier is an API Product.', 'If so, it is a breach of clause 1 of Hosting; if not, not governed by any clause.']],
    ['hosting', 'OpenAI must not host Frontier on AWS.', 'offers Frontier on AWS.', ['Nobody has said whether to offer something on a cloud is also to host it there.', 'If so, it is a breach of clause 1 of Hosting; if not, not governed by any clause.']],
    ['offering', 'OpenAI must not offer Frontier on AWS.', 'hosts Frontier on AWS.', ['Nobody has said whether to host something on a cloud is also to offer it there.', 'If so, it is a breach of clause 1 of Hosting; if not, not governed by any clause.']],
    ['a statement', 'OpenAI must not offer Frontier if Microsoft cannot support Frontier.', 'offers Frontier.', ['Nothing records whether Microsoft cannot support Frontier.', 'If so, it is a breach of clause 1 of Hosting; if not, not governed by any clause.']],
    ['a blank', 'OpenAI must not offer Frontier until [•].', 'offers Frontier.', ['Clause 1 of Hosting leaves a time open: [•].', 'Filled in one way it is not governed by any clause; in another, a breach of clause 1 of Hosting.']],
    ['what the scenario leaves out', 'OpenAI must not offer Frontier in Japan.', 'offers Frontier.', ['The scenario does not say in which territory.', 'It may be a breach of clause 1 of Hosting.']],
  ])('%s', (_, sentence, act, expected) => {
    expect(open(sentence, act)).toEqual(expected);
  });
});

describe('what would make it another answer', () => {
  const otherwise = (act: string, ...sentences: string[]): readonly string[] => words(clauses(...sentences), `${MARCH} ${act}`).otherwise;
  test.each([
    ['a consent', 'offers Frontier.', ['OpenAI must not offer Frontier without consent of Microsoft.'], ['No clause would govern it with Microsoft’s consent.']],
    ['two things together', 'offers Frontier.', ['OpenAI must not offer Frontier unless Acceptance and Insolvency.'], ['No clause would govern it after Acceptance and after Insolvency.']],
    ['either of two things', 'offers Frontier.', ['OpenAI must not offer Frontier unless Acceptance or Insolvency.'], ['No clause would govern it after Acceptance or after Insolvency.']],
    ['how much', 'uses Software.', ['OpenAI must not use Software above 10,000 seats.'], ['It would be a breach of clause 1 of Hosting if the act goes above 10,000 seats.']],
    ['what it is', 'offers Frontier.', ['OpenAI may offer API Products.'], ['It would be permitted by clause 1 of Hosting if Frontier is an API Product.']],
    ['where', 'offers Frontier.', ['OpenAI may offer Frontier on Azure.'], ['It would be permitted by clause 1 of Hosting on Azure.']],
    ['the day, later', 'offers Frontier.', ['OpenAI must not offer Frontier until 2026-06-01.', 'OpenAI may offer Frontier.'], ['It would be permitted by clause 2 of Hosting from 1 June 2026.']],
    ['the day, earlier', 'offers Frontier.', ['OpenAI must not offer Frontier from 2026-02-01.', 'OpenAI may offer Frontier.'], ['It would be permitted by clause 2 of Hosting through 31 January 2026.']],
  ])('%s', (_, act, sentences, expected) => {
    expect(otherwise(act, ...sentences)).toEqual(expected);
  });
});

test('other members of a class that was asked about', () => {
  const said = words(clauses('OpenAI may offer OpenAI Products.', 'OpenAI must not offer Stateless APIs.'), `given Frontier is not a Stateless API. ${MARCH} offers OpenAI Products.`);
  expect([said.act, said.answer, said.others]).toEqual([
    'OpenAI offers Stateless APIs', 'a breach of clause 2 of Hosting',
    ['Where OpenAI offers OpenAI Products, OpenAI offers API Products and OpenAI offers Frontier, it is permitted by clause 1 of Hosting.'],
  ]);
});

test('a duty that cannot be kept is named beside the ban', () => {
  expect(words(clauses('OpenAI must not offer Frontier.', 'OpenAI must offer Frontier.'), `${MARCH} offers Frontier.`).because).toEqual([
    'Clause 1 of Hosting says: OpenAI must not offer Frontier.', 'Yet clause 2 of Hosting requires it: OpenAI must offer Frontier.',
  ]);
});

test('where two clauses were spoken of, the one that ends is named', () => {
  expect(words(clauses('OpenAI must not offer Frontier until Acceptance.', 'OpenAI must offer Frontier.'), `${MARCH} offers Frontier.`).tried).toEqual([
    'Clause 1 of Hosting ends with Acceptance, and nothing records that this had happened by 1 March 2026.',
  ]);
});

test('of very many carve-outs the first few are named', () => {
  const customers = Array.from({ length: 60 }, (_, at) => `customer "Customer ${at}", distinct from Government Customers.`).join('\n');
  const carved = Array.from({ length: 60 }, (_, at) => `except to "Customer ${at}"`).join(', ');
  const { answer, tried } = words(`${customers}\n${clauses(`OpenAI must not offer Frontier ${carved}.`)}`, `${MARCH} offers Frontier to Government Customers.`);
  expect([answer, tried.length, tried[0], tried[4]]).toEqual([
    'a breach of clause 1 of Hosting', 5,
    'The carve-out “except to Customer 0” does not help: Government Customers are not among Customer 0.', 'Nor do 56 more carve-outs.',
  ]);
});

test.each([
  ['pays Microsoft 20% of Revenue.', 'OpenAI pays Microsoft 20% of Revenue'],
  ['pays USD 2 million to Microsoft.', 'OpenAI pays USD 2 million to Microsoft'],
  ['uses 10,001 seats of Software.', 'OpenAI uses 10,001 seats of Software'],
  ['publishes Frontier in Japan for Marketing with Microsoft on AWS.', 'OpenAI publishes Frontier with Microsoft on AWS in Japan for Marketing'],
])('the act %s', (act, said) => {
  expect(words(clauses('OpenAI must not offer Frontier.'), `${MARCH} ${act}`).act).toBe(said);
});
