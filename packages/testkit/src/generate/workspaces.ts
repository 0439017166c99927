import fc from 'fast-check';
import type { DraftAgreement, DraftAtom, DraftClause, DraftCondition, DraftException, DraftFact, DraftNoun, DraftPhrase, DraftPlace, DraftPoint, DraftRelation, DraftTime, DraftWorkspace } from './draft.ts';
import { CLOUDS, CUSTOMERS, DAY_ONE, EVENTS, LAUNCH, PARTIES, PRODUCTS, TERRITORIES } from './names.ts';

/** Something with a probability in percent, else nothing. */
function sometimes<T>(percent: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return weighted<T | undefined>([[percent, arbitrary], [100 - percent, fc.constant(undefined)]]);
}

function weighted<T>(choices: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<T>])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

const day = fc.integer({ min: 0, max: 9 }).map((offset) => DAY_ONE + offset);
const outsideEvent = weighted([[3, fc.constant(EVENTS[0])], [1, fc.constant(EVENTS[1])]]);
const eventName = weighted<string>([[12, outsideEvent], [1, fc.constant(LAUNCH)]]);

const product = weighted([[5, fc.constant(PRODUCTS[0])], [3, fc.constant(PRODUCTS[1])], [1, fc.constant(PRODUCTS[2])]]);
const quantifier = weighted<DraftNoun['quantifier']>([[8, fc.constant('bare')], [1, fc.constant('a')], [2, fc.constant('any')], [1, fc.constant('all')]]);

function noun(name: fc.Arbitrary<string>, negatable: boolean): fc.Arbitrary<DraftNoun> {
  return fc.record({ name, negated: negatable ? weighted([[7, fc.constant(false)], [1, fc.constant(true)]]) : fc.constant(false), quantifier })
    .map((one): DraftNoun => one.negated ? { ...one, quantifier: 'bare' } : one);
}

/** Proper names, which take no article. */
function named(names: readonly string[]): fc.Arbitrary<DraftNoun> {
  return fc.constantFrom(...names).map((name): DraftNoun => ({ name, negated: false, quantifier: 'bare' }));
}

function phrase(nouns: fc.Arbitrary<DraftNoun>, most: number): fc.Arbitrary<DraftPhrase> {
  return fc.record({ nouns: weighted([[6, fc.array(nouns, { minLength: 1, maxLength: 1 })], [1, fc.array(nouns, { minLength: 1, maxLength: most })]]), join: fc.constantFrom('and', 'or') });
}

const object = phrase(noun(product, true), 2);
const cloud: fc.Arbitrary<DraftNoun> = weighted([
  [6, named(CLOUDS)],
  [2, fc.constant<DraftNoun>({ negated: false, quantifier: 'any' })],
]);
const venues = phrase(cloud, 2);
const ANY_CLOUD: DraftPhrase = { nouns: [{ negated: false, quantifier: 'any' }], join: 'or' };
const customers = phrase(noun(fc.constantFrom(...CUSTOMERS), true), 2);
const territories = phrase(named(TERRITORIES), 2);

function place(phrases: fc.Arbitrary<DraftPhrase>, onlyPercent: number): fc.Arbitrary<DraftPlace> {
  return fc.record({ phrase: phrases, only: fc.integer({ min: 1, max: 100 }).map((n) => n <= onlyPercent) })
    .map(({ phrase: { nouns, join }, only }) => ({ nouns, join, only: only && nouns.every((each) => each.name !== undefined) }));
}

const offset: fc.Arbitrary<DraftPoint> = fc.record({
  type: fc.constant('offset' as const),
  length: weighted<Pick<Extract<DraftPoint, { type: 'offset' }>, 'count' | 'unit'>>([
    [8, fc.record({ count: fc.integer({ min: 1, max: 4 }), unit: fc.constant('day' as const) })],
    [1, fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constant('business day' as const) })],
    [1, fc.constant({ count: 1, unit: 'month' as const })],
  ]),
  event: eventName,
}).map(({ type, length, event }) => ({ type, ...length, event }));
const point: fc.Arbitrary<DraftPoint> = weighted<DraftPoint>([
  [8, day.map((each) => ({ type: 'date', day: each }))],
  [6, eventName.map((event) => ({ type: 'event', event }))],
  [2, offset],
  [1, fc.record({ type: fc.constantFrom('earlier' as const, 'later' as const), event: eventName, day })],
]);
const time: fc.Arbitrary<DraftTime> = fc.record({ word: fc.constantFrom('from', 'after', 'until', 'through', 'before', 'by'), point });

