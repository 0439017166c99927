import { describe, expect, test } from 'vitest';
import { formatDay } from '@dealwright/model';
import type { Fact, Norm, Vocabulary } from '@dealwright/model';
import { judgePair } from '../../src/collisions/judge.ts';
import { membershipSets } from '../../src/collisions/readings.ts';
import { settingOf } from '../../src/collisions/setting.ts';
import { after, atom, at, but, day, happened, may, must, mustNot, only, some, span, thing, vocabulary } from './builders.ts';

const azure = thing('cloud', 'Azure');
const aws = thing('cloud', 'AWS');
const bedrock = thing('cloud', 'Bedrock', { partOf: [aws.id] });
const products = thing('product', 'OpenAI Products');
const api = thing('product', 'API Products', { kindOf: [products.id] });
const stateless = thing('product', 'Stateless APIs', { kindOf: [api.id] });
const frontier = thing('product', 'Frontier', { kindOf: [products.id] });
const hardware = thing('product', 'Consumer Hardware', { kindOf: [products.id], distinctFrom: [api.id] });
const government = thing('customer', 'Government Customers');
const national = thing('customer', 'US National Security Customers', { kindOf: [government.id] });
const openai = thing('party', 'OpenAI');
const words = vocabulary(azure, aws, bedrock, products, api, stateless, frontier, hardware, government, national, openai);

const onlyOnAzure = only({ place: { object: api, venue: but('cloud', azure) }, from: '2025-10-28', until: 'AGI' });

/** The ruling, and what it hangs on: the day, the memberships and what is assumed. */
function judge(first: Norm, second: Norm, { facts = [], asOf = '2026-03-01', words: own = words }: { readonly facts?: readonly Fact[]; readonly asOf?: string; readonly words?: Vocabulary } = {}): string {
  const setting = settingOf(own, facts, day(asOf));
  const { ruling, case: found } = judgePair(first, second, setting);
  if (!found) return ruling;
  const { taxonomy } = setting;
  const [from, to] = found.collision.days[0]!;
  const says = [
    ruling,
    ...membershipSets(found.questions).map((question) => question.map(([member, kind]) => `${taxonomy.nameOf(member)} ${found.undoes ? 'unless in' : 'in'} ${taxonomy.nameOf(kind)}`).join(' and ')),
    ...[...found.assumed].map(([name, value]) => `${taxonomy.nameOf(name)}: ${typeof value === 'number' && Number.isFinite(value) ? formatDay(value) : value}`),
    `${Number.isFinite(from) ? formatDay(from) : 'ever'} to ${Number.isFinite(to) ? formatDay(to) : 'no end'}`,
  ];
  return says.join('; ');
}

