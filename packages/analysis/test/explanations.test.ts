import { describe, expect, test } from 'vitest';
import { Analyser } from '@dealwright/analysis';
import type { Explanations, Priority } from '@dealwright/analysis';
import { DealStore } from '@dealwright/language';
import { sayDay } from '@dealwright/model';
import { FIXTURE_SETTINGS, PREAMBLE } from '@dealwright/testkit';

const WORDS = `${PREAMBLE}
product "First-Party Products", a kind of OpenAI Products, distinct from API Products.
product "Assistants", a kind of First-Party Products.
service "Azure Services", provided by Microsoft.
event "Closing".
`;

/** What can be asked about two agreements of OpenAI. */
function explained(one: string, other = '', words = ''): Explanations {
  const store = new DealStore();
  store.put('file:///words.deal', WORDS + words);
  store.put('file:///one.deal', `use "words.deal".\nagreement "One" ("ONE") between Microsoft and OpenAI dated 2025-10-28 through 2032.\n${one}`);
  store.put('file:///other.deal', `use "words.deal".\nagreement "Other" ("OTHER") between Amazon and OpenAI dated 2026-02-27 through 2028.\n${other}`);
  const analyser = new Analyser();
  analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: FIXTURE_SETTINGS });
  return analyser.explanations;
}

function near(explanations: Explanations, clause: string): readonly string[] {
  return explanations.nearbyOf(explanations.normsOf(clause), { colliding: new Set(), open: new Set() }).map((each) => `${each.norm.source.clause}: ${each.reason}`);
}

function prioritiesOf(explanations: Explanations, clause: string): readonly Priority[] {
  return explanations.prioritiesOf(explanations.normsOf(clause));
}

describe('why two clauses do not collide', () => {
  test.each([
    ['the acts differ', 'OpenAI must offer Assistants on Azure.', 'OpenAI must license Assistants on no cloud other than AWS.', 'OTHER/1: different acts (offer, license)'],
    ['the things differ', 'OpenAI must offer Gadgets on Azure.', 'OpenAI must not offer Widgets on Azure.', 'OTHER/1: different things (Gadgets, Widgets)'],
    ['the clouds differ', 'OpenAI must offer Assistants on Azure.', 'OpenAI must not offer Assistants on AWS.', 'OTHER/1: different clouds (Azure, AWS)'],
    ['the cloud is the one that is allowed', 'OpenAI must offer Assistants on Azure.', 'OpenAI must offer Assistants only on Azure.', 'OTHER/1: clause 1 of OTHER allows Azure'],
    ['a carve-out covers it', 'OpenAI must offer Assistants on Azure.', 'OpenAI must not offer Assistants on Azure\n    except from 2026-01-01.', 'OTHER/1: the carve-out “except from 1 January 2026” of clause 1 of OTHER'],
    ['the times differ', 'OpenAI must offer Assistants on Azure until 2026-01-01.', 'OpenAI must not offer Assistants on Azure.', 'OTHER/1: different times (clause 1 of ONE ends on 31 December 2025, clause 1 of OTHER begins on 27 February 2026)'],
    ['one gives way', 'OpenAI must offer Assistants on Azure\n    subject to clause 1 of OTHER.', 'OpenAI must not offer Assistants on Azure.', 'OTHER/1: clause 1 of ONE yields to clause 1 of OTHER'],
    ['the conditions exclude each other', 'OpenAI must offer Assistants on Azure if Insolvency.', 'OpenAI must not offer Assistants on Azure unless Insolvency.', 'OTHER/1: clause 1 of ONE holds only if Insolvency happens and clause 1 of OTHER holds unless Insolvency happens'],
    ['thing and cloud differ', 'OpenAI must offer Gadgets on AWS.', 'OpenAI must offer Widgets only on AWS.', 'OTHER/1: different things (Gadgets, Widgets) and clause 1 of OTHER allows AWS'],
  ])('%s', (_, one, other, reason) => {
    const explanations = explained(`clause 1 "A"\n  ${one}\n`, `clause 1 "B"\n  ${other}\n`);
    expect([near(explanations, 'ONE/1'), near(explanations, 'OTHER/1').map((said) => said.replace(/^\S+ /, ''))]).toEqual([[reason], [reason.replace(/^\S+ /, '')]]);
  });

  test('a right to be asked first had ended when the other deal was made', () => {
    const explanations = explained(
      'clause 1 "A"\n  Microsoft has a right of first refusal to provide Consulting Services from OpenAI\n    until 2026-01-01.\n',
      'clause 1 "B"\n  OpenAI must purchase Consulting Services.\n',
    );
    expect(near(explanations, 'OTHER/1')).toEqual(['ONE/1: different times (clause 1 of ONE ends on 31 December 2025, clause 1 of OTHER begins on 27 February 2026)']);
  });

  test('the nearest comes first, and what is far away is left out', () => {
    const explanations = explained('clause 1 "A"\n  OpenAI must offer Gadgets on AWS.\n', `
clause 1 "Far"
  OpenAI must not host Widgets on Azure.
clause 2 "Near"
  OpenAI must offer Widgets only on AWS.
clause 3 "Nearer"
  OpenAI must not offer Gadgets on Azure.
clause 4 "Somebody else"
  Amazon must not offer Gadgets on Azure.
`);
    expect(near(explanations, 'ONE/1')).toEqual([
      'OTHER/3: different clouds (AWS, Azure)',
      'OTHER/2: different things (Gadgets, Widgets) and clause 2 of OTHER allows AWS',
    ]);
  });

  test('nothing is said of those that do collide', () => {
    const explanations = explained('clause 1 "A"\n  OpenAI must offer Gadgets on AWS.\n', 'clause 1 "B"\n  OpenAI must not offer Gadgets on AWS.\n');
    expect(near(explanations, 'ONE/1')).toEqual([]);
  });

  test('of an open question whether one act is another, what keeps the two apart until it is answered', () => {
    const explanations = explained('clause 1 "A"\n  OpenAI must host Assistants on Azure.\n', 'clause 1 "B"\n  OpenAI must offer Assistants only on AWS.\n');
    expect(near(explanations, 'ONE/1')).toEqual(['OTHER/1: different acts (host, offer)']);
  });
});

