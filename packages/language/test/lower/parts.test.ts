import { describe, expect, test } from 'vitest';
import { formatDay, placeOf } from '@dealwright/model';
import type { DealFile, Span } from '@dealwright/model';
import type { DealStore } from '../../src/index.ts';
import { clausesOf, fileOf, problemsOf, sentenceOf, storeOf } from './store.ts';
import { showCondition, showId, showPoint, showReference, showSentence, showSlot } from './show.ts';

/** The words under a span. */
function wordsAt(store: DealStore, span: Span): string {
  const { uri, start, end } = placeOf(span);
  return (store.textOf(uri) ?? '').slice(start, end);
}

const slotsOf = (sentence: string): readonly string[] => sentenceOf(sentence).slots.map(showSlot);

describe('time', () => {
  test.each([
    ['Buyer may use Goods from 2026-01-31.', 'from 2026-01-31'], ['Buyer may use Goods from 31 January 2026.', 'from 2026-01-31'], ['Buyer may use Goods from January 31, 2026.', 'from 2026-01-31'],
    ['Buyer may use Goods from 2032.', 'from 2032-01-01 (year)'], ['Buyer may use Goods through 2032.', 'through 2032-12-31 (year)'], ['Buyer must deliver Goods by 2032.', 'by 2032-12-31 (year)'],
    ['Buyer may use Goods after 2032.', 'after 2032-12-31 (year)'], ['Buyer may use Goods before 2032.', 'before 2032-01-01 (year)'],
    ['Buyer may use Goods through the earlier of AGI Verification and 2030.', 'through earlier(event:AGI Verification, 2030-12-31)'],
    ['Buyer may use Goods until 30 days after Acceptance.', 'until 30 day after event:Acceptance'],
    ['Buyer may use Goods until 10 business days before the later of Acceptance and Delivery.', 'until 10 business day before later(event:Acceptance, event:Delivery)'],
    ['Buyer may use Goods until Change of Control of Supplier.', 'until event:Change of Control(party:Supplier)'],
    ['Buyer may use Goods until termination by Supplier.', 'until termination(;by party:Supplier)'],
    ['Buyer may use Goods from the launch of Frontier on Azure.', 'from launch(product:Frontier,cloud:Azure)'],
    ['Buyer may use Goods on Acceptance.', 'on event:Acceptance'], ['Buyer may use Goods upon Acceptance.', 'upon event:Acceptance'], ['Buyer may use Goods on Azure.', 'venue: cloud:Azure'],
    ['Buyer may use Goods from Supplier.', 'source: party:Supplier'], ['Buyer may use Goods from Acceptance.', 'from event:Acceptance'],
    ['Buyer may use Goods during the Royalty Term.', 'during period:Royalty Term'], ['Buyer may use Goods for up to 6 months after Acceptance.', 'lasting for at most 6 month after event:Acceptance'],
    ['Buyer may use Goods for 1.5 years.', 'lasting for 18 month'], ['Buyer may use Goods for 0.5 weeks.', 'lasting for [•] week'], ['Buyer may use Goods for 99999999999 years.', 'lasting for [•] year'],
    ['Buyer may use Goods for [•] days.', 'lasting for [•] day'], ['Buyer may use Goods for 10 business days.', 'lasting for 10 business day'],
    ['Buyer may use Goods in Japan.', 'territory: territory:JP'], ['Buyer may use Goods to Government Customers.', 'customer: customer:Government Customers'], ['Buyer may use Goods to Supplier.', 'recipient: party:Supplier'],
    ['Buyer may use Goods for Marketing.', 'purpose: purpose:Marketing'], ['Buyer may use Goods for Government Customers.', 'customer: customer:Government Customers'], ['Buyer may use Goods for USD 5.', 'price 5 USD'],
    ['Buyer may use Goods with Supplier.', 'partner: party:Supplier'], ['Buyer may use Goods under Patents.', 'means: asset:Patents'], ['Buyer may use Goods in Trinidad and Tobago.', 'territory: territory:TT'],
  ])('%s', (sentence, slot) => {
    expect(slotsOf(sentence)).toEqual([slot]);
  });

  test('the effective date is that of the header', () => {
    const file = fileOf('agreement "A" ("A") between Buyer and Supplier dated 2026-01-01 effective 2026-02-01.\nclause 1 "A"\n  Buyer may use Goods from the effective date.\n');
    expect(clausesOf(file)[0]?.sentences.map(({ slots }) => slots.map(showSlot))).toEqual([['from 2026-02-01']]);
  });

  test.each([
    ['Buyer may use Goods until 2026-02-29.', ['date/impossible: 2026-02-29']], ['Buyer may use Goods until 31 April 2026.', ['date/impossible: 31 April 2026']], ['Buyer may use Goods until 2032.', ['date/bare-year: until 2032']],
    ['Buyer may use Goods until 2028-02-29.', []], ['Buyer may use Goods for 2.5 days.', ['date/impossible: 2.5 days']], ['Buyer may use Goods for 5000 years.', ['date/impossible: 5000 years']], ['Buyer must pay Supplier $5.', ['wording/dollar: $']], ['Buyer must pay Supplier UDS 5.', ['currency/unknown: UDS']],
    ['Buyer may use Goods if Acceptance or Insolvency and Delivery.', ['wording/and-with-or: Acceptance or Insolvency and Delivery']], ['Buyer may use Goods and/or Services.', ['wording/and-or: and/or']],
    ['Buyer must pay Fees within 30 days of Acceptance.', ['wording/within-of: of']], ['Buyer may use Goods;', ['wording/semicolon: ;']], ['Buyer may zing Goods.', ['term/undefined: zing']],
    ['Buyer may use Gadgets.', ['term/undefined: Gadgets']], ['Buyer may use Goods until Doomsday.', ['term/undefined: Doomsday']], ['Buyer may use Goods if Doomsday.', ['term/undefined: Doomsday']],
    ['This agreement is governed by the law of Narnia.', []], ['Disputes are resolved by arbitration under "Rules of Narnia" in Narnia.', []],
  ])('%s has the problems %j', (sentence, problems) => {
    expect(problemsOf(`clause 1 "A"\n  ${sentence}\n`)).toEqual(problems);
  });
});

