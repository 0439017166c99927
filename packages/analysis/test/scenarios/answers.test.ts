import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';

const HEAD = 'agreement "Hosting" ("Hosting") between Microsoft and OpenAI dated 2026-01-01.\n';
const clauses = (...sentences: string[]): string => HEAD + sentences.map((sentence, at) => `clause ${at + 1} "Heading" ${sentence}`).join('\n');
const MARCH = 'on 2026-03-01 OpenAI';

describe('what is forbidden, required, permitted', () => {
  const ONLY = clauses('OpenAI must offer API Products only on Azure except to Government Customers.');
  test.each([
    ['elsewhere is a breach', `${MARCH} offers API Products on AWS.`, 'breach 1'],
    ['on a part of another cloud too', `${MARCH} offers API Products on Bedrock.`, 'breach 1'],
    ['of a kind too', `${MARCH} offers Stateless APIs on AWS.`, 'breach 1'],
    ['by an act under the act too', `${MARCH} sells API Products on AWS.`, 'breach 1'],
    ['there it obliges to nothing', `${MARCH} offers API Products on Azure.`, 'not governed'],
    ['to those who are carved out it is free', `${MARCH} offers API Products to Government Customers on AWS.`, 'not governed'],
    ['another act is free', `${MARCH} publishes API Products on AWS.`, 'not governed'],
    ['another party is free', 'on 2026-03-01 Microsoft offers API Products on AWS.', 'not governed'],
    ['before the agreement it is free', 'on 2025-12-31 OpenAI offers API Products on AWS.', 'not governed'],
    ['on its first day it is not', 'on 2026-01-01 OpenAI offers API Products on AWS.', 'breach 1'],
    ['on no cloud in particular it is unclear', `${MARCH} offers API Products.`, 'unclear 1'],
    ['of something of which nobody has said that it is one it is unclear', `${MARCH} offers Frontier on AWS.`, 'unclear 1'],
    ['once supposed to be one it is a breach', `given Frontier is an API Product. ${MARCH} offers Frontier on AWS.`, 'breach 1'],
    ['once supposed to be none it is free', `given Frontier is not an API Product. ${MARCH} offers Frontier on AWS.`, 'not governed'],
    ['once waived it is free', `given Microsoft waives clause 1 of Hosting on 2026-02-01. ${MARCH} offers API Products on AWS.`, 'not governed'],
    ['before it is waived it is not', `given Microsoft waives clause 1 of Hosting on 2026-03-02. ${MARCH} offers API Products on AWS.`, 'breach 1'],
  ])('only on one cloud: %s', (_, act, answer) => {
    expect(ask(ONLY, act)).toBe(answer);
  });

  test.each([
    ['a duty', 'OpenAI must offer Frontier on AWS.', `${MARCH} offers Frontier on AWS.`, 'required 1'],
    ['a duty, kept by an act under its act', 'OpenAI must offer Frontier on AWS.', `${MARCH} sells Frontier on AWS.`, 'required 1'],
    ['a duty, elsewhere', 'OpenAI must offer Frontier on AWS.', `${MARCH} offers Frontier on Azure.`, 'not governed'],
    ['a duty to do a kind of the act', 'OpenAI must launch Frontier on AWS.', `${MARCH} offers Frontier on AWS.`, 'not governed'],
    ['a liberty', 'OpenAI may offer Frontier on any cloud.', `${MARCH} offers Frontier on AWS.`, 'permitted 1'],
    ['a liberty that hangs on what the product is', 'OpenAI may offer Non-API Products on any cloud.', `${MARCH} offers Frontier on AWS.`, 'unclear 1'],
    ['a liberty that asks for a cloud where none is said', 'OpenAI may offer Frontier on Azure.', `${MARCH} offers Frontier.`, 'not governed'],
    ['a release', 'OpenAI need not offer Frontier.', `${MARCH} offers Frontier.`, 'not governed'],
    ['a power', 'Either party may terminate this agreement for convenience on 90 days notice.', `${MARCH} terminates Hosting.`, 'permitted 1'],
    ['only within a time', 'OpenAI must offer Frontier only on Azure until 2026-02-01.', `${MARCH} offers Frontier on AWS.`, 'not governed'],
  ])('%s', (_, sentence, act, answer) => {
    expect(ask(clauses(sentence), act)).toBe(answer);
  });

  test('a breach outranks what is required', () => {
    expect(ask(clauses('OpenAI must offer Frontier on AWS.', 'OpenAI must not offer Frontier.'), `${MARCH} offers Frontier on AWS.`)).toBe('breach 2');
  });
  test('a class is asked of each member, and the gravest answer counts', () => {
    const deals = clauses('OpenAI may offer OpenAI Products.', 'OpenAI must not offer Stateless APIs.');
    expect(ask(deals, `given Frontier is not a Stateless API. ${MARCH} offers Frontier.`)).toBe('permitted 1');
    expect(ask(deals, `given Frontier is not a Stateless API. ${MARCH} offers OpenAI Products.`)).toBe('breach 2');
  });
  test('several who act are asked one by one', () => {
    expect(ask(clauses('Microsoft must not develop Frontier.'), `${MARCH} and Microsoft develop Frontier.`)).toBe('breach 1');
  });
  test('an affiliate is bound where the clause says so', () => {
    const deals = (who: string): string => `party OpenAI Labs, an affiliate of OpenAI.\n${clauses(`${who} must not offer Frontier.`)}`;
    expect(ask(deals('OpenAI'), 'on 2026-03-01 OpenAI Labs offers Frontier.')).toBe('not governed');
    expect(ask(deals('OpenAI and its affiliates'), 'on 2026-03-01 OpenAI Labs offers Frontier.')).toBe('breach 1');
  });
  test('whose they are counts', () => {
    const deals = clauses('OpenAI must not solicit Government Customers of Microsoft.');
    expect(ask(deals, `${MARCH} solicits Government Customers of Microsoft.`)).toBe('breach 1');
    expect(ask(deals, `${MARCH} solicits Government Customers.`)).toBe('unclear 1');
    expect(ask(deals, `${MARCH} solicits Government Customers of Amazon.`)).toBe('unclear 1');
  });
  test('whether to offer is to host is an open question', () => {
    expect(ask(clauses('OpenAI must host Frontier only on Azure.'), `${MARCH} offers Frontier on AWS.`)).toBe('unclear 1');
    expect(ask(clauses('OpenAI must host Frontier only on Azure.'), `${MARCH} runs Frontier on AWS.`)).toBe('breach 1');
  });
  test('whether to offer a whole is to offer what it is built on is another', () => {
    const deals = `product "Engine", distinct from OpenAI Products.\nproduct "Suite", built on Engine, distinct from Engine.\n${clauses('OpenAI must not offer Engine.')}`;
    expect(ask(deals, `${MARCH} offers Suite.`)).toBe('unclear 1');
    expect(ask(deals, `${MARCH} offers Engine.`)).toBe('breach 1');
  });
});