const atom: fc.Arbitrary<DraftAtom> = weighted<DraftAtom>([
  [3, fc.record({ type: fc.constant('event' as const), event: outsideEvent, negated: weighted([[6, fc.constant(false)], [1, fc.constant(true)]]) })],
  [2, fc.record({ type: fc.constant('election' as const), party: fc.constantFrom(PARTIES[0], PARTIES[1]), object: fc.constant(PRODUCTS[0]), negated: fc.constant(false) })],
]);
const condition: fc.Arbitrary<DraftCondition> = fc.record({
  word: fc.constantFrom('if', 'unless', 'while'),
  join: fc.constantFrom('and', 'or'),
  atoms: weighted([[4, fc.array(atom, { minLength: 1, maxLength: 1 })], [1, fc.array(atom, { minLength: 2, maxLength: 2 })]]),
}).map((drawn) => drawn.word === 'unless' ? { ...drawn, atoms: drawn.atoms.map((each) => ({ ...each, negated: false })) } : drawn);

const exception: fc.Arbitrary<DraftException> = fc.record({
  venue: sometimes(25, venues),
  customer: sometimes(45, customers),
  territory: sometimes(20, territories),
  object: sometimes(25, object),
  times: weighted([[5, fc.constant<DraftTime[]>([])], [1, fc.array(time, { minLength: 1, maxLength: 1 })]]),
  condition: sometimes(12, condition),
  butNot: sometimes(15, fc.record({ customer: sometimes(50, customers), territory: sometimes(50, territories) })),
}).filter((each) => each.venue !== undefined || each.customer !== undefined || each.territory !== undefined || each.object !== undefined)
  .map((each) => each.condition === undefined && (each.butNot?.customer !== undefined || each.butNot?.territory !== undefined) ? each : { ...each, butNot: undefined });

const verbs = weighted<string[]>([
  [12, fc.constant(['offer'])], [3, fc.constant(['distribute'])], [5, fc.constant(['launch'])], [2, fc.constant(['host'])], [2, fc.constant(['deliver'])],
  [1, fc.constant(['offer', 'host'])], [1, fc.constant(['launch', 'deliver'])],
]);

const clause: fc.Arbitrary<DraftClause> = fc.record({
  bearer: weighted<0 | 1>([[11, fc.constant(0)], [1, fc.constant(1)]]),
  modal: weighted<DraftClause['modal']>([[5, fc.constant('must')], [4, fc.constant('must not')], [2, fc.constant('may')]]),
  verbs,
  join: fc.constantFrom('and', 'or'),
  object,
  venue: sometimes(60, place(venues, 40)),
  customer: sometimes(20, place(customers, 10)),
  territory: sometimes(8, place(territories, 10)),
  times: weighted([[9, fc.constant<DraftTime[]>([])], [4, fc.array(time, { minLength: 1, maxLength: 1 })], [1, fc.array(time, { minLength: 2, maxLength: 2 })]]),
  condition: sometimes(15, condition),
  exceptions: weighted([[4, fc.constant<DraftException[]>([])], [2, fc.array(exception, { minLength: 1, maxLength: 1 })]]),
  subjectTo: sometimes(4, fc.integer({ min: 1, max: 3 })),
  notwithstanding: sometimes(4, fc.integer({ min: 1, max: 3 })),
}).map((drawn) => drawn.modal === 'must not' ? { ...drawn, venue: freed(drawn.venue), customer: freed(drawn.customer), territory: freed(drawn.territory) } : drawn);

/** `must not … only on Azure` is no sentence that anybody should write. */
function freed(its: DraftPlace | undefined): DraftPlace | undefined {
  return its === undefined ? undefined : { ...its, only: false };
}

function agreement(name: string, parties: readonly [string, string], fewest: number): fc.Arbitrary<DraftAgreement> {
  return fc.record({
    name: fc.constant(name),
    parties: fc.constant(parties),
    effective: fc.integer({ min: -1, max: 2 }).map((offset) => DAY_ONE + offset),
    draft: weighted([[19, fc.constant(false)], [1, fc.constant(true)]]),
    clauses: fc.array(clause, { minLength: fewest, maxLength: 3 }),
  });
}

const fact: fc.Arbitrary<DraftFact> = weighted<DraftFact>([
  [2, fc.record({ type: fc.constant('occurred' as const), event: outsideEvent, on: day })],
  [1, fc.record({ type: fc.constant('not occurred' as const), event: outsideEvent, asOf: day })],
]);

