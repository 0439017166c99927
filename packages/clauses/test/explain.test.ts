import { expect, test } from 'vitest';
import { agreementContext, explain } from '../src/index.ts';
import { acts, agreement, clause, duty, event, except, object, phrase, place, span, time, vocabulary } from './builders.ts';

const sentence = duty(phrase('party:OpenAI'), 'must', acts('offer'), object('product:API Products'), [
  place('venue', 'on', 'only', 'cloud:Azure'), time('until', event('event:AGI', 'AGI Verification')),
  except([place('customer', 'to', 'customer:Government')], [place('territory', 'in', 'territory:JP')]),
]);

test('an explanation says what, who, to whom, when and what is carved out', () => {
  const one = clause('2.1', sentence);
  const [explanation] = explain(one, agreementContext(vocabulary, agreement([one])));
  expect(explanation).toMatchObject({
    kind: { id: 'exclusivity', title: 'Exclusivity' },
    prose: 'OpenAI may offer API Products only on Azure until AGI Verification, except to Government (but not in Japan) (from 28 October 2025, and no later than 31 December 2032).',
    bearers: ['OpenAI'],
    counterparties: ['Microsoft'],
    period: 'until AGI Verification (from 28 October 2025, and no later than 31 December 2032)',
    carveOuts: ['to Government, but not in Japan'],
  });
  expect(explanation?.norms.map((norm) => norm.id)).toEqual(['MSOAI/2.1/1#1']);
});

test('a clause outside any agreement is explained without dates or counterparties', () => {
  const [explanation] = explain(clause('2.1', sentence), agreementContext(vocabulary));
  expect(explanation).toMatchObject({ bearers: ['OpenAI'], counterparties: [], period: 'until AGI Verification' });
});

test('a sentence that did not parse is left out', () => {
  expect(explain(clause('2.1', { id: '', span, predicate: { form: 'broken' }, slots: [] }), agreementContext(vocabulary))).toEqual([]);
});