describe('exclusivity', () => {
  test('a kind of what is reserved, owed elsewhere, collides from the first common day', () => {
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: '2026-02-27' }), onlyOnAzure)).toBe('conflict; 2026-02-27 to no end');
  });
  test('what is reserved until an event no longer collides once that has happened', () => {
    const facts: readonly Fact[] = [{ type: 'occurred', event: 'event:AGI@file:///test.deal', text: 'AGI', on: day('2026-02-01'), span: span() }];
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: '2026-02-27' }), onlyOnAzure, { facts })).toBe('compatible');
  });
  test('a duty where the reservation allows it does not collide', () => {
    expect(judge(must({ place: { object: stateless, venue: azure } }), onlyOnAzure)).toBe('compatible');
  });
  test('whether an undeclared kind is reserved is an open question', () => {
    expect(judge(must({ place: { object: frontier, venue: bedrock }, from: '2026-02-27' }), onlyOnAzure)).toBe('depends; Frontier in API Products; API Products in Frontier; Stateless APIs in Frontier; 2026-02-27 to no end');
  });
  test('each of many reserved classes is a question of its own', () => {
    const reserved = ['One', 'Two', 'Three'].map((name) => thing('product', name));
    const ban = mustNot({ place: { object: { set: reserved.map(({ id }) => ({ base: { thing: id }, minus: [] })), quantifier: 'each' }, venue: aws } });
    expect(judge(must({ place: { object: frontier, venue: bedrock }, from: '2026-02-27' }), ban, { words: vocabulary(...words.things.values(), ...reserved) }))
      .toBe('depends; Frontier in One; Frontier in Two; Frontier in Three; One in Frontier; Two in Frontier; Three in Frontier; 2026-02-27 to no end');
  });
  test('what is declared distinct raises none', () => {
    expect(judge(must({ place: { object: hardware, venue: bedrock } }), onlyOnAzure)).toBe('compatible');
  });
  test('a class reaches its own kinds', () => {
    expect(judge(must({ place: { object: products, venue: bedrock }, from: '2026-02-27' }), onlyOnAzure)).toBe('conflict; 2026-02-27 to no end');
  });
  test('some of a class leaves the rest', () => {
    expect(judge(must({ place: { object: some(products), venue: bedrock }, from: '2026-02-27' }), onlyOnAzure)).toBe('narrowed; 2026-02-27 to no end');
  });
  test('a venue that the bearer may choose is narrowed; one that is not spoken of promises nothing', () => {
    expect(judge(must({ place: { object: stateless, venue: some(azure, aws) }, from: '2026-02-27' }), onlyOnAzure)).toBe('narrowed; 2026-02-27 to no end');
    expect(judge(must({ place: { object: stateless }, from: '2026-02-27' }), onlyOnAzure)).toBe('compatible');
  });
  test('a liberty on any cloud meets it on the unnamed one', () => {
    expect(judge(may({ place: { object: api, venue: 'cloud' }, from: '2026-02-27' }), onlyOnAzure)).toBe('conflict; 2026-02-27 to no end');
  });
});

describe('carve-outs', () => {
  const carved = only({ place: { object: api, venue: but('cloud', azure) }, except: [{ customer: national }] });
  test('cover those they name', () => {
    expect(judge(must({ place: { object: stateless, venue: bedrock, customer: national } }), carved)).toBe('compatible');
  });
  test('do not cover a wider class of customers', () => {
    expect(judge(must({ place: { object: stateless, venue: bedrock, customer: government }, from: '2026-01-01' }), carved)).toBe('conflict; 2026-01-01 to no end');
  });
  test('of an unrelated class are an open question', () => {
    const banks = thing('customer', 'Banks');
    const wider = vocabulary(...words.things.values(), banks);
    expect(judge(must({ place: { object: stateless, venue: bedrock, customer: banks }, from: '2026-01-01' }), carved, { words: wider }))
      .toBe('depends; Banks unless in US National Security Customers; 2026-01-01 to no end');
  });
  test('limited in time end when they say', () => {
    const until = only({ place: { object: api, venue: but('cloud', azure) }, except: [{ venue: aws, when: { until: '2026-05-01' } }] });
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: '2026-01-01' }), until)).toBe('conflict; 2026-05-01 to no end');
  });
});

describe('time', () => {
  test('until an event and from the same event never meet', () => {
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: 'AGI' }), onlyOnAzure)).toBe('compatible');
  });
  test('what waits for an event depends on it', () => {
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: 'IPO' }), onlyOnAzure)).toBe('depends; IPO: 2026-03-01; 2026-03-01 to no end');
  });
  test('what waits for one event on both sides is a conflict', () => {
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: 'IPO' }), mustNot({ place: { object: api, venue: aws }, if: happened('IPO') })))
      .toBe('conflict; IPO: 2026-03-01; 2026-03-01 to no end');
  });
  test('months after an undated event are those of the calendar', () => {
    const late = must({ place: { object: stateless, venue: bedrock }, from: after(6, 'month', 'IPO'), through: '2026-09-01' });
    expect(judge(late, onlyOnAzure)).toBe('depends; IPO: 2026-03-01; 2026-09-01 to 2026-09-01');
    expect(judge(late, onlyOnAzure, { asOf: '2026-03-02' })).toBe('compatible');
  });
  test('an act of event may wait until the ban has ended', () => {
    const ban = mustNot({ acts: ['offer'], place: { object: api, venue: aws }, until: '2026-04-01' });
    expect(judge(must({ acts: ['launch'], place: { object: stateless, venue: bedrock }, through: '2026-06-01' }), ban)).toBe('narrowed; ever to 2026-03-31');
    expect(judge(must({ acts: ['launch'], place: { object: stateless, venue: bedrock }, through: '2026-03-15' }), ban)).toBe('conflict; 2026-03-01 to 2026-03-15');
  });
  test('a blank end leaves it undetermined', () => {
    const blank = { type: 'unknown', text: '[•]', span: span() } as const;
    expect(judge(must({ place: { object: stateless, venue: bedrock }, from: '2026-01-01' }), mustNot({ place: { object: api, venue: aws }, until: blank })))
      .toBe('undetermined; 2026-01-01 to no end');
  });
});

