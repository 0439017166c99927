import { expect, test } from 'vitest';
import type { Finding, Norm } from '@dealwright/model';
import { CollisionFinder } from '../../src/collisions/finder.ts';
import type { Surroundings } from '../../src/collisions/surroundings.ts';
import { draw, generator } from '../../bench/norms.ts';
import { atom, but, day, happened, may, must, mustNot, only, some, thing, vocabulary } from './builders.ts';

const azure = thing('cloud', 'Azure');
const aws = thing('cloud', 'AWS');
const bedrock = thing('cloud', 'Bedrock', { partOf: [aws.id] });
const api = thing('product', 'API Products');
const stateless = thing('product', 'Stateless APIs', { kindOf: [api.id] });
const frontier = thing('product', 'Frontier');
const parties = [thing('party', 'OpenAI'), thing('party', 'Microsoft')];
const clouds = [azure, aws, bedrock];
const products = [api, stateless, frontier];
const words = vocabulary(...clouds, ...products, ...parties);

function surroundings(asOf = '2026-03-01'): Surroundings {
  return { vocabulary: words, facts: [], instruments: [], settings: { asOf: day(asOf), severity: {}, includeDrafts: false }, uses: new Map(), scenarios: [] };
}

/** A norm drawn at random; clause numbers tell them apart. */
function drawNorm(random: () => number, number: number): Norm {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const sketch = {
    in: pick(['A', 'B']), clause: `${number}`, bearer: pick(parties), acts: [pick(['offer', 'launch', 'host', 'distribute'])],
    from: pick(['2026-01-01', '2026-02-01', 'IPO']), ...(random() < 0.5 && { until: pick(['2026-02-15', '2026-06-01', 'AGI']) }),
    ...(random() < 0.3 && { if: pick([happened('IPO'), atom('Azure Outage')]) }),
    ...(random() < 0.3 && { except: [{ venue: pick(clouds) }] }),
  };
  const product = pick(products);
  const cloud = pick(clouds);
  return pick([
    () => must({ ...sketch, place: { object: product, venue: cloud } }),
    () => must({ ...sketch, place: { object: some(product), venue: some(azure, bedrock) } }),
    () => may({ ...sketch, place: { object: product, venue: 'cloud' } }),
    () => mustNot({ ...sketch, place: { object: product, venue: cloud } }),
    () => only({ ...sketch, place: { object: product, venue: but('cloud', cloud) } }),
  ])();
}

const fresh = (norms: readonly Norm[], around: Surroundings): readonly Finding[] => new CollisionFinder().update({ added: norms, removed: [] }, around).findings;

test('after any norms come and go the findings are those of a new finder', () => {
  const random = generator(3);
  const finder = new CollisionFinder();
  const norms = new Map<number, Norm>();
  let seen = 0;
  for (let round = 0; round < 400; round++) {
    const number = Math.floor(random() * 25);
    const old = norms.get(number);
    const now = random() < 0.3 ? undefined : drawNorm(random, number);
    if (now) norms.set(number, now);
    else norms.delete(number);
    const { findings, complete } = finder.update({ added: now ? [now] : [], removed: old ? [old] : [] }, surroundings());
    expect(complete).toBe(true);
    expect(findings).toEqual(fresh([...norms.values()], surroundings()));
    seen += findings.length;
  }
  expect(seen).toBeGreaterThan(2000);
});

test('the order in which norms come makes no difference', () => {
  const random = generator(5);
  const norms = Array.from({ length: 40 }, (_, number) => drawNorm(random, number));
  expect(fresh(norms.toReversed(), surroundings())).toEqual(fresh(norms, surroundings()));
});

test('another day, another vocabulary or other facts compare everything anew', () => {
  const random = generator(9);
  const norms = Array.from({ length: 40 }, (_, number) => drawNorm(random, number));
  const finder = new CollisionFinder();
  finder.update({ added: norms, removed: [] }, surroundings());
  const later = surroundings('2026-07-01');
  expect(finder.update({ added: [], removed: [] }, later).findings).toEqual(fresh(norms, later));
  const apart = { ...later, vocabulary: vocabulary(...words.things.values(), { ...frontier, distinctFrom: [api.id] }) };
  expect(finder.update({ added: [], removed: [] }, apart).findings).toEqual(fresh(norms, apart));
  const recorded: Surroundings = { ...apart, facts: [{ type: 'occurred', event: 'event:AGI@file:///test.deal', text: 'AGI', on: day('2026-02-10'), span: norms[0]!.source.span }] };
  expect(finder.update({ added: [], removed: [] }, recorded).findings).toEqual(fresh(norms, recorded));
});

test('what was interrupted is finished by the next update', () => {
  const { norms, vocabulary: things, instruments } = draw({ norms: 400, parties: 4, perAgreement: 20, clouds: 6, products: 8, shared: true, wide: 20 });
  const around: Surroundings = { ...surroundings(), vocabulary: things, instruments };
  const finder = new CollisionFinder();
  let asked = 0;
  expect(finder.update({ added: norms, removed: [] }, around, () => ++asked > 100).complete).toBe(false);
  const { findings, complete } = finder.update({ added: [], removed: [] }, around);
  expect(complete).toBe(true);
  expect(findings).toEqual(fresh(norms, around));
});

test('a finding that says the same as before is the same object', () => {
  const random = generator(11);
  const norms = Array.from({ length: 30 }, (_, number) => drawNorm(random, number));
  const finder = new CollisionFinder();
  const before = finder.update({ added: norms, removed: [] }, surroundings()).findings;
  const elsewhere = must({ in: 'C', clause: '99', bearer: thing('party', 'Nobody'), place: { object: api } });
  const after = finder.update({ added: [elsewhere], removed: [] }, surroundings()).findings;
  expect(after.length).toBe(before.length);
  expect(after.every((finding, index) => finding === before[index])).toBe(true);
});
