import { describe, expect, test } from 'vitest';
import { DealStore } from '../../src/index.ts';
import { clausesOf } from '../lower/store.ts';
import { showId, showNoun, showSentence } from '../lower/show.ts';

function storeOf(files: Readonly<Record<string, string>>): DealStore {
  const store = new DealStore();
  for (const [path, text] of Object.entries(files)) store.put(`file://${path}`, text);
  return store;
}

/** What the object of each duty of a file names. */
function objects(store: DealStore, path = '/main.deal'): readonly string[] {
  const file = store.files.get(`file://${path}`);
  const sentences = file ? clausesOf(file).flatMap((clause) => clause.sentences) : [];
  return sentences.flatMap(({ predicate }) => (predicate.form === 'duty' ? predicate.object?.nouns?.nouns.map(showNoun) ?? [] : []));
}

const using = (noun: string): string => `party Buyer.\nclause 1 "A"\n  Buyer may use ${noun}.\n`;

describe('forms of a term', () => {
  test.each([
    ['product "API Products" (also "APIs").', 'an API Product', 'an product:API Products'],
    ['product "API Products" (also "APIs").', 'API Products', 'product:API Products'],
    ['product "API Products" (also "APIs").', 'an API', 'an product:API Products'],
    ['product "API Products" (also "APIs").', 'Non-API Products', 'non product:API Products'],
    ['product "API Product".', 'API Products', 'product:API Product'],
    ['asset "Phase 2".', '"Phase 2"', 'asset:Phase 2'],
    ['event "Change of Control".', 'Change of Control of Buyer', 'event:Change of Control of party:Buyer'],
    ['event "Change of Control".', 'Changes of Control', 'event:Change of Control'],
    ['asset "Records".', 'Records of Buyer', 'asset:Records of party:Buyer'],
    ['asset "Client’s Marks".', "Client's Marks", "asset:Client's Marks"],
    ['asset "Marks".', "Buyer's Marks", 'asset:Marks of party:Buyer'],
    ['asset "The Marks".', 'the Marks', 'the asset:Marks'],
    ['asset "Records".', 'any Records other than Records of Buyer', 'any asset:Records other than asset:Records of party:Buyer'],
  ])('after %s the words %s mean %s', (declaration, words, meaning) => {
    const shown = objects(storeOf({ '/main.deal': `${declaration}\n${using(words)}` }));
    expect(shown).toEqual([showId(meaning).replace(/^an /, 'a ')]);
  });

  test('of names joined by of the longest that is declared wins', () => {
    const text = 'event "Change".\nasset "Control".\nevent "Change of Control".\nasset "Control of Data".\n';
    expect(objects(storeOf({ '/main.deal': `${text}${using('Change of Control of Data')}` }))).toEqual(['event:Change of Control of ?Data?']);
  });

  test('a trailing of belongs to every member of a list', () => {
    expect(objects(storeOf({ '/main.deal': `asset "Marks".\nasset "Patents".\n${using('Marks and Patents of Buyer')}` }))).toEqual(['asset:Marks of party:Buyer', 'asset:Patents of party:Buyer']);
  });

  test('words that nobody declares mean nothing, and are reported with the closest name', () => {
    const store = storeOf({ '/main.deal': `product "Widgets".\n${using('Wigdets')}` });
    expect(objects(store)).toEqual(['?Wigdets?']);
    expect(store.files.get('file:///main.deal')?.problems.map(({ code, message, data }) => [code, message, data])).toEqual([
      ['term/undefined', 'Nothing in sight defines Wigdets. Did you mean Widgets?', { name: 'Wigdets', kind: 'product', suggestion: 'Widgets' }],
    ]);
  });

  test('of two kinds that share a name the sentence takes the one that makes sense', () => {
    const text = 'party Amazon.\ncloud "Amazon".\nproduct "Widgets".\nparty Buyer.\nclause 1 "A"\n  Amazon must offer Widgets on Amazon to Amazon.\n';
    const file = storeOf({ '/main.deal': text }).files.get('file:///main.deal');
    expect(file ? clausesOf(file).flatMap((clause) => clause.sentences.map(showSentence)) : []).toEqual([
      'duty: who=party:Amazon, modal=must, acts=offer, object={product:Widgets} | venue: cloud:Amazon | recipient: party:Amazon',
    ]);
    expect(file?.problems).toEqual([]);
  });
});