describe('ship first', () => {
  const launch = 'launch(Frontier,Azure)';
  const first = mustNot({ acts: ['launch'], place: { object: frontier, venue: but('cloud', azure) }, until: { type: 'event', event: launch, text: 'the launch of Frontier on Azure', span: span() }, norm: { reservation: 'ship first' } });
  test('leaves a launch elsewhere possible while a day remains for the first', () => {
    expect(judge(must({ acts: ['launch'], place: { object: frontier, venue: aws }, from: '2026-06-01', through: '2026-06-01' }), first)).toBe('compatible');
  });
  test('collides where the window is longer than what remains', () => {
    const window = mustNot({ acts: ['launch'], place: { object: frontier, venue: but('cloud', azure) }, norm: { reservation: 'ship first' },
      until: { type: 'offset', duration: { count: 120, unit: 'day', span: span() }, direction: 1, base: { type: 'event', event: launch, text: launch, span: span() }, span: span() } });
    expect(judge(must({ acts: ['launch'], place: { object: frontier, venue: aws }, from: '2026-06-01', through: '2026-06-01' }), window)).toBe('conflict; 2026-06-01 to 2026-06-01');
  });
  test('only narrows a liberty', () => {
    expect(judge(may({ place: { object: products, venue: 'cloud' }, from: '2026-01-01' }), first)).toBe('narrowed; 2026-01-01 to no end');
  });
});

describe('acts', () => {
  test('a ban on an act reaches what stands under it', () => {
    expect(judge(must({ acts: ['launch'], place: { object: stateless, venue: aws }, from: '2026-03-01' }), onlyOnAzure)).toBe('conflict; 2026-03-01 to no end');
  });
  test('a ban on one way of offering leaves the others', () => {
    expect(judge(must({ acts: ['offer'], place: { object: stateless, venue: aws } }), mustNot({ acts: ['launch'], place: { object: stateless, venue: aws } }))).toBe('compatible');
  });
  test('host and distribute differ, unless hosting there is distributing there', () => {
    expect(judge(must({ acts: ['host'], place: { object: frontier, venue: azure }, from: '2026-03-01' }), mustNot({ acts: ['distribute'], place: { object: frontier, venue: but('cloud', aws) } })))
      .toBe('depends; 2026-03-01 to no end');
  });
});

describe('conditions', () => {
  test('an exception that nobody has stated does not help; a statement of it does', () => {
    const ban = mustNot({ place: { object: api, venue: aws }, except: [{ if: atom('Azure cannot support it') }] });
    const duty = must({ place: { object: stateless, venue: bedrock }, from: '2026-01-01' });
    expect(judge(duty, ban)).toBe('conflict; 2026-01-01 to no end');
    const facts: readonly Fact[] = [{ type: 'stated', condition: atom('Azure cannot support it'), references: [], from: day('2026-02-01'), span: span() }];
    expect(judge(duty, ban, { facts })).toBe('conflict; 2026-01-01 to 2026-01-31');
  });
  test('what the bearer decides is no chance', () => {
    const ban = mustNot({ place: { object: api, venue: aws }, if: atom('OpenAI elects exclusivity', { actor: openai.id }) });
    expect(judge(must({ place: { object: stateless, venue: bedrock } }), ban)).toBe('compatible');
  });
  test('opposite conditions never meet', () => {
    const outage = atom('Azure Outage');
    expect(judge(must({ place: { object: stateless, venue: bedrock }, if: outage }), mustNot({ place: { object: api, venue: aws }, if: { type: 'not', of: outage } }))).toBe('compatible');
    expect(at('2026-01-01').type).toBe('date');
  });
});
