import type { Agreement, Clause, Predicate, Sentence, Slot } from '@dealwright/model';
import { describe, expect, test } from 'vitest';
import { agreementContext, kindOf, normsOf } from '../src/index.ts';
import { acts, agreement, clause, date, duty, event, lasting, object, phrase, place, span, time, vocabulary } from './builders.ts';
import { show } from './show.ts';

const BARE: Partial<Agreement> = { from: [], to: [], dated: undefined, effective: undefined };

function sentence(predicate: Predicate, ...slots: readonly Slot[]): Sentence {
  return { id: 'MSOAI/1/1', span, predicate, slots };
}

function norms(one: Clause, others: readonly Clause[] = [], header: Partial<Agreement> = BARE): string {
  return normsOf(one, agreementContext(vocabulary, agreement([one, ...others], header))).map(show).join('\n').replaceAll('\n  until termination(MSOAI)', '');
}

const grant = (adjectives: readonly string[], more: Partial<Extract<Predicate, { form: 'grant' }>> = {}, ...slots: readonly Slot[]): Sentence => sentence({
  form: 'grant', who: phrase('party:OpenAI'), to: phrase('party:Microsoft'), adjectives: adjectives.map((word) => ({ word, span })), object: phrase('asset:Model IP'), ...more,
}, ...slots);

describe('a licence', () => {
  test('is the grantor’s permission to license, granted to the holder', () => {
    expect(norms(clause('3.1', grant(['non-exclusive'], {}, time('through', date('2030-12-31')))))).toBe([
      'permission OpenAI license:event granted to party:Microsoft owed to Microsoft',
      '  object each {Model IP}, recipient each {Microsoft}',
      '  through 2030-12-31',
    ].join('\n'));
  });

  test('that is exclusive forbids to license anyone else in the same territory and field', () => {
    expect(norms(clause('3.1', grant(['exclusive'], {}, place('territory', 'in', 'territory:JP'))))).toBe([
      'permission OpenAI license:event granted to party:Microsoft owed to Microsoft',
      '  territory each {JP}, object each {Model IP}, recipient each {Microsoft}',
      'prohibition OpenAI license:event [exclusive grant] owed to Microsoft',
      '  territory each {JP}, object each {Model IP}, recipient each {any − (Microsoft)}',
    ].join('\n'));
  });

  test('exclusive even as to the grantor also forbids the grantor’s own use', () => {
    expect(norms(clause('3.1', grant(['exclusive'], { exclusiveAsToGrantor: true })))).toContain('prohibition OpenAI use:state [exclusive grant] owed to Microsoft\n  object each {Model IP}');
  });

  test('says whether the holder may sublicense', () => {
    expect(norms(clause('3.1', grant(['non-sublicensable'])))).toContain('prohibition Microsoft sublicense:event owed to OpenAI');
    expect(norms(clause('3.1', grant(['sublicensable'])))).toContain('permission Microsoft sublicense:event owed to OpenAI');
  });

  test('between each party and the other runs both ways', () => {
    expect(norms(clause('3.1', grant([], { who: phrase('<each party>'), to: phrase('<other party>') })))).toBe([
      'permission Microsoft license:event granted to party:OpenAI owed to OpenAI',
      '  object each {Model IP}, recipient each {OpenAI}',
      'permission OpenAI license:event granted to party:Microsoft owed to Microsoft',
      '  object each {Model IP}, recipient each {Microsoft}',
    ].join('\n'));
  });
});