describe('use', () => {
  test('what a used file declares is seen, through any number of files', () => {
    const store = storeOf({ '/main.deal': `use "a.deal".\n${using('Widgets')}`, '/a.deal': 'use "sub/b.deal".\n', '/sub/b.deal': 'product "Widgets".\n' });
    expect(objects(store)).toEqual(['product:Widgets']);
  });

  test('what a file does not use is not seen', () => {
    const store = storeOf({ '/main.deal': using('Widgets'), '/a.deal': 'product "Widgets".\n' });
    expect(objects(store)).toEqual(['?Widgets?']);
  });

  test('files may use each other', () => {
    const store = storeOf({ '/main.deal': `use "a.deal".\nproduct "Gadgets".\n${using('Widgets')}`, '/a.deal': 'use "main.deal".\nproduct "Widgets", a kind of Gadgets.\n' });
    expect(objects(store)).toEqual(['product:Widgets']);
    expect([...store.vocabulary.things.values()].find((thing) => thing.name === 'Widgets')?.kindOf).toEqual(['product:Gadgets@file:///main.deal']);
  });

  test.each([
    ['b.deal', 'file:///folder/b.deal'], ['./b.deal', 'file:///folder/b.deal'], ['../b.deal', 'file:///b.deal'], ['sub/b.deal', 'file:///folder/sub/b.deal'], ['a b#.deal', 'file:///folder/a%20b%23.deal'],
    ['../../b.deal', undefined], ['/etc/passwd', undefined], ['file:///b.deal', undefined], ['https://example.com/b.deal', undefined], ['', undefined], ['\\b.deal', undefined],
  ])('the path %j leads to %s', (path, uri) => {
    const store = new DealStore();
    store.put('file:///folder/main.deal', `use "${path}".\n`);
    expect(store.files.get('file:///folder/main.deal')?.uses.map((use) => use.uri)).toEqual([uri]);
  });

  test('a nearer declaration hides one that is further off', () => {
    const store = storeOf({ '/main.deal': `use "a.deal".\n${using('Widgets')}`, '/a.deal': 'use "b.deal".\nproduct "Widgets".\n', '/b.deal': 'product "Widgets".\n' });
    const file = store.files.get('file:///main.deal');
    expect(file?.occurrences.filter((one) => one.text === 'Widgets').map((one) => one.target)).toEqual([{ type: 'thing', id: 'product:Widgets@file:///a.deal' }]);
  });

  test('an amendment sees what the agreement that it amends sees; an order form what its master sees', () => {
    const store = storeOf({
      '/msa.deal': 'use "names.deal".\nagreement "Master" ("MSA") between Contoso and Fabrikam.\n', '/names.deal': 'product "Widgets".\n',
      '/a.deal': 'amendment "First" ("A1") to MSA.\ninsert after clause 1\n  clause 2 "New"\n    Contoso may sell Widgets.\n',
      '/of.deal': 'agreement "Order" ("OF1") between Contoso and Fabrikam under MSA.\nclause 1 "A"\n  Contoso may sell Widgets.\n',
    });
    expect(store.files.get('file:///a.deal')?.problems).toEqual([]);
    expect(objects(store, '/of.deal')).toEqual(['product:Widgets']);
    expect(store.files.get('file:///of.deal')?.agreements[0]?.under).toBe('MSA');
  });
});