describe('conditions', () => {
  const condition = (words: string): string => {
    const slot = sentenceOf(`Buyer may use Goods if ${words}.`).slots[0];
    return slot?.type === 'condition' ? showCondition(slot.condition) : '';
  };

  test.each([
    ['Acceptance', '«event:Acceptance»'], ['not Acceptance', 'not «event:Acceptance»'], ['Acceptance occurs', '«event:Acceptance»'],
    ['Supplier cannot support Goods', 'not «party:Supplier can action:support product:Goods»+'], ['Supplier can support Goods', '«party:Supplier can action:support product:Goods»'],
    ['Supplier elects not to support Goods', '«party:Supplier elects not to action:support product:Goods»'], ['Supplier elects to support Goods', '«party:Supplier elects to action:support product:Goods»'],
    ['Supplier fails to deliver Goods', 'not «party:Supplier action:deliver product:Goods»+'], ['Supplier does not deliver Goods', 'not «party:Supplier action:deliver product:Goods»+'],
    ['Supplier breaches clause 5.1', '«party:Supplier breaches clause:/5.1»'], ['Supplier breaches clause 5.1 of MSA', '«party:Supplier breaches clause:MSA/5.1»'],
    ['Revenue is below USD 5 million', '«term:Revenue < 5000000 USD»'], ['Revenue is not below USD 5,000,000', 'not «term:Revenue < 5000000 USD»+'], ['Revenue is at least USD 5 million', 'not «term:Revenue < 5000000 USD»+'],
    ['Revenue is above USD 5 million', '«term:Revenue > 5000000 USD»'], ['Revenue is at most USD 5 million', 'not «term:Revenue > 5000000 USD»+'],
    ['Acceptance and Delivery', '(«event:Acceptance» and «event:Delivery»)'], ['Acceptance or Delivery', '(«event:Acceptance» or «event:Delivery»)'],
    ['Acceptance or Insolvency and Delivery', '(«event:Acceptance» or («event:Insolvency» and «event:Delivery»))'],
    ['ETI is a Subsidiary of NTL', '«party:ETI is Subsidiary of party:NTL»'], ['termination by Buyer', '«termination(;by party:Buyer)»'], ['request of Buyer', '«request(party:Buyer)»'],
  ])('if %s', (words, shown) => {
    expect(condition(words)).toBe(shown);
  });

  test.each([
    ['Supplier supports Goods and Services', 'Supplier supports Services and Goods'], ['Supplier can support an API Product', 'Supplier can support API Products'], ['Supplier sells Goods on Azure in Japan', 'Supplier sells Goods in Japan on Azure'],
    ['Revenue is below USD 5 million', 'Revenue is below USD 5,000,000'], ['Change of Control of Supplier', 'Changes of Control of Supplier'],
  ])('%s is the same condition as %s', (one, other) => {
    expect(condition(one)).toBe(condition(other));
  });

  test('after unless and while things stand as their words say', () => {
    const stands = (word: string, words: string): string => sentenceOf(`Buyer may use Goods ${word} ${words}.`).slots.map(showSlot).join();
    expect(stands('unless', 'Supplier cannot support Goods')).toBe('unless not «party:Supplier can action:support product:Goods»+');
    expect(stands('while', 'Supplier can support Goods')).toBe('while «party:Supplier can action:support product:Goods»+');
  });

  test('a consent is to the act of its sentence, and so is the fact of it', () => {
    const file = fileOf('clause 1 "A"\n  Buyer must not assign Patents without consent of Supplier.\nfact Supplier consents to assignment on 2026-03-02.\n');
    expect(clausesOf(file)[0]?.sentences[0]?.slots.map(showSlot)).toEqual(['without consent of party:Supplier «consent(party:Supplier;action:assign)»']);
    expect(file.facts.map((fact) => [fact.type, 'event' in fact ? showId(fact.event) : '', 'on' in fact ? formatDay(fact.on) : ''])).toEqual([['occurred', 'consent(party:Supplier;action:assign)', '2026-03-02']]);
  });
});