describe('a change of status', () => {
  const reference = { what: 'clause', number: '3.1', span, numberSpan: span } as const;
  const becomes = (word: string, ...slots: readonly Slot[]): Sentence => sentence({ form: 'becomes', references: [reference], adjectives: [{ word, span }] }, ...slots);

  test('ends the exclusivity, not the licence', () => {
    expect(norms(clause('3.1', grant(['exclusive']), becomes('non-exclusive', time('upon', event('event:AGI')))))).toBe([
      'permission OpenAI license:event granted to party:Microsoft owed to Microsoft',
      '  object each {Model IP}, recipient each {Microsoft}',
      'prohibition OpenAI license:event [exclusive grant] owed to Microsoft',
      '  object each {Model IP}, recipient each {any − (Microsoft)}',
      '  until event:AGI',
    ].join('\n'));
  });

  test('reaches an exclusivity by `only`', () => {
    const only = duty(phrase('party:OpenAI'), 'must', acts('offer'), object('product:API Products'), [place('venue', 'on', 'only', 'cloud:Azure')]);
    expect(norms(clause('3.1', only), [clause('9', becomes('non-exclusive', time('upon', event('event:AGI'))))])).toContain('until event:AGI');
  });

  test('makes a licence exclusive from its day', () => {
    expect(norms(clause('3.1', grant(['non-exclusive']), becomes('exclusive', time('from', date('2027-01-01')))))).toContain([
      'prohibition OpenAI license:event [exclusive grant] owed to Microsoft', '  object each {Model IP}, recipient each {any − (Microsoft)}', '  from 2027-01-01',
    ].join('\n'));
  });
});

describe('other rights', () => {
  test('a sole right is a liberty of one and a ban on the others', () => {
    const one = sentence({ form: 'sole right', who: phrase('party:Microsoft'), none: false, exclusive: true, acts: acts('use'), object: object('asset:Model IP') });
    expect(norms(clause('5', one))).toBe([
      'permission Microsoft use:state owed to OpenAI', '  object each {Model IP}',
      'prohibition OpenAI use:state [sole right] owed to Microsoft', '  object each {Model IP}',
    ].join('\n'));
  });

  test('no right to V forbids', () => {
    const one = sentence({ form: 'sole right', who: phrase('party:Microsoft'), none: true, exclusive: false, acts: acts('use'), object: object('asset:Model IP') });
    expect(norms(clause('5', one))).toBe('prohibition Microsoft use:state owed to OpenAI\n  object each {Model IP}');
  });

  const refusal = (none: boolean): Sentence => sentence({ form: 'first right', who: phrase('party:Microsoft'), none, right: 'refusal', acts: acts('host'), object: object('service:Compute') });

  test('a first right binds the other party in the act and its converse, until the holder has declined', () => {
    expect(norms(clause('6', refusal(false)))).toBe([
      'prohibition OpenAI host&purchase:state [first right] owed to Microsoft',
      '  object each {Compute}, partner each {any − (Microsoft)}',
      '  if not(passed(party:Microsoft;MSOAI/6/1))',
    ].join('\n'));
  });

  test('with several others and none named a first right binds nobody; nor does the lack of one', () => {
    const parties = ['Microsoft', 'OpenAI', 'GitHub'].map((name) => ({ party: `party:${name}`, name, span }));
    expect(norms(clause('6', refusal(false)), [], { ...BARE, parties })).toBe('');
    expect(norms(clause('6', refusal(true)))).toBe('');
    expect(kindOf(refusal(true), agreementContext(vocabulary))?.id).toBe('change-of-status');
  });

  test('ship first forbids the rest until the head start has run', () => {
    const window: Slot = { type: 'window', duration: { count: 90, unit: 'day', span }, than: phrase('<any other cloud>'), span, wordSpan: span };
    const one = duty(phrase('party:OpenAI'), 'must', acts('launch'), object('product:Frontier'), [place('venue', 'on', 'first', 'cloud:Azure'), window]);
    expect(norms(clause('7', one))).toBe([
      'prohibition OpenAI launch:event [ship first] owed to Microsoft',
      '  object each {Frontier}, venue each {any − (Azure)}',
      '  until launch(product:Frontier,cloud:Azure) + 90 day',
    ].join('\n'));
  });

  test('an exclusive appointment forbids to appoint another for the same', () => {
    const one = sentence({ form: 'appointment', who: phrase('party:OpenAI'), appointee: phrase('party:Microsoft'), adjectives: [{ word: 'exclusive', span }], role: 'agent', object: phrase('product:Frontier') });
    expect(norms(clause('8', one))).toBe([
      'permission OpenAI appoint:event granted to party:Microsoft owed to Microsoft', '  object each {Frontier}, recipient each {Microsoft}',
      'prohibition OpenAI appoint:event [exclusive grant] owed to Microsoft', '  object each {Frontier}, recipient each {any − (Microsoft)}',
    ].join('\n'));
  });

  test('a power to terminate is a power', () => {
    expect(norms(clause('9', duty(phrase('<either party>'), 'may', acts('terminate'), { span, thisAgreement: true })))).toBe([
      'power Microsoft terminate:event owed to OpenAI', '  object each {agreement:MSOAI}', 'power OpenAI terminate:event owed to Microsoft', '  object each {agreement:MSOAI}',
    ].join('\n'));
  });

  test('tranches are duties of their own', () => {
    const amount = (value: string) => ({ sense: 'exactly', measure: { type: 'money', currency: 'USD' }, value, blank: false, span } as const);
    const one = duty(phrase('party:Microsoft'), 'must', acts('pay'), { span, amount: amount('50'), indirect: phrase('party:OpenAI') }, [{
      type: 'tranches', span, wordSpan: span,
      tranches: [{ amount: amount('15'), slots: [time('on', date('2026-01-01'))], span }, { amount: amount('35'), slots: [time('upon', event('event:AGI'))], span }],
    }]);
    expect(norms(clause('10', one))).toBe([
      'obligation Microsoft pay:event exactly 15 owed to OpenAI', '  recipient each {OpenAI}', '  from 2026-01-01', '  through 2026-01-01',
      'obligation Microsoft pay:event exactly 35 owed to OpenAI', '  recipient each {OpenAI}', '  from event:AGI',
    ].join('\n'));
  });
});

