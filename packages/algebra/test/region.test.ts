import { describe, expect, test } from 'vitest';
import type { Box, ClassTerm, Thing, ThingId, ThingKind } from '@dealwright/model';
import { ClassInterner } from '../src/classes.ts';
import { membersOf } from '../src/members.ts';
import { isEmpty, isWithin, pointOf } from '../src/region.ts';
import { Taxonomy } from '../src/taxonomy.ts';

function thing(kind: ThingKind, name: string, extra: Partial<Thing> = {}): Thing {
  return {
    id: `${kind}:${name}`, kind, name, forms: [], kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], converse: [],
    group: false, builtIn: false, ...extra,
  };
}

const products = thing('product', 'Products');
const api = thing('product', 'APIs', { kindOf: [products.id] });
const stateless = thing('product', 'Stateless APIs', { kindOf: [api.id] });
const hybrid = thing('product', 'Hybrid APIs', { kindOf: [api.id, 'product:Devices'] });
const devices = thing('product', 'Devices', { kindOf: [products.id] });
const phones = thing('product', 'Phones', { distinctFrom: [api.id] });
const aws = thing('cloud', 'AWS');
const bedrock = thing('cloud', 'Bedrock', { partOf: [aws.id] });
const circle = thing('product', 'Round', { kindOf: ['product:Rounder'] });
const circular = thing('product', 'Rounder', { kindOf: ['product:Round'] });
const all = [products, api, stateless, hybrid, devices, phones, aws, bedrock, circle, circular];
const taxonomy = new Taxonomy({ things: new Map(all.map((each): [ThingId, Thing] => [each.id, each])) });
const interner = new ClassInterner(taxonomy);

const of = (base: Thing | ThingKind | 'any', ...minus: Thing[]): ClassTerm => ({
  base: base === 'any' ? base : typeof base === 'string' ? { kind: base } : { thing: base.id }, minus: minus.map((each) => of(each)),
});
const box = (object: ClassTerm | undefined, venue?: ClassTerm): Box => ({
  ...(object && { object: { set: [object], quantifier: 'each' } }), ...(venue && { venue: { set: [venue], quantifier: 'each' } }),
});

describe('regions', () => {
  test('a class is never just the sum of its listed kinds', () => {
    expect(pointOf({ boxes: [box(of(api))], minus: [box(of(stateless)), box(of(hybrid))] }, undefined, interner, taxonomy)).toEqual({ object: api.id });
  });
  test('two classes meet in a common kind', () => {
    expect(isEmpty({ boxes: [box(of(devices))], minus: [] }, interner, taxonomy)).toBe(false);
    expect(isWithin({ boxes: [box(of(hybrid))], minus: [] }, { boxes: [box(of(devices))], minus: [] }, interner, taxonomy)).toBe(true);
    expect(isWithin({ boxes: [box(of(devices))], minus: [] }, { boxes: [box(of(hybrid))], minus: [] }, interner, taxonomy)).toBe(false);
  });
  test('what is taken out in one dimension stays in the others', () => {
    const region = { boxes: [box(of(api), of('cloud'))], minus: [box(of(stateless), of(aws))] };
    expect(isWithin({ boxes: [box(of(stateless), of(bedrock))], minus: [] }, region, interner, taxonomy)).toBe(false);
    expect(isWithin({ boxes: [box(of(stateless), of('cloud', aws))], minus: [] }, region, interner, taxonomy)).toBe(true);
  });
  test('many boxes may cover one together', () => {
    const halves = { boxes: [box(of(products), of(aws)), box(of(products), of('cloud', aws))], minus: [] };
    expect(isWithin({ boxes: [box(of(api))], minus: [] }, halves, interner, taxonomy)).toBe(true);
  });
  test('too many boxes are undecided', () => {
    expect(isEmpty({ boxes: Array.from({ length: 31 }, () => box(of(api))), minus: [] }, interner, taxonomy)).toBe('undecided');
  });
});

describe('classes', () => {
  test('equal unions are one object', () => {
    expect(interner.intern([of(api)])).toBe(interner.intern([of(api)]));
  });
  test('related and distinct classes raise no question, others may', () => {
    expect([taxonomy.mayBe(stateless.id, api.id), taxonomy.mayBe(api.id, stateless.id), taxonomy.mayBe(phones.id, stateless.id), taxonomy.mayBe(devices.id, api.id), taxonomy.mayBe(aws.id, bedrock.id)])
      .toEqual([false, false, false, true, false]);
  });
  test('a circle makes classes each other’s ancestors', () => {
    expect([...taxonomy.ancestors(circle.id)].toSorted()).toEqual([circle.id, circular.id].toSorted());
  });
  test('an open membership is a reading of its own; one that is declared is none', () => {
    const members = membersOf([interner.intern([of(devices)]), interner.intern([of(stateless)])], 'product', taxonomy);
    expect(members).toEqual([
      { id: devices.id, plain: 1, otherwise: [{ mask: 3, added: [stateless.id], instead: [] }] },
      { id: stateless.id, plain: 2, otherwise: [{ mask: 3, added: [devices.id], instead: [] }] },
      { id: hybrid.id, plain: 1, otherwise: [{ mask: 3, added: [stateless.id], instead: [] }] },
      { id: '*product', plain: 0, otherwise: [] },
    ]);
  });
  test('classes that make the same difference are one reading, and each a question', () => {
    const others = Array.from({ length: 12 }, (_, index) => thing('product', `Other ${index}`));
    const wide = new Taxonomy({ things: new Map([devices, ...others].map((each): [ThingId, Thing] => [each.id, { ...each, kindOf: [] }])) });
    const sets = new ClassInterner(wide);
    const members = membersOf([sets.intern([of(devices)]), sets.intern(others.map((each) => of(each)))], 'product', wide);
    const [first] = members === 'undecided' ? [] : members;
    expect(first?.otherwise).toEqual([{ mask: 3, added: [others[0]?.id], instead: others.slice(1).map(({ id }) => id) }]);
  });
});