describe('rights', () => {
  const LICENCE = clauses('OpenAI grants Microsoft an exclusive licence to Model IP for Marketing until AGI Verification.');
  test.each([
    ['its holder may use', 'on 2026-03-01 Microsoft uses Model IP for Marketing.', 'permitted 1'],
    ['after it ended its holder may not', 'given AGI Verification occurred on 2026-02-01. on 2026-03-01 Microsoft uses Model IP for Marketing.', 'not governed'],
    ['its grantor may grant it', `${MARCH} licenses Model IP to Microsoft for Marketing.`, 'permitted 1'],
    ['its grantor may grant it to nobody else', `${MARCH} licenses Model IP to Amazon for Marketing.`, 'breach 1'],
    ['its grantor, to somebody', `${MARCH} licenses Model IP for Marketing.`, 'unclear 1'],
  ])('an exclusive licence: %s', (_, act, answer) => {
    expect(ask(LICENCE, act)).toBe(answer);
  });

  const REFUSAL = clauses('Microsoft has a right of first refusal to provide Consulting Services.');
  test.each([
    ['another deal breaks it', `${MARCH} purchases Consulting Services from Amazon.`, 'breach 1'],
    ['a deal with the holder does not', `${MARCH} purchases Consulting Services from Microsoft.`, 'not governed'],
    ['a deal with somebody may', `${MARCH} purchases Consulting Services.`, 'unclear 1'],
  ])('a first right: %s', (_, act, answer) => {
    expect(ask(REFUSAL, act)).toBe(answer);
  });

  const FIRST = clauses('OpenAI must launch OpenAI Products first on Azure, 90 days before any other cloud, unless Microsoft cannot support OpenAI Products and Microsoft elects not to support OpenAI Products.');
  test.each([
    ['not launched there', '', 'breach 1'],
    ['launched there too short a time before', 'given OpenAI launches OpenAI Products on Azure on 2026-01-15. ', 'breach 1'],
    ['launched there long before', 'given OpenAI launches OpenAI Products on Azure on 2025-11-01. ', 'not governed'],
    ['launched there itself long before', 'given OpenAI launches Frontier on Azure on 2025-11-01. ', 'not governed'],
    ['another product launched there', 'given OpenAI launches Stateless APIs on Azure on 2025-11-01. ', 'breach 1'],
    ['it cannot be supported there', 'given Microsoft cannot support Frontier. ', 'breach 1'],
    ['it cannot and will not be supported there', 'given Microsoft cannot support Frontier. given Microsoft elects not to support Frontier. ', 'not governed'],
  ])('ship first: %s', (_, given, answer) => {
    expect(ask(FIRST, `${given}${MARCH} launches Frontier on AWS.`)).toBe(answer);
  });
});

