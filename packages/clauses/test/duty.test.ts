import type { Agreement, Sentence, Slot } from '@dealwright/model';
import { describe, expect, test } from 'vitest';
import { agreementContext, normProse, normsOf } from '../src/index.ts';
import {
  acts, agreement, clause, date, duty, event, except, given, lasting, noun, object, phrase, place, span, time, vocabulary, within,
} from './builders.ts';
import { show } from './show.ts';

const AZURE = place('venue', 'on', 'only', 'cloud:Azure');

function norms(sentence: Sentence, header: Partial<Agreement> = { from: [], to: [], dated: undefined, effective: undefined }): string {
  const one = clause('2.1', sentence);
  const shown = normsOf(one, agreementContext(vocabulary, agreement([one], header))).map(show).join('\n');
  return shown.replaceAll('\n  until termination(MSOAI)', '');
}

const offer = (modal: 'must' | 'must not' | 'may' | 'need not', ...slots: Parameters<typeof duty>[4] & object): Sentence => (
  duty(phrase('party:OpenAI'), modal, acts('offer'), object('product:API Products'), slots)
);

describe('only is a prohibition', () => {
  test('`must … only` forbids what misses the slot, and obliges to nothing', () => {
    expect(norms(offer('must', AZURE, time('until', event('event:AGI')), except([place('customer', 'to', 'customer:Government')])))).toBe([
      'prohibition OpenAI offer:state [only] owed to Microsoft',
      '  object each {API Products}, venue each {any − (Azure)}',
      '  until event:AGI',
      '  except',
      '    customer each {Government}',
    ].join('\n'));
  });

  test('`may … only` permits there and forbids elsewhere; a carve-out frees from the ban alone', () => {
    expect(norms(offer('may', AZURE, except([place('customer', 'to', 'customer:Government')])))).toBe([
      'permission OpenAI offer:state owed to Microsoft',
      '  venue each {Azure}, object each {API Products}',
      'prohibition OpenAI offer:state [only] owed to Microsoft',
      '  object each {API Products}, venue each {any − (Azure)}',
      '  except',
      '    customer each {Government}',
    ].join('\n'));
  });

  test('several `only` slots forbid whatever misses any of them', () => {
    expect(norms(offer('must', AZURE, place('territory', 'in', 'only', 'territory:JP'), place('customer', 'to', 'customer:Government')))).toBe([
      'prohibition OpenAI offer:state [only] owed to Microsoft',
      '  customer each {Government}, object each {API Products}, venue each {any − (Azure)}',
      '  customer each {Government}, object each {API Products}, territory each {any − (JP)}',
    ].join('\n'));
  });

  test('`only` before the object forbids the rest of its kind', () => {
    expect(norms(duty(phrase('party:OpenAI'), 'must', acts('use'), { ...object('service:Compute'), only: span }))).toBe([
      'prohibition OpenAI use:state [only] owed to Microsoft',
      '  object each {any service − (Compute)}',
    ].join('\n'));
  });

  test('`only` before a time forbids the act before and after it', () => {
    expect(norms(duty(phrase('party:OpenAI'), 'may', acts('use'), object('asset:Model IP'), [within(30, 'day', date('2026-01-01'), true)]))).toBe([
      'permission OpenAI use:state owed to Microsoft',
      '  object each {Model IP}',
      '  after 2026-01-01',
      '  through 2026-01-31',
      'prohibition OpenAI use:state owed to Microsoft',
      '  object each {Model IP}',
      '  through 2026-01-01',
      'prohibition OpenAI use:state owed to Microsoft',
      '  object each {Model IP}',
      '  after 2026-01-31',
    ].join('\n'));
  });

  test('`on no third-party cloud other than AWS` forbids the clouds of others, those of the bearer’s affiliates left out', () => {
    const venue = noun('<no third-party cloud>', { otherThan: phrase('cloud:AWS') });
    expect(norms(duty(phrase('party:GitHub'), 'must', acts('distribute'), object('product:Frontier'), [place('venue', 'on', venue)]))).toBe([
      'prohibition GitHub distribute:state [only] owed to Microsoft,OpenAI',
      '  object each {Frontier}, venue each {any cloud − (Azure, AWS)}',
    ].join('\n'));
  });
});