describe('what clauses say of other clauses', () => {
  const reference = { what: 'clause', number: '2', span, numberSpan: span } as const;
  const ban = (number: string, ...slots: readonly Slot[]): Clause => clause(number, duty(phrase('party:OpenAI'), 'must not', acts('use'), object('asset:Model IP'), slots));
  const shown = (one: Clause, other: Sentence): string => norms(one, [clause('14', other)], {}).split('\n').slice(2).map((line) => line.trim()).join(', ');

  test('survival lifts the end of the agreement, for a while or for good', () => {
    const survival = (...slots: readonly Slot[]): Sentence => sentence({ form: 'survival', references: [reference], when: event('termination(MSOAI)') }, ...slots);
    expect(shown(ban('2.1'), survival())).toBe('from 2025-10-28');
    expect(shown(ban('2.1'), survival(lasting('for', 2, 'year')))).toBe('from 2025-10-28, through termination(MSOAI) + 2 year');
    expect(shown(ban('3.1'), survival())).toBe('from 2025-10-28, through 2032-12-31');
  });

  test('application limits the time, and its denial is a carve-out', () => {
    const application = (negated: boolean, to?: ReturnType<typeof phrase>, ...slots: readonly Slot[]): Sentence => sentence({ form: 'application', references: [reference], negated, to }, ...slots);
    expect(shown(ban('2'), application(false, undefined, lasting('for', 12, 'month'), time('from', date('2026-01-01'))))).toBe('from 2025-10-28, from 2026-01-01, through 2032-12-31, until 2027-01-01');
    expect(shown(ban('2'), application(true, phrase('product:Frontier')))).toBe('from 2025-10-28, through 2032-12-31, except, object each {Frontier}');
  });

  test('precedence gives and takes priority', () => {
    const precedence = (winner: string, loser: string): Sentence => sentence({
      form: 'precedence', winner: { references: [{ ...reference, number: winner }], span }, loser: { references: [{ ...reference, number: loser }], span },
    });
    expect(shown(ban('2.1'), precedence('2.1', '3'))).toBe('from 2025-10-28, through 2032-12-31, prevails over 3');
    expect(shown(ban('2.1'), precedence('3', '2'))).toBe('from 2025-10-28, through 2032-12-31, yields to 3');
  });

  test('conditions of taking effect hold for every clause', () => {
    const condition: Slot = { type: 'condition', word: 'if', condition: { type: 'atom', atom: { key: 'event:Clearance', text: 'Clearance', stands: false, span } }, span, wordSpan: span };
    expect(shown(ban('2'), sentence({ form: 'takes effect', upon: event('event:Closing') }, condition))).toBe('from 2025-10-28, from event:Closing, through 2032-12-31, if event:Clearance');
  });
});
