import { versionOf } from '@dealwright/testkit';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/things/identity.ts';

const AGREEMENT = 'agreement "Supply" ("Supply") between Buyer and Supplier dated 2026-01-01.\n';
const VOCABULARY = 'party Buyer Corp ("Buyer"). party Supplier Ltd ("Supplier"). product "Widgets". product "Gadgets". event "Change of Control". cloud "Azure".\n';

const old = versionOf([{ path: '/old.deal', text: VOCABULARY + AGREEMENT + 'clause 1 "One" Supplier must deliver Widgets.' }]);
const now = versionOf([
  { path: '/vocabulary.deal', text: VOCABULARY.replace('Gadgets', 'Devices').replace('Buyer Corp', 'Buyer Corporation') },
  { path: '/now.deal', text: `use "vocabulary.deal".\n${AGREEMENT.replaceAll('Supply', 'Delivery')}clause 1 "New" Buyer must pay Supplier USD 5.\nclause 2 "One" Supplier must deliver Widgets upon Change of Control of Buyer, subject to clause 1.` },
]);
const thing = (version: typeof old, name: string) => [...version.vocabulary.things.values()].find((one) => one.name === name && !one.builtIn)!;

const identity = identify(old, now, {
  renamed: [{ base: thing(old, 'Gadgets'), revision: thing(now, 'Devices') }],
  instruments: new Map([['Delivery', 'Supply']]),
  places: new Map([['clause:Delivery/2', 'clause:Supply/1']]),
});

describe('one identity for both versions', () => {
  test('a thing declared in another file, a party whose long name changed, and a thing renamed are what they were', () => {
    for (const [before, after] of [['Widgets', 'Widgets'], ['Buyer', 'Buyer'], ['Supplier', 'Supplier'], ['Gadgets', 'Devices'], ['Azure', 'Azure']] as const) {
      expect([before, identity.revision.id(thing(now, after).id)]).toEqual([before, identity.base.id(thing(old, before).id)]);
    }
  });

  test('ids within keys are translated wherever they stand', () => {
    const [uri, buyer, widgets, event] = [thing(now, 'Widgets').span!.anchor.uri, thing(now, 'Buyer').id, thing(now, 'Widgets').id, thing(now, 'Change of Control').id];
    expect(uri).toContain('vocabulary');
    expect(identity.revision.key(`${event}(${buyer})`)).toBe('event:Change of Control(party:Buyer)');
    expect(identity.revision.key(`launch(${widgets},cloud:Azure)`)).toBe('launch(product:Widgets,cloud:Azure)');
    expect(identity.revision.key(`${buyer}+affiliates can action:offer ${widgets}|${thing(now, 'Devices').id}`)).toBe('party:Buyer+affiliates can action:offer product:Widgets|product:Gadgets');
    expect(identity.revision.key('termination(Delivery;by party:Supplier;under clause:Delivery/2(a))')).toBe('termination(Supply;by party:Supplier;under clause:Supply/1(a))');
    expect(identity.revision.key('12:30 is no id (nor is this)')).toBe('12:30 is no id (nor is this)');
  });

  test('a number given to something else is no longer what the base calls by it', () => {
    const same = identify(now, now, { renamed: [], instruments: new Map([['Delivery', 'Delivery']]), places: new Map([['clause:Delivery/1', 'clause:Delivery/2']]) });
    expect([same.revision.clause('Delivery/1'), same.revision.clause('Delivery/2')]).toEqual(['Delivery/2', 'Delivery/2 (new)']);
  });

  test('data is translated throughout, its spans and words left as they are', () => {
    const [, clause] = now.files.flatMap(({ agreements }) => agreements).flatMap(({ clauses }) => clauses);
    const [sentence] = identity.revision.value(clause!.sentences, 'Delivery');
    expect(sentence!.span).toBe(clause!.sentences[0]!.span);
    const text = JSON.stringify(sentence, (name, value: unknown) => (name === 'anchor' ? undefined : value));
    expect(text).toContain('"thing":"product:Widgets"');
    expect(text).toContain('"event":"event:Change of Control(party:Buyer)"');
    expect(text).toContain('"what":"clause","number":"1 (new)"');
    expect(text).not.toContain('file:///');
    const plain = { span: sentence!.span, amount: { value: '5' } };
    expect(identity.revision.value(plain)).toBe(plain);
  });

  test('the joint vocabulary has what either version declares, as the revision declares it', () => {
    const declared = (side: 'base' | 'revision' | 'joint') => [...identity.vocabulary[side].things.values()].filter(({ builtIn }) => !builtIn).map(({ id, name }) => `${id} = ${name}`).toSorted();
    expect(declared('joint')).toEqual(['cloud:Azure = Azure', 'event:Change of Control = Change of Control', 'party:Buyer = Buyer', 'party:Supplier = Supplier', 'product:Gadgets = Devices', 'product:Widgets = Widgets']);
    expect(declared('base')).toEqual(declared('joint').map((line) => line.replace('= Devices', '= Gadgets')));
  });

  test('a name that two files declare each for itself: those of files of one name belong together', () => {
    const both = (first: string, second: string) => versionOf([{ path: `/${first}.deal`, text: 'product "Goods", meaning "x".' }, { path: `/${second}.deal`, text: 'product "Goods".' }]);
    const [before, after] = [both('a', 'b'), both('c', 'a')];
    const { base, revision } = identify(before, after, { renamed: [], instruments: new Map(), places: new Map() });
    const id = (file: string) => `product:Goods@file:///fixture/${file}.deal`;
    expect([base.id(id('a')), base.id(id('b'))]).toEqual(['product:Goods', 'product:Goods@2']);
    expect([revision.id(id('a')), revision.id(id('c'))]).toEqual(['product:Goods', 'product:Goods@2']);
  });
});