describe('each and some are per slot', () => {
  test('in a duty bare names and `and` are each, `any`, `a` and `or` are some', () => {
    expect(norms(offer('must', place('venue', 'on', '<any cloud>'), place('customer', 'to', 'customer:Government')))).toBe([
      'obligation OpenAI offer:state owed to Microsoft',
      '  venue some {any cloud}, customer each {Government}, object each {API Products}',
    ].join('\n'));
    expect(norms(offer('must', place('venue', 'on', 'cloud:Azure', 'or', 'cloud:AWS')))).toContain('venue some {Azure, AWS}');
    expect(norms(offer('must', place('venue', 'on', 'cloud:Azure', 'cloud:AWS')))).toContain('venue each {Azure, AWS}');
  });

  test('in `may`, `must not` and `need not` every slot is each', () => {
    for (const modal of ['may', 'must not', 'need not'] as const) {
      expect(norms(offer(modal, place('venue', 'on', '<any cloud>')))).toContain('venue each {any cloud}, object each {API Products}');
    }
  });

  test('verbs joined by `or` after `must` are some, else each; acts owed each are split where one is owed daily and one once', () => {
    const both = (modal: 'must' | 'must not', ...verbs: readonly string[]): string => norms(duty(phrase('party:OpenAI'), modal, acts(...verbs), object('product:Frontier')));
    expect(both('must', 'host', 'or', 'purchase')).toBe('obligation OpenAI host|purchase:event owed to Microsoft\n  object each {Frontier}');
    expect(both('must not', 'offer', 'or', 'host')).toBe('prohibition OpenAI offer&host:state owed to Microsoft\n  object each {Frontier}');
    expect(both('must', 'host', 'launch')).toBe([
      'obligation OpenAI host:state owed to Microsoft', '  object each {Frontier}', 'obligation OpenAI launch:event owed to Microsoft', '  object each {Frontier}',
    ].join('\n'));
  });

  test('an action takes its aspect from its parent', () => {
    expect(norms(duty(phrase('party:OpenAI'), 'must', acts('distribute'), object('product:Frontier')))).toContain('distribute:state');
  });

  test('an amount of a thing is some of it', () => {
    const amount = { sense: 'at least', measure: { type: 'money', currency: 'USD' }, value: '250000000000', blank: false, of: phrase('service:Compute'), span } as const;
    expect(norms(duty(phrase('party:OpenAI'), 'must', acts('purchase'), { span, amount }))).toBe(
      'obligation OpenAI purchase:event at least 250000000000 owed to Microsoft\n  object some {Compute}',
    );
  });
});

describe('who is bound', () => {
  test('each, either and neither party stand for every party, the other party for the rest', () => {
    const sentence = duty(phrase('<neither party>'), 'may', acts('use'), object(noun('customer:Government', { of: noun('<other party>') })));
    expect(norms(sentence)).toBe([
      'prohibition Microsoft use:state owed to OpenAI', '  object each {Government of OpenAI}',
      'prohibition OpenAI use:state owed to Microsoft', '  object each {Government of Microsoft}',
    ].join('\n'));
  });

  test('affiliates are bound only where the sentence says so', () => {
    expect(norms(duty(phrase(noun('party:OpenAI', { affiliates: true })), 'must not', acts('use'), object('asset:Model IP')))).toContain('OpenAI+affiliates');
    expect(norms(duty(phrase('party:OpenAI'), 'must', acts('use'), object('asset:Model IP'), [], { causes: phrase('<affiliates>') }))).toContain('OpenAI+affiliates');
  });

  test('`its affiliates` are those declared and any other', () => {
    const sentence = duty(phrase('party:Microsoft'), 'must not', acts('use'), object('asset:Model IP'), [except([place('recipient', 'to', '<affiliates>')])]);
    expect(norms(sentence)).toContain('recipient each {common:affiliates of Microsoft, GitHub}');
  });

  test('a name that nothing declares binds nobody', () => {
    expect(norms(duty(phrase('Contoso'), 'must', acts('use'), object('asset:Model IP')))).toBe('');
  });

  test('what is paid to a party is owed to it', () => {
    const three = { from: [], to: [], dated: undefined, effective: undefined, parties: ['Microsoft', 'OpenAI', 'GitHub'].map((name) => ({ party: `party:${name}`, name, span })) };
    const amount = { sense: 'exactly', measure: { type: 'money', currency: 'USD' }, value: '5', blank: false, span } as const;
    expect(norms(duty(phrase('party:OpenAI'), 'must', acts('pay'), { span, amount, indirect: phrase('party:GitHub') }), three)).toBe(
      'obligation OpenAI pay:event exactly 5 owed to GitHub\n  recipient each {GitHub}',
    );
  });
});