describe('parties', () => {
  const partiesIn = (store: DealStore): readonly string[] => [...store.vocabulary.things.values()].filter((thing) => thing.kind === 'party').map((thing) => thing.id);
  const partiesOf = (store: DealStore, path: string): readonly string[] => store.files.get(`file://${path}`)?.agreements[0]?.parties.map((entry) => entry.party) ?? [];

  test('a party is one across the workspace, by its short or its long name', () => {
    const store = storeOf({
      '/a.deal': 'party OpenAI Group PBC ("OpenAI").\n',
      '/b.deal': 'agreement "B" ("B") between OpenAI Group PBC and Contoso.\n',
      '/c.deal': 'agreement "C" ("C") between OpenAI and Contoso.\nclause 1 "A"\n  OpenAI must pay Contoso USD 5.\n',
    });
    expect(partiesOf(store, '/b.deal')).toEqual(['party:OpenAI', 'party:Contoso']);
    expect(partiesOf(store, '/c.deal')).toEqual(['party:OpenAI', 'party:Contoso']);
    expect(partiesIn(store)).toEqual(['party:OpenAI', 'party:Contoso']);
  });

  test('a role is another party in another agreement', () => {
    const store = storeOf({
      '/a.deal': 'agreement "A" ("A") between Contoso Ltd ("Supplier") and Fabrikam Inc ("Buyer").\nclause 1 "A"\n  Supplier must pay Buyer USD 5.\n',
      '/b.deal': 'agreement "B" ("B") between Northwind GmbH ("Supplier") and Contoso Ltd ("Buyer").\n',
    });
    expect(partiesOf(store, '/a.deal')).toEqual(['party:Contoso Ltd', 'party:Fabrikam Inc']);
    expect(partiesOf(store, '/b.deal')).toEqual(['party:Northwind GmbH', 'party:Contoso Ltd']);
    expect(store.files.get('file:///a.deal')?.problems).toEqual([]);
  });

  test('a role in a header is the one that the file uses', () => {
    const store = storeOf({ '/names.deal': 'party Contoso Ltd ("Supplier").\nparty Fabrikam Inc ("Buyer").\n', '/a.deal': 'use "names.deal".\nagreement "A" ("A") between Supplier and Buyer.\n' });
    expect(partiesOf(store, '/a.deal')).toEqual(['party:Contoso Ltd', 'party:Fabrikam Inc']);
  });

  test('a role without a name belongs to its file', () => {
    const store = storeOf({ '/a.deal': 'agreement "A" ("A") between Supplier and Buyer.\n', '/b.deal': 'agreement "B" ("B") between Supplier and Buyer.\n' });
    expect(partiesOf(store, '/a.deal')).toEqual(['party:Supplier@file:///a.deal', 'party:Buyer@file:///a.deal']);
    expect(partiesOf(store, '/b.deal')).toEqual(['party:Supplier@file:///b.deal', 'party:Buyer@file:///b.deal']);
  });

  test('a party that a header names is declared once', () => {
    const store = storeOf({ '/a.deal': 'agreement "A" ("A") between Contoso and Fabrikam.\n', '/b.deal': 'agreement "B" ("B") between Contoso and Northwind.\n' });
    const roles = [...store.files.values()].flatMap((file) => file.occurrences.filter((one) => one.text === 'Contoso').map((one) => one.role));
    expect(roles).toEqual(['declaration', 'use']);
  });
});

describe('instruments', () => {
  test('agreements are named across the workspace by short name and by title', () => {
    const store = storeOf({
      '/msa.deal': 'agreement "Master Agreement" ("MSA") between Contoso and Fabrikam.\nclause 1 "A"\n  Contoso may sell Goods.\n',
      '/a.deal': 'clause 1 "A"\n  Clause 1 prevails over "Master Agreement".\nclause 2 "B"\n  Contoso must pay Fabrikam USD 5 subject to clause 1(a) of MSA.\n',
    });
    const found = store.files.get('file:///a.deal')?.occurrences.map(({ target, text, role }) => [role, text, target.type === 'thing' ? target.id : target.type === 'agreement' ? target.name : `${target.agreement}/${target.number}`]);
    expect(found).toContainEqual(['use', 'Master Agreement', 'MSA']);
    expect(found).toContainEqual(['use', '1', 'MSA/1']);
    expect(found).toContainEqual(['use', 'MSA', 'MSA']);
  });
});