test('facts', () => {
  const file = fileOf(`agreement "Master" ("MSA") between Buyer and Supplier.
fact Acceptance occurred on 2026-04-28.
fact Delivery has not occurred as of 2026-05-01.
fact Frontier is an API Product.
fact Frontier is not an API Product.
fact Microsoft cannot support Frontier from 2026-05-10.
fact Microsoft waives clause 2.4 of MSA on 2026-05-10.
fact MSA terminated on 2026-05-10.
fact Change of Control of Supplier occurred on 2026-05-10.
fact the launch of Frontier on Azure has not occurred as of 2026-05-10.
fact the launch of Frontier on Azure occurred on 2026-05-11.
fact release of Frontier occurred on 2026-05-11.
`);
  const shown = file.facts.map((fact) => {
    switch (fact.type) {
      case 'occurred': return `${showId(fact.event)} on ${formatDay(fact.on)}`;
      case 'not occurred': return `not ${showId(fact.event)} as of ${formatDay(fact.asOf)}`;
      case 'is': return `${showId(fact.thing)} is ${fact.negated ? 'not ' : ''}${showId(fact.kind)}`;
      case 'stated': return `${showCondition(fact.condition)} ${fact.references.map(showReference).join()} from ${fact.from === undefined ? '' : formatDay(fact.from)}`;
    }
  });
  expect(shown).toEqual([
    'event:Acceptance on 2026-04-28', 'not event:Delivery as of 2026-05-01', 'product:Frontier is product:API Products', 'product:Frontier is not product:API Products',
    'not «party:Microsoft can action:support product:Frontier»  from 2026-05-10', '«party:Microsoft action:waive clause:MSA/2.4»+ clause 2.4 of MSA from 2026-05-10',
    'termination(MSA) on 2026-05-10', 'event:Change of Control(party:Supplier) on 2026-05-10',
    'not launch(product:Frontier,cloud:Azure) as of 2026-05-10', 'launch(product:Frontier,cloud:Azure) on 2026-05-11', 'release(product:Frontier) on 2026-05-11',
  ]);
  expect(file.problems).toEqual([]);
});