describe('limits', () => {
  const consent = (without: boolean) => ({
    type: 'consent', without, of: phrase('<other party>'), prior: false, written: false, notUnreasonablyWithheld: false,
    condition: { type: 'atom', atom: { key: 'consent', text: 'consent', stands: false, span } }, span, wordSpan: span,
  } as const);

  test('`without consent` limits a ban and frees a permission; `with consent` is a condition', () => {
    expect(norms(offer('must not', consent(true)))).toContain('if not(consent)');
    expect(norms(offer('may', consent(true)))).not.toContain('if');
    expect(norms(offer('may', consent(false)))).toContain('if consent');
  });

  test('`need not` releases', () => {
    expect(norms(offer('need not'))).toBe('release OpenAI offer:state owed to Microsoft\n  object each {API Products}');
  });

  test('an exception has its own places, time and condition, and exceptions to it', () => {
    const exception = except(
      [place('venue', 'on', 'cloud:AWS'), time('until', date('2027-01-01')), given('if', 'event:Outage')],
      [place('territory', 'in', 'territory:JP')],
    );
    expect(norms(offer('must', AZURE, exception))).toBe([
      'prohibition OpenAI offer:state [only] owed to Microsoft',
      '  object each {API Products}, venue each {any − (Azure)}',
      '  except',
      '    venue each {AWS}',
      '    until 2027-01-01',
      '    if event:Outage',
      '    except',
      '      territory each {JP}',
    ].join('\n'));
  });

  test('several slots after `but not` are one exception to the exception', () => {
    const exception = except([place('venue', 'on', 'cloud:AWS')], [place('territory', 'in', 'territory:JP'), place('customer', 'to', 'customer:Government')]);
    expect(norms(offer('must', AZURE, exception))).toContain('    except\n      territory each {JP}, customer each {Government}');
  });

  test('`only if` forbids wherever the condition fails', () => {
    const only = { ...given('if', 'event:Outage'), only: span } as const;
    expect(norms(offer('may', only))).toBe([
      'permission OpenAI offer:state owed to Microsoft', '  object each {API Products}', '  if event:Outage',
      'prohibition OpenAI offer:state owed to Microsoft', '  object each {API Products}', '  if not(event:Outage)',
    ].join('\n'));
  });

  test('a ban above an amount leaves it to the bearer to stay below', () => {
    const limit: Slot = { type: 'limit', word: 'above', amount: { sense: 'exactly', measure: { type: 'unit', unit: 'seats' }, value: '10000', blank: false, span }, span, wordSpan: span };
    const one = clause('2.1', offer('must not', limit));
    const [norm] = normsOf(one, agreementContext(vocabulary, agreement([one])));
    expect(norm?.quantity?.sense).toBe('more than');
    expect(norm?.scope.condition).toMatchObject({ type: 'atom', atom: { key: 'amount(MSOAI/2.1/1)', text: 'the act goes above 10,000 seats', actor: 'party:OpenAI', stands: false } });
  });

  test('the other party in an event or a condition is the one that it is', () => {
    const change = (bearer: string): string => `event:Change(party:${bearer})`;
    const slot = given('if', 'event:Change(other party)');
    const sentence = duty(phrase('<either party>'), 'may', acts('terminate'), { span, thisAgreement: true }, [slot, time('until', event('event:Change(other party)', 'Change of the other party'))]);
    expect(norms(sentence)).toBe([
      'permission Microsoft terminate:event owed to OpenAI', '  object each {agreement:MSOAI}', `  until ${change('OpenAI')}`, `  if ${change('OpenAI')}`,
      'permission OpenAI terminate:event owed to Microsoft', '  object each {agreement:MSOAI}', `  until ${change('Microsoft')}`, `  if ${change('Microsoft')}`,
    ].join('\n').replaceAll('permission', 'power'));
  });

  test('`except for` a thing takes it out of the object', () => {
    expect(norms(offer('must not', except([place('purpose', 'for', 'product:Frontier')])))).toContain('    object each {Frontier}');
  });

  test('priority names its target; an outside law is shown, not weighed', () => {
    const reference = { what: 'clause', number: '4.2', span, numberSpan: span } as const;
    const yields = { type: 'subject to', references: [reference], everything: false, law: false, span, wordSpan: span } as const;
    expect(norms(offer('must', yields))).toContain('yields to 4.2');
    expect(norms(offer('must', { ...yields, references: [], law: true }))).not.toContain('yields');
  });
});