describe('duplicates', () => {
  const duplicatesOf = (files: Readonly<Record<string, string>>): readonly string[] => [...storeOf(files).files.values()].flatMap((file) => file.problems.filter((problem) => problem.code === 'term/duplicate').map((problem) => `${file.uri.slice(7)}: ${problem.message}`));

  test.each([
    ['twice in a file', { '/a.deal': 'product "Widgets".\nproduct "Widget".\n' }, ['/a.deal: Widgets is defined already. Give this one another name, or delete it.']],
    ['by a further form', { '/a.deal': 'product "API Products" (also "APIs").\nasset "APIs".\n' }, ['/a.deal: API Products is defined already. Give this one another name, or delete it.']],
    ['in a file that is used', { '/a.deal': 'use "b.deal".\nproduct "Widgets".\n', '/b.deal': 'product "Widgets".\n' }, ['/a.deal: Widgets is defined already in b.deal. Give this one another name, or delete it.']],
    ['as an action', { '/a.deal': 'action "zing".\naction "zing".\n' }, ['/a.deal: zing is defined already. Give this one another name, or delete it.']],
    ['as the short name of another party', { '/a.deal': 'party Acme Inc ("Acme").\n', '/b.deal': 'party Acme GmbH ("Acme").\n' }, ['/b.deal: Acme is already the short name of Acme Inc, and is taken for the same party. Give one of the two another short name.']],
    ['nowhere: files that do not use each other', { '/a.deal': 'product "Widgets".\n', '/b.deal': 'product "Widgets".\n' }, []],
    ['nowhere: a party and a cloud', { '/a.deal': 'party Amazon.\ncloud "Amazon".\n' }, []],
    ['nowhere: a party declared and named in a header', { '/a.deal': 'party Contoso.\nagreement "A" ("A") between Contoso and Fabrikam.\n' }, []],
    ['nowhere: one cloud in two files', { '/a.deal': 'cloud "Azure".\n', '/b.deal': 'use "a.deal".\ncloud "Azure".\n' }, []],
  ])('%s', (_, files, found) => {
    expect(duplicatesOf(files)).toEqual(found);
  });
});

test('what several files say of one cloud is put together', () => {
  const store = storeOf({ '/a.deal': 'party Contoso.\ncloud "Azure", operated by Contoso.\n', '/b.deal': 'cloud "Azure" (also "Blue").\ncloud "North", part of Azure.\n' });
  const azure = store.vocabulary.things.get('cloud:Azure');
  expect([azure?.operatedBy, azure?.forms]).toEqual([['party:Contoso'], ['Blue']]);
});

test('completion sees each name once, nearest first', () => {
  const store = storeOf({ '/main.deal': 'use "a.deal".\nproduct "Widgets".\n', '/a.deal': 'product "Gadgets".\nproduct "Widgets".\nparty Contoso.\n' });
  const scope = store.scopeAt('file:///main.deal');
  expect(scope?.visible(['product']).map((one) => one.id)).toEqual(['product:Widgets@file:///main.deal', 'product:Gadgets@file:///a.deal']);
  expect(scope?.visible(['party']).map((one) => one.id)).toEqual(['party:Contoso']);
  expect(scope?.action('offered')?.id).toBe('action:offer');
  expect(scope?.closest('Gagdets')).toEqual(['Gadgets']);
  expect(scope?.closestAction('ofer')).toEqual(['offer']);
});

test('names of the language’s own machinery are names like any other', () => {
  const store = storeOf({ '/main.deal': `asset "__proto__".\nasset "constructor".\n${using('"__proto__"')}` });
  expect(objects(store)).toEqual(['asset:__proto__']);
});