test('a header', () => {
  const file = fileOf(`agreement "Order Form 7" ("OF7")
  between Contoso ("Buyer"), Fabrikam ("Supplier") and "Amazon.com, Inc."
  dated 2026-01-01
  effective upon Closing if Antitrust Clearance and Board Approval
  from 2026-02-01
  for 3 years
  under MSA
  supersedes Letter of Intent
  incorporates "Standard Terms" as of 2025-12-01
  draft
  non-binding.
`);
  const [agreement] = file.agreements;
  expect(agreement).toMatchObject({ name: 'OF7', title: 'Order Form 7', draft: true, nonBinding: true, under: 'MSA', supersedes: ['Letter of Intent'] });
  expect(agreement?.parties.map(({ party, name }) => [showId(party), name])).toEqual([['party:Contoso', 'Buyer'], ['party:Fabrikam', 'Supplier'], ['party:Amazon', 'Amazon.com, Inc.']]);
  expect(agreement?.dated === undefined ? '' : formatDay(agreement.dated)).toBe('2026-01-01');
  expect(agreement?.effective).toBeUndefined();
  expect(agreement?.effectiveUpon && [showId(agreement.effectiveUpon.event), showCondition(agreement.effectiveUpon.condition)]).toEqual(['event:Closing', '(«event:Antitrust Clearance» and «event:Board Approval»)']);
  expect(agreement?.from.map(({ point, inclusive }) => [showPoint(point), inclusive])).toEqual([['2026-02-01', true]]);
  expect(agreement?.to.map(({ point, inclusive }) => [showPoint(point), inclusive])).toEqual([['3 year after 2026-02-01', false]]);
  expect(agreement?.incorporates.map(({ title, asOf }) => [title, asOf === undefined ? '' : formatDay(asOf)])).toEqual([['Standard Terms', '2025-12-01']]);
});

test('declarations', () => {
  const file = storeOf({ '/main.deal': `use "things.deal".
party group "Approved Suppliers".
party Fabrikam, an affiliate of Contoso.
product "Runtime", a kind of API Products and Goods, built on Frontier, distinct from Widgets.
territory "Nordic Two", part of Sweden and "European Union".
channel "Retail", operated by Contoso.
action "rehost", a kind of host, an act of state, the converse of purchase.
period "Long Term", from Acceptance until 2040.
calendar "London Banking Days", closed on 2026-01-01 and 2026-12-25.
event "Release Condition", when Insolvency or Change of Control of Supplier, judged by Independent Panel, meaning "the end".
product "Loop", a kind of Azure.
` }).files.get('file:///main.deal') as DealFile;
  const shown = file.things.map(({ nameSpan: _n, span: _s, meaningSpan: _m, forms: _f, builtIn: _b, when, period, closedOn, ...thing }) => [
    ...Object.entries(thing).flatMap(([name, value]) => (value === false || (Array.isArray(value) && value.length === 0) ? [] : [`${name}=${showId(String(value))}`])),
    ...(when ? [`when=${showCondition(when)}`] : []), ...(period ? [`from=${period.from.map(({ point }) => showPoint(point)).join()} to=${period.to.map(({ point }) => showPoint(point)).join()}`] : []),
    ...(closedOn ? [`closedOn=${closedOn.map(formatDay).join()}`] : []),
  ].join(' '));
  expect(shown).toEqual([
    'id=party:Approved Suppliers kind=party name=Approved Suppliers group=true',
    'id=party:Fabrikam kind=party name=Fabrikam affiliateOf=party:Contoso',
    'id=product:Runtime kind=product name=Runtime kindOf=product:API Products,product:Goods distinctFrom=product:Widgets builtOn=product:Frontier',
    'id=territory:Nordic Two kind=territory name=Nordic Two partOf=territory:SE,territory:EU',
    'id=cloud:Retail kind=cloud name=Retail operatedBy=party:Contoso',
    'id=action:rehost kind=action name=rehost kindOf=action:host converse=action:purchase aspect=state',
    'id=period:Long Term kind=period name=Long Term from=event:Acceptance to=2040-01-01',
    'id=calendar:London Banking Days kind=calendar name=London Banking Days closedOn=2026-01-01,2026-12-25',
    'id=event:Release Condition kind=event name=Release Condition judgedBy=Independent Panel meaning=the end when=(«event:Insolvency» or «event:Change of Control(party:Supplier)»)',
    'id=product:Loop kind=product name=Loop',
  ]);
  expect(file.problems.map(({ code, data }) => [code, data?.['name']])).toEqual([['term/wrong-kind', 'Azure']]);
});