describe('whether a clause is in force', () => {
  const OCTOBER = { since: '28 October 2025', through: '31 December 2032' };
  test.each([
    ['for the term of its agreement', 'OpenAI must offer Gadgets.', '', { ...OCTOBER, state: 'in force' }],
    ['until an event', 'OpenAI must offer Gadgets until AGI Verification.', '', { ...OCTOBER, state: 'in force', until: 'until AGI Verification' }],
    ['from a later day', 'OpenAI must offer Gadgets from 2026-06-01.', '', { ...OCTOBER, since: '1 June 2026', state: 'not yet' }],
    ['not any more', 'OpenAI must offer Gadgets until 2026-01-01.', '', { ...OCTOBER, through: '31 December 2025', state: 'ended' }],
    ['not before an event', 'OpenAI must offer Gadgets from Closing.', '', { state: 'waiting', waitsFor: ['Closing'] }],
    ['from a recorded event', 'OpenAI must offer Gadgets from Closing.', 'fact Closing occurred on 2026-01-15.\n', { ...OCTOBER, since: '15 January 2026', state: 'in force' }],
    ['on a condition', 'OpenAI must offer Gadgets if Insolvency.', '', { ...OCTOBER, state: 'in force', dependsOn: ['Insolvency happens'] }],
    ['once', 'OpenAI must deliver Gadgets by 2026-01-15.', '', { since: '28 October 2025', through: '15 January 2026', state: 'ended', isOnce: true }],
    ['by any of its sentences', 'OpenAI must offer Gadgets until 2026-01-01.\n  OpenAI must offer Widgets from 2026-01-01.', '', { ...OCTOBER, state: 'in force' }],
  ])('%s', (_, sentence, words, expected) => {
    const explanations = explained(`clause 1 "A"\n  ${sentence}\n`, '', words);
    const { since, through, ...rest } = explanations.forceOf(explanations.normsOf('ONE/1')) ?? {};
    const days = { ...(since !== undefined && { since: sayDay(since) }), ...(through !== undefined && { through: sayDay(through) }) };
    expect({ ...days, ...rest }).toEqual({ waitsFor: [], dependsOn: [], isOnce: false, ...expected });
  });

  test('nothing is said of a clause that binds nobody', () => {
    expect(explained('').forceOf([])).toBeUndefined();
  });
});

describe('what a clause yields to and prevails over', () => {
  const one = `
clause 1 "Low"
  OpenAI must offer Gadgets
    subject to clause 2.
clause 2 "High"
  OpenAI must offer Widgets.
clause 3 "All"
  OpenAI must offer Frontier
    notwithstanding anything in this agreement.
`;
  const other = 'clause 1 "B"\n  OpenAI must offer API Products\n    notwithstanding clause 2 of ONE.\n';

  test('by its own words, and by those of others', () => {
    const explanations = explained(one, other);
    expect(prioritiesOf(explanations, 'ONE/1')).toEqual([
      { relation: 'yields to', other: 'ONE/2', whole: false, saidThere: false, counts: true },
      { relation: 'yields to', other: 'ONE/3', whole: false, saidThere: true, counts: true },
    ]);
    expect(prioritiesOf(explanations, 'ONE/3')).toEqual([{ relation: 'prevails over', other: 'ONE', whole: true, saidThere: false, counts: true }]);
  });

  test('a promise to one party does not override a promise to another', () => {
    const explanations = explained(one, other);
    expect(prioritiesOf(explanations, 'ONE/2')).toEqual([
      { relation: 'yields to', other: 'ONE/3', whole: false, saidThere: true, counts: true },
      { relation: 'yields to', other: 'OTHER/1', whole: false, saidThere: true, counts: false },
      { relation: 'prevails over', other: 'ONE/1', whole: false, saidThere: true, counts: true },
    ]);
    expect(prioritiesOf(explanations, 'OTHER/1')).toEqual([{ relation: 'prevails over', other: 'ONE/2', whole: false, saidThere: false, counts: false }]);
  });
});

test('after edits, what can be asked is what a new analysis would say', () => {
  const store = new DealStore();
  const analyser = new Analyser();
  const write = (text: string): void => {
    store.put('file:///words.deal', WORDS);
    store.put('file:///one.deal', `use "words.deal".\nagreement "One" ("ONE") between Microsoft and OpenAI dated 2025-10-28.\n${text}`);
    analyser.update({ files: store.files.values(), vocabulary: store.vocabulary, settings: FIXTURE_SETTINGS });
  };
  const clauses = ['clause 1 "A"\n  OpenAI must offer Gadgets on AWS.\n', 'clause 2 "B"\n  OpenAI must not offer Gadgets on Azure.\n', 'clause 3 "C"\n  OpenAI must not offer Widgets on AWS.\n'];
  write(clauses.join(''));
  expect(near(analyser.explanations, 'ONE/1').map((said) => said.slice(0, 5))).toEqual(['ONE/2', 'ONE/3']);
  write(clauses.slice(0, 2).join(''));
  expect(near(analyser.explanations, 'ONE/1').map((said) => said.slice(0, 5))).toEqual(['ONE/2']);
  write(clauses.join('').replace('on Azure', 'on AWS'));
  expect(near(analyser.explanations, 'ONE/1').map((said) => said.slice(0, 5))).toEqual(['ONE/3']);
});