describe('events and conditions', () => {
  const march = (sentence: string, given = '', act = 'offers Frontier on AWS.'): string => ask(clauses(sentence), `${given}${MARCH} ${act}`);
  test.each([
    ['what nobody recorded has not happened', 'OpenAI must not offer Frontier until Acceptance.', '', 'breach 1'],
    ['what is supposed has', 'OpenAI must not offer Frontier until Acceptance.', 'given Acceptance occurred on 2026-02-01. ', 'not governed'],
    ['what is supposed for later has not', 'OpenAI must not offer Frontier until Acceptance.', 'given Acceptance occurred on 2026-03-02. ', 'breach 1'],
    ['an event as a condition', 'OpenAI may offer Frontier if Acceptance.', '', 'not governed'],
    ['an event as a condition, supposed', 'OpenAI may offer Frontier if Acceptance.', 'given Acceptance occurred on 2026-02-01. ', 'permitted 1'],
    ['while, unless somebody says otherwise', 'OpenAI must not offer Frontier while Insolvency.', '', 'breach 1'],
    ['while, where somebody does', 'OpenAI must not offer Frontier while Insolvency.', 'given Insolvency has not occurred as of 2026-04-01. ', 'not governed'],
    ['a statement after if, of which nothing is on record', 'OpenAI must not offer Frontier if Microsoft can support Frontier.', '', 'unclear 1'],
    ['a statement after if, supposed', 'OpenAI must not offer Frontier if Microsoft can support Frontier.', 'given Microsoft can support Frontier. ', 'breach 1'],
    ['a statement after if, denied', 'OpenAI must not offer Frontier if Microsoft can support Frontier.', 'given Microsoft cannot support Frontier. ', 'not governed'],
    ['a statement after unless is not so until somebody says it', 'OpenAI must not offer Frontier unless Microsoft cannot support Frontier.', '', 'breach 1'],
    ['a statement after unless, supposed', 'OpenAI must not offer Frontier unless Microsoft cannot support Frontier.', 'given Microsoft cannot support Frontier. ', 'not governed'],
    ['a consent that nobody gave', 'OpenAI must not offer Frontier without consent of Microsoft.', '', 'breach 1'],
    ['a consent that was given', 'OpenAI must not offer Frontier without consent of Microsoft.', 'given Microsoft consents on 2026-02-01. ', 'not governed'],
    ['a blank', 'OpenAI must not offer Frontier until [•].', '', 'unclear 1'],
    ['a name that nothing defines', 'OpenAI must not offer Frontier for 30 days after Acceptance.', '', 'not governed'],
  ])('%s', (_, sentence, given, answer) => {
    expect(march(sentence, given)).toBe(answer);
  });

  test('a consent that the act names is given', () => {
    expect(march('OpenAI must not offer Frontier without consent of Microsoft.', '', 'offers Frontier on AWS with consent of Microsoft.')).toBe('not governed');
  });
  test('an event that is made of others', () => {
    const deals = `event "Release Condition", when Acceptance or Insolvency.\n${clauses('OpenAI must not offer Frontier until Release Condition.')}`;
    expect(ask(deals, `${MARCH} offers Frontier.`)).toBe('breach 1');
    expect(ask(deals, `given Insolvency occurred on 2026-02-01. ${MARCH} offers Frontier.`)).toBe('not governed');
  });
  test('a supposition takes the place of what is on record', () => {
    const deals = `fact Acceptance occurred on 2026-02-01.\n${clauses('OpenAI must not offer Frontier until Acceptance.')}`;
    expect(ask(deals, `${MARCH} offers Frontier.`)).toBe('not governed');
    expect(ask(deals, `given Acceptance has not occurred as of 2026-03-01. ${MARCH} offers Frontier.`)).toBe('breach 1');
  });
  test('a fact counts from its day on, whatever day it is', () => {
    const deals = `fact Acceptance occurred on 2026-02-01.\n${clauses('OpenAI must not offer Frontier until Acceptance.')}`;
    expect(ask(deals, 'on 2026-01-31 OpenAI offers Frontier.')).toBe('breach 1');
    expect(ask(deals, 'on 2026-02-01 OpenAI offers Frontier.', { asOf: 0 })).toBe('not governed');
  });
  test('how much is done', () => {
    const deals = clauses('OpenAI must not use Software above 10,000 seats.');
    expect(ask(deals, `${MARCH} uses Software.`)).toBe('not governed');
    expect(ask(deals, `${MARCH} uses 10,000 seats of Software.`)).toBe('not governed');
    expect(ask(deals, `${MARCH} uses 10,001 seats of Software.`)).toBe('breach 1');
  });
});