test('clauses, sections and schedules', () => {
  const file = fileOf(`clause 1 "Loose"
  Buyer may use Goods.
agreement "Master" ("MSA") between Buyer and Supplier.
section 2 "Cloud".
clause 2.1 "Twice"
  // accepted conflict/exclusivity: waiver of 2 March 2026
  Buyer may use Goods. Buyer may use Services [Note: confirm with finance].
  (a) Buyer may sell Goods above [•] units.
  (a) Buyer may sell Services.
  text """ The words. """
clause 2.1 "Again"
  Buyer may offer Goods.
schedule A "Fees".
clause 1 "In the schedule"
  Buyer must pay Fees subject to clause 2.1(a) ("Twice").
`);
  expect(file.agreements.map(({ name, clauses }) => [name, clauses.map(({ id, number, heading, section, schedule }) => [id, number, heading, section, schedule])])).toEqual([
    ['', [['1', '1', 'Loose', undefined, undefined]]],
    ['MSA', [['MSA/2.1', '2.1', 'Twice', '2', undefined], ['MSA/2.1#2', '2.1', 'Again', '2', undefined], ['MSA/A/1', '1', 'In the schedule', undefined, 'A']]],
  ]);
  const twice = clausesOf(file)[1];
  expect(twice?.sentences.map(({ id, label }) => [id, label])).toEqual([['MSA/2.1/1', undefined], ['MSA/2.1/2', undefined], ['MSA/2.1(a)/1', '(a)'], ['MSA/2.1(a)/2', '(a)']]);
  expect(twice?.notes.map(({ text }) => text)).toEqual(['confirm with finance']);
  expect(twice?.acceptances.map(({ code, reason }) => [code, reason])).toEqual([['conflict/exclusivity', 'waiver of 2 March 2026']]);
  expect(twice?.wordings.map(({ text }) => text)).toEqual([' The words. ']);
  expect(twice?.blanks.length).toBe(1);
  expect(file.agreements[1]?.sections.map(({ what, number, heading }) => [what, number, heading])).toEqual([['section', '2', 'Cloud'], ['schedule', 'A', 'Fees']]);
});

test('amendments', () => {
  const file = storeOf({
    '/msa.deal': 'use "things.deal".\nagreement "Master" ("MSA") between Buyer and Supplier.\nclause 2.1 "A"\n  Buyer may use Goods.\n',
    '/main.deal': `amendment "First" ("A1") to MSA dated 2026-04-27 effective 2026-04-27.
replace clause 2.1 with
  clause 2.1 "New"
    Buyer may use Services.
insert after clause 2.1
  clause 2.2 "Newer"
    Buyer may sell Goods.
in clause 2.1 replace "Goods" with "Services".
in clause 2.1 delete "Goods".
delete clause 3.
amendment "Second" ("A2") to MSA restating dated 2026-05-01.
clause 2.1 "Restated"
  Buyer may use Goods.
`,
  }).files.get('file:///main.deal') as DealFile;
  const [first, second] = file.amendments;
  expect(first?.instructions.map((one) => [one.type, showReference(one.target), 'clause' in one ? [one.clause.id, one.clause.agreement, one.clause.sentences.map((sentence) => sentence.id)] : 'old' in one ? one.old : ''])).toEqual([
    ['replace', 'clause 2.1', ['A1/2.1', 'MSA', ['A1/2.1/1']]], ['insert', 'clause 2.1', ['A1/2.2', 'MSA', ['A1/2.2/1']]],
    ['replace words', 'clause 2.1', 'Goods'], ['delete words', 'clause 2.1', 'Goods'], ['delete', 'clause 3', ''],
  ]);
  expect([second?.restating, second?.clauses.map(({ id, agreement }) => [id, agreement])]).toEqual([true, [['A2/2.1', 'MSA']]]);
  expect(file.problems).toEqual([]);
});

test('an instruction outside an amendment is reported', () => {
  expect(problemsOf('delete clause 3.\n')).toEqual(['amendment/outside: delete clause 3.']);
});

