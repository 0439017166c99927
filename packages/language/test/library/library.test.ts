import { describe, expect, test } from 'vitest';
import type { Thing } from '@dealwright/model';
import { library } from '../../src/library/library.ts';
import { currencyCodes, minorDigits } from '../../src/library/currencies.ts';

const things = new Map(library().things.map((thing) => [thing.id, thing]));
const thing = (id: string): Thing => things.get(id) ?? expect.fail(`no ${id}`);

/** All that a territory is part of. */
function within(id: string): readonly string[] {
  const found = new Set<string>();
  const visit = (one: string): void => {
    for (const parent of thing(one).partOf) {
      found.add(parent);
      visit(parent);
    }
  };
  visit(id);
  return [...found].toSorted();
}

describe('actions', () => {
  test.each([
    ['sell', 'offer'], ['resell', 'sell'], ['distribute', 'offer'], ['market', 'offer'], ['launch', 'offer'], ['run', 'host'], ['train', 'host'], ['serve', 'host'], ['modify', 'use'], ['display', 'use'],
  ])('%s stands under %s', (action, parent) => {
    expect(thing(`action:${action}`).kindOf).toEqual([`action:${parent}`]);
  });

  test('sublicense does not stand under license', () => {
    expect(thing('action:sublicense').kindOf).toEqual([]);
  });

  test.each(['offer', 'host', 'provide', 'support', 'maintain', 'use', 'develop', 'insure'])('%s is owed each day', (action) => {
    expect(thing(`action:${action}`).aspect).toBe('state');
  });

  test.each(['launch', 'deliver', 'pay', 'release', 'grant', 'sell', 'purchase', 'terminate', 'indemnify'])('%s is owed on some day', (action) => {
    expect(thing(`action:${action}`).aspect).toBe('event');
  });

  test('converses stand both ways', () => {
    const pairs = library().things.flatMap(({ id, converse }) => converse.map((other) => [id, other] as const));
    expect(pairs.filter(([id, other]) => !thing(other).converse.includes(id))).toEqual([]);
    expect(thing('action:purchase').converse.toSorted()).toEqual(['action:host', 'action:provide', 'action:sell']);
    expect(thing('action:pay').converse.toSorted()).toEqual(['action:charge', 'action:invoice']);
  });

  test('every action that the page on the language names is there', () => {
    const named = 'offer sell resell distribute market launch host run train serve develop use license sublicense purchase provide pay invest acquire disclose publish release assign solicit hire disparage audit insure indemnify compete challenge deliver support maintain escrow terminate';
    expect(named.split(' ').filter((name) => !things.has(`action:${name}`))).toEqual([]);
  });

  test('no form stands for two actions', () => {
    const forms = library().things.flatMap((one) => (one.kind === 'action' ? [one.name, ...one.forms] : []));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});

describe('territories', () => {
  test('every country of ISO 3166-1 is in the world', () => {
    const countries = library().things.filter(({ id }) => /^territory:[A-Z]{2}$/.test(id) && !['territory:EU', 'territory:EZ'].includes(id));
    expect(countries.length).toBe(249);
    expect(countries.filter(({ id }) => !within(id).includes('territory:001')).map(({ id }) => id)).toEqual([]);
  });

  test('the European Union has its 27 members', () => {
    const members = library().things.filter(({ id }) => /^territory:[A-Z]{2}$/.test(id) && within(id).includes('territory:EU')).map(({ id }) => id.slice(10));
    expect(members.filter((code) => code !== 'EZ').toSorted().join(' ')).toBe('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK');
  });

  test.each([
    ['FR', 'EU'], ['FR', 'EEA'], ['FR', 'EMEA'], ['NO', 'EEA'], ['ZA', 'EMEA'], ['AE', 'EMEA'], ['JP', 'APAC'], ['AU', 'APAC'], ['US', '003'], ['MX', '003'], ['BR', '419'], ['MX', '419'], ['GB', '150'],
  ])('%s is part of %s', (small, big) => {
    expect(within(`territory:${small}`)).toContain(`territory:${big}`);
  });

  test.each([['GB', 'EU'], ['JP', 'EMEA'], ['US', 'EMEA'], ['CH', 'EEA'], ['IR', 'APAC']])('%s is not part of %s', (small, big) => {
    expect(within(`territory:${small}`)).not.toContain(`territory:${big}`);
  });

  test.each([
    ['US', 'United States'], ['USA', 'United States'], ['United States of America', 'United States'], ['UK', 'United Kingdom'], ['Korea', 'South Korea'], ['The Netherlands', 'Netherlands'], ['Turkey', 'Türkiye'],
    ['EU', 'European Union'], ['Asia Pacific', 'APAC'], ['Trinidad and Tobago', 'Trinidad and Tobago'],
  ])('%s is a name of %s', (form, name) => {
    const plain = form.replace(/^The /, '');
    const found = library().things.filter((one) => one.kind === 'territory' && [one.name, ...one.forms].includes(plain)).map((one) => one.name);
    expect(found).toEqual([name]);
  });
});

describe('currencies', () => {
  test.each([['USD', 2], ['JPY', 0], ['KWD', 3], ['EUR', 2]])('%s has %i minor digits', (code, digits) => {
    expect(minorDigits(code)).toBe(digits);
  });

  test.each(['ISO', 'UDS', 'usd', '', 'AAA', 'constructor'])('%s is no currency', (code) => {
    expect(minorDigits(code)).toBeUndefined();
  });

  test('codes are in order', () => {
    expect(currencyCodes()).toEqual(currencyCodes().toSorted());
  });
});