/** Relations between names of which each stands above those after it; several parents are possible, circles are not. */
function relations(names: readonly string[], built: boolean): fc.Arbitrary<readonly DraftRelation[]> {
  const pairs = names.flatMap((to, index) => names.slice(index + 1).map((of) => ({ of, to })));
  const kinds = weighted<DraftRelation['relation'] | undefined>([
    [8, fc.constant(undefined)], [9, fc.constant('a kind of')], [4, fc.constant('distinct from')], [built ? 1 : 0, fc.constant('built on')],
  ]);
  return fc.tuple(...pairs.map(() => kinds)).map((drawn) => {
    const all = drawn.flatMap((relation, index): DraftRelation[] => {
      const pair = pairs[index];
      return relation === undefined || pair === undefined ? [] : [{ ...pair, relation }];
    });
    return all.filter((each) => each.relation !== 'distinct from' || !haveCommonKind(each, all, names));
  });
}

/** Whether something is a kind of both, so that they cannot be distinct. */
function haveCommonKind({ of, to }: DraftRelation, all: readonly DraftRelation[], names: readonly string[]): boolean {
  const isUnder = (name: string, above: string): boolean => name === above
    || all.some((each) => each.relation === 'a kind of' && each.of === name && isUnder(each.to, above));
  return names.some((name) => isUnder(name, of) && isUnder(name, to));
}

/** Small workspaces of one or two agreements, in which the promises of one party often meet. */
export const workspaces: fc.Arbitrary<DraftWorkspace> = fc.record({
  relations: fc.tuple(relations(PRODUCTS, true), relations(CUSTOMERS, false)).map((each) => each.flat()),
  facts: weighted([[3, fc.constant<DraftFact[]>([])], [1, fc.uniqueArray(fact, { minLength: 1, maxLength: 2, selector: (each) => each.event })]]),
  agreements: weighted<DraftAgreement[]>([
    [3, agreement('Alpha', [PARTIES[0], PARTIES[1]], 2).map((each) => [each])],
    [4, fc.tuple(agreement('Alpha', [PARTIES[0], PARTIES[1]], 1), agreement('Beta', [PARTIES[0], PARTIES[2]], 1)).map((each) => [...each])],
  ]),
  asOf: fc.integer({ min: 2, max: 7 }).map((offset) => DAY_ONE + offset),
});

/** One duty that leaves a choice, and several bans, most of them short: what none forbids alone they may forbid together. */
export const crowdedWorkspaces: fc.Arbitrary<DraftWorkspace> = fc.record({
  relations: relations(PRODUCTS, false),
  facts: fc.constant<DraftFact[]>([]),
  agreements: fc.record({
    duty: clause, choice: fc.constantFrom<DraftPhrase[]>(ANY_CLOUD, { ...ANY_CLOUD, nouns: [{ name: CLOUDS[0], negated: false, quantifier: 'bare' }, { name: CLOUDS[1], negated: false, quantifier: 'bare' }], join: 'or' }),
    bans: fc.array(fc.record({ clause, venue: place(venues, 0), spare: fc.boolean(), brief: fc.integer({ min: 0, max: 3 }) }), { minLength: 2, maxLength: 4 }),
  }).map(({ duty, choice, bans }): DraftAgreement[] => [{
    name: 'Alpha', parties: [PARTIES[0], PARTIES[1]], effective: DAY_ONE, draft: false,
    clauses: [
      { ...duty, bearer: 0, modal: 'must', verbs: duty.verbs.slice(0, 1), venue: { ...choice, only: false }, customer: freed(duty.customer), territory: freed(duty.territory), subjectTo: undefined, notwithstanding: undefined },
      ...bans.map((ban): DraftClause => ({
        ...ban.clause, bearer: 0, modal: 'must not', verbs: duty.verbs.slice(0, 1), object: ban.spare ? duty.object : ban.clause.object, venue: ban.brief === 0 ? freed(ban.clause.venue) : ban.venue,
        customer: undefined, territory: undefined, times: ban.brief < 2 ? ban.clause.times.slice(0, 1) : [], condition: ban.brief === 1 ? ban.clause.condition : undefined,
        exceptions: ban.brief === 2 ? ban.clause.exceptions : [], subjectTo: undefined, notwithstanding: undefined,
      })),
    ],
  }]),
  asOf: fc.integer({ min: 2, max: 7 }).map((offset) => DAY_ONE + offset),
});