describe('period', () => {
  const of = (...slots: Parameters<typeof duty>[4] & object): string => {
    const one = clause('2.1', offer('must not', ...slots));
    const [norm] = normsOf(one, agreementContext(vocabulary, agreement([one])));
    return norm ? show(norm).split('\n').slice(2).map((line) => line.trim()).join(', ') : '';
  };

  test('a sentence without a time runs with its agreement', () => {
    expect(of()).toBe('from 2025-10-28, through 2032-12-31, until termination(MSOAI)');
  });

  test('`from`, `through` and `by` include their day; `after`, `until` and `before` do not', () => {
    expect(of(time('from', date('2026-01-01')), time('through', date('2026-12-31')))).toBe('from 2025-10-28, from 2026-01-01, through 2032-12-31, until termination(MSOAI), through 2026-12-31');
    expect(of(time('after', date('2026-01-01')), time('until', event('event:AGI')))).toBe('from 2025-10-28, after 2026-01-01, through 2032-12-31, until termination(MSOAI), until event:AGI');
    expect(of(time('before', date('2026-01-01'), { negated: true }))).toBe('from 2025-10-28, from 2026-01-01, through 2032-12-31, until termination(MSOAI)');
  });

  test('what begins after the end is not cut by the end', () => {
    expect(of(lasting('for', 2, 'year', event('termination(MSOAI)')))).toBe('from 2025-10-28, after termination(MSOAI), through termination(MSOAI) + 2 year');
    expect(of(time('until', event('termination(MSOAI)')))).toBe('from 2025-10-28, through 2032-12-31, until termination(MSOAI), until termination(MSOAI)');
  });

  test('a length of time runs from its own start, else from the agreement’s', () => {
    expect(of(lasting('over', 8, 'year'), time('from', date('2026-02-27')))).toContain('through 2032-12-31, until termination(MSOAI), until 2034-02-27');
    expect(of(lasting('for', 1, 'year'))).toContain('until 2026-10-28');
    expect(of(lasting('for', 30, 'day', date('2026-01-31')))).toContain('after 2026-01-31, through 2032-12-31, until termination(MSOAI), through 2026-03-02');
    expect(of(given('if', 'event:Outage'), lasting('for', 90, 'day'))).toContain('until event:Outage + 90 day');
  });

  test('named periods and the earlier of two points', () => {
    expect(of({ type: 'during', period: 'period:Royalty Term', text: 'Royalty Term', span, wordSpan: span })).toContain('through 2027-06-30');
    expect(of(time('through', { type: 'earlier', of: [event('event:AGI'), date('2030-12-31')], span }))).toContain('through earlier of (event:AGI, 2030-12-31)');
    expect(of(time('through', { type: 'later', of: [date('2029-12-31'), date('2030-12-31')], span }))).toContain('through 2030-12-31');
  });
});

test('norms are said as messages say them', () => {
  const said = (sentence: Sentence): readonly string[] => {
    const one = clause('2.1', sentence);
    return normsOf(one, agreementContext(vocabulary, agreement([one]))).map((norm) => normProse(norm, vocabulary));
  };
  expect(said(offer('must', AZURE))).toEqual(['OpenAI may offer API Products only on Azure']);
  expect(said(offer('must not', place('venue', 'on', noun('<any cloud>', { otherThan: phrase('cloud:Azure') }))))).toEqual(['OpenAI must not offer API Products on any cloud other than Azure']);
  expect(said(duty(phrase('party:OpenAI'), 'must', acts('purchase'), object('service:Compute'), [place('source', 'from', 'only', 'party:Microsoft')]))).toEqual(['OpenAI may purchase Compute only from Microsoft']);
  expect(said(duty(phrase('party:OpenAI'), 'must', acts('use'), { ...object('service:Compute'), only: span }))).toEqual(['OpenAI may use only Compute']);
});