test('scenarios', () => {
  const file = fileOf(`scenario "Early launch"
  given Acceptance occurred on 2026-02-01.
  given Frontier is an API Product.
  on 2026-03-01 OpenAI offers Frontier to Government Customers on Bedrock.
  expect breach of clause 2.1 of MSA.
`);
  const [scenario] = file.scenarios;
  expect(scenario?.given.map((fact) => fact.type)).toEqual(['occurred', 'is']);
  expect(scenario?.act && [formatDay(scenario.act.day), scenario.act.action, scenario.act.slots.map(showSlot)]).toEqual(['2026-03-01', 'action:offer', ['customer: customer:Government Customers', 'venue: cloud:Bedrock']]);
  expect(scenario?.expect && [scenario.expect.answer, scenario.expect.references.map(showReference)]).toEqual(['breach', ['clause 2.1 of MSA']]);
});

test('acts and expectations after the first are kept apart', () => {
  const [scenario] = fileOf(`scenario "Two of each"
  on 2026-03-01 OpenAI offers Frontier.
  expect permitted.
  on 2026-03-02 OpenAI offers Frontier.
  expect not governed.
`).scenarios;
  expect([scenario?.act && formatDay(scenario.act.day), scenario?.expect?.answer, scenario?.further.length]).toEqual(['2026-03-01', 'permitted', 2]);
});

test('how much of what, and to whom', () => {
  const [scenario] = fileOf('scenario "Payment"\n  on 2026-03-01 OpenAI pays Supplier USD 2 million.\n').scenarios;
  expect([scenario?.act?.object?.amount?.value, scenario?.act?.object?.indirect?.nouns.map((noun) => noun.text)]).toEqual(['2000000', ['Supplier']]);
});

test('a recorded act that is an event of its own is that event', () => {
  const facts = fileOf(`fact OpenAI launches Frontier on Azure on 2026-02-01.
fact OpenAI does not launch Frontier on Azure on 2026-02-01.
fact OpenAI elects to launch Frontier on 2026-02-01.
`).facts;
  expect(facts.map((fact) => (fact.type === 'occurred' ? `${fact.event.replaceAll(/@[^,)]*/g, '')} ${formatDay(fact.on)}` : fact.type))).toEqual(['launch(product:Frontier,cloud:Azure) 2026-02-01', 'stated', 'stated']);
});

test('a broken sentence costs that sentence', () => {
  const file = fileOf('clause 1 "A"\n  Buyer may use Goods.\n  Buyer may may Goods.\n  Buyer may sell Goods.\n');
  expect(clausesOf(file)[0]?.sentences.map((sentence) => showSentence(sentence).split(':')[0])).toEqual(['duty', 'broken', 'duty']);
});

test('every name stands where its occurrence says', () => {
  const store = storeOf({ '/main.deal': `use "things.deal".
party "Fresh Foods" ("Fresh").
product "Meals" (also "Menus").
agreement "Master" ("MSA") between Fresh and Contoso.
section 1 "Food".
clause 1.1 "Meals"
  Fresh must offer Non-Meals, a Menu and "Meals" only on Azure subject to clauses 1.1(a) and 2 of MSA, during the Royalty Term.
` });
  const file = store.files.get('file:///main.deal');
  const shown = file?.occurrences.map(({ span, target, role, text }) => {
    expect(wordsAt(store, span)).toBe(text);
    return `${role === 'declaration' ? '+' : ''}${text} → ${target.type === 'thing' ? showId(target.id) : target.type === 'agreement' ? target.name : `${target.type} ${target.agreement}/${target.number}`}`;
  });
  expect(shown).toEqual([
    '+Fresh Foods → party:Fresh', '+Fresh → party:Fresh', '+Meals → product:Meals', '+Menus → product:Meals', '+MSA → MSA', 'Fresh → party:Fresh', 'Contoso → party:Contoso', '+1 → section MSA/1', '+1.1 → clause MSA/1.1',
    'Fresh → party:Fresh', 'offer → action:offer', 'Meals → product:Meals', 'Menu → product:Meals', 'Meals → product:Meals', 'Azure → cloud:Azure', 'MSA → MSA', '1.1 → clause MSA/1.1', '2 → clause MSA/2', 'Royalty Term → period:Royalty Term',
  ]);
});
