import { agreementContext, explain, normProse, normsOf } from '@dealwright/clauses';
import { DealStore } from '@dealwright/language';
import { formatDay } from '@dealwright/model';
import { PREAMBLE } from '@dealwright/testkit';
import { expect, test } from 'vitest';

/** The norms of sentences, each a clause of one agreement of two, on a line each. */
function norms(...sentences: readonly string[]): readonly string[] {
  const store = new DealStore();
  store.put('file:///example.deal', PREAMBLE);
  store.put('file:///deal.deal', `use "example.deal".\nparty "Widgets Ltd", an affiliate of Buyer.\nagreement "Deal" ("Deal") between Buyer and Supplier dated 2026-01-01.\n${sentences.map((sentence, index) => `clause ${index + 1} "C"\n  ${sentence}\n`).join('')}`);
  const agreement = store.files.get('file:///deal.deal')!.agreements[0]!;
  const context = agreementContext(store.vocabulary, agreement);
  return agreement.clauses.flatMap((clause) => normsOf(clause, context).map((norm) => {
    const ends = norm.scope.period.to.flatMap(({ point, inclusive }) => (point.type === 'date' ? [`${inclusive ? 'through' : 'until'} ${formatDay(point.day)}`] : []));
    return [norm.modality, normProse(norm, store.vocabulary), ...ends].join(': ');
  }));
}

test('has no right of first refusal ends the like right, from the day that it names', () => {
  expect(norms('Buyer has a right of first refusal to host Software.')).toEqual(['prohibition: Supplier must not host or purchase Software from anyone other than Buyer']);
  expect(norms('Buyer has a right of first refusal to host Software.', 'Buyer has no right of first refusal to host Software from 2027-01-01.'))
    .toEqual(['prohibition: Supplier must not host or purchase Software from anyone other than Buyer: until 2027-01-01']);
  expect(norms('Buyer has a right of first refusal to host Software.', 'Buyer has no right of first refusal to host Software.')).toEqual([]);
});

test('has no right of first refusal leaves other rights as they are', () => {
  const other = ['prohibition: Supplier must not host or purchase Software from anyone other than Buyer'];
  expect(norms('Buyer has a right of first refusal to host Software.', 'Buyer has no right of first offer to host Software.')).toEqual(other);
  expect(norms('Buyer has a right of first refusal to host Software.', 'Buyer has no right of first refusal to host Model IP.')).toEqual(other);
  expect(norms('Buyer has a right of first refusal to host Software.', 'Supplier has no right of first refusal to host Software.')).toEqual(other);
});

test('who is not liable is released, and nobody is forbidden anything', () => {
  expect(norms('Supplier is not responsible for Insolvency.')).toEqual(['release: Supplier need not indemnify for Insolvency']);
  expect(norms('Neither party is liable for Insolvency.')).toEqual(['release: Buyer need not indemnify for Insolvency', 'release: Supplier need not indemnify for Insolvency']);
});

test('has no right to do it forbids, need not releases', () => {
  expect(norms('Buyer has no right to sell Widgets.', 'Buyer need not sell Widgets.')).toEqual(['prohibition: Buyer must not sell Widgets', 'release: Buyer need not sell Widgets']);
});

test('affiliates are free by themselves: those that are declared, and the others', () => {
  expect(norms('Affiliates of Buyer may enforce clause 5.1.')).toEqual(['permission: affiliates of Buyer may enforce clause 5.1 of Deal', 'permission: Widgets Ltd may enforce clause 5.1 of Deal']);
});

test('a successor takes the place of its party, and is not its affiliate', () => {
  expect(norms('Supplier or its successor must deliver Widgets.')).toEqual(['obligation: Supplier must deliver Widgets']);
});

test('nobody may have better terms, whichever way round it is said', () => {
  expect(norms('Supplier must give Buyer terms no less favourable than any third party for Widgets.', 'Supplier must not give any third party terms more favourable than Buyer for Widgets.'))
    .toEqual(Array.from({ length: 2 }, () => 'obligation: Supplier must give Buyer terms no less favourable than any third party for Widgets'));
});

test('whoever may stop a renewal has a power', () => {
  expect(norms('This agreement renews for successive terms of 1 year unless either party gives 60 days notice.')).toEqual(['power: Buyer may give notice against renewal', 'power: Supplier may give notice against renewal']);
  expect(norms('This agreement renews for successive terms of 1 year.')).toEqual([]);
});

test('prose says of an entitlement that it names nobody who pays', () => {
  const store = new DealStore();
  store.put('file:///example.deal', PREAMBLE);
  store.put('file:///deal.deal', 'use "example.deal".\nagreement "Deal" ("Deal") between Buyer and Supplier dated 2026-01-01.\nclause 1 "C"\n  Buyer is entitled to 50% of Revenue.\n');
  const agreement = store.files.get('file:///deal.deal')!.agreements[0]!;
  expect(explain(agreement.clauses[0]!, agreementContext(store.vocabulary, agreement)).map(({ prose }) => prose)).toEqual(['Buyer is entitled to 50% of Revenue (from 1 January 2026). Who pays is not said.']);
});