describe('among agreements', () => {
  const two = (first: string, second: string, header = ''): string => `${HEAD}clause 1 "One" ${first}\nagreement "Other" ("Other") between Amazon and OpenAI dated 2026-01-01${header}.\nclause 2 "Two" ${second}`;
  const ACT = `${MARCH} offers Frontier on AWS.`;
  test('every agreement that binds the party is asked', () => {
    expect(ask(two('OpenAI may offer Frontier.', 'OpenAI must not offer Frontier.'), ACT)).toBe('breach 2');
  });
  test('one that another supersedes ends with it', () => {
    expect(ask(two('OpenAI must not offer Frontier.', 'OpenAI may offer Frontier.', ' effective 2026-03-02 supersedes Hosting'), ACT)).toBe('breach 1');
    expect(ask(two('OpenAI must not offer Frontier.', 'OpenAI may offer Frontier.', ' supersedes Hosting'), ACT)).toBe('permitted 2');
  });
  test('a draft counts where it is asked for', () => {
    const deals = two('OpenAI may offer Frontier.', 'OpenAI must not offer Frontier.', ' draft');
    expect(ask(deals, ACT)).toBe('permitted 1');
    expect(ask(deals, ACT, { includeDrafts: true })).toBe('breach 2');
  });
  test('a clause that yields says nothing where the other speaks', () => {
    expect(ask(clauses('OpenAI must not offer Frontier subject to clause 2.', 'OpenAI may offer Frontier on AWS.'), ACT)).toBe('permitted 2');
    expect(ask(clauses('OpenAI must not offer Frontier subject to clause 2.', 'OpenAI may offer Frontier on AWS.'), `${MARCH} offers Frontier on Azure.`)).toBe('breach 1');
  });
  test('a promise to one does not override a promise to another', () => {
    expect(ask(two('OpenAI must not offer Frontier.', 'OpenAI may offer Frontier notwithstanding clause 1 of Hosting.'), ACT)).toBe('breach 1');
  });
  test('an order under an agreement yields to it', () => {
    const deals = `${HEAD}clause 1 "One" OpenAI may offer Frontier.\nagreement "Order" ("Order") under Hosting between Microsoft and OpenAI dated 2026-01-01.\nclause 2 "Two" OpenAI must not offer Frontier.`;
    expect(ask(deals, ACT)).toBe('permitted 1');
  });
  test('an amendment answers from its day on', () => {
    const deals = `${clauses('OpenAI must not offer Frontier.')}\namendment "First Amendment" ("A1") to Hosting dated 2026-02-15 effective 2026-03-01.\nreplace clause 1 with clause 1 "Free" OpenAI may offer Frontier.`;
    expect(ask(deals, 'on 2026-02-28 OpenAI offers Frontier.')).toBe('breach 1');
    expect(ask(deals, 'on 2026-03-01 OpenAI offers Frontier.')).toBe('permitted 1');
  });
  test('words that an amendment changed answer too', () => {
    const deals = `${clauses('OpenAI must offer Frontier only on Azure.')}\namendment "First Amendment" ("A1") to Hosting dated 2026-02-15 effective 2026-03-01.\nin clause 1 replace "Azure" with "AWS".`;
    expect(ask(deals, 'on 2026-02-28 OpenAI offers Frontier on AWS.')).toBe('breach 1');
    expect(ask(deals, 'on 2026-03-01 OpenAI offers Frontier on AWS.')).toBe('not governed');
    expect(ask(deals, 'on 2026-03-01 OpenAI offers Frontier on Azure.')).toBe('breach 1');
  });
});
